import { useQuery } from '@tanstack/react-query'
import { formatEntier } from '../../../shared/kernel/texte'
import type { ObjectifChiffre } from '../../../shared/objectifsChiffres/objectifChiffre'
import { api } from '../../client'
import { Champs } from '../../fiche/Champ'
import { useFiche } from '../../fiche/ficheContext'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import css from './Objectifs.module.css'
import { Reached, rateText } from './Reached'

/** The objective, then how far the figure is. */
export function ObjectifCorps() {
  const { id, annee } = useFiche().ouverte.fiche as ObjectifChiffre
  const asked = useQuery({ ...api.objectifs.ofYear.queryOptions({ input: { annee: annee ?? 0 } }), enabled: annee !== undefined })
  const objectif = asked.data?.find(one => one.id === id)
  return (
    <>
      <Section titre="L’objectif">
        <Champs noms={['chiffre', 'annee', 'cible', 'financeurId', 'commentaire']} />
      </Section>
      {annee !== undefined && (
        <Section titre={`Où on en est en ${annee}`} actions={<AppLink href={`/objectifs?annee=${annee}`}>Tous les objectifs {annee}</AppLink>}>
          {objectif ? (
            <p className={css.state}>
              <b>
                {formatEntier(objectif.realise)} sur {formatEntier(objectif.cible)}
              </b>
              {rateText(objectif)}
              <Reached objectif={objectif} />
            </p>
          ) : (
            <p className={css.dim}>Choisissez le chiffre et le nombre à atteindre : ce qui est fait paraîtra ici.</p>
          )}
        </Section>
      )}
    </>
  )
}
