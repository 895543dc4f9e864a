import type { GesteRecu } from '../../../shared/contract/partage'
import { plural } from '../../../shared/kernel/texte'
import { ficheHref } from '../../fiche/addresses'
import { ChangesTable } from '../../fiche/ChangesTable'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import css from './Panel.module.css'
import { Who } from './Who'

// A whole classeur came at once when a post joined.
const SHOWN_MAX = 25

/** What another post did: each record it touched, before and after, and the way back. */
export function ReceivedPanel({ recu }: { recu: GesteRecu }) {
  const { ouvert } = useClasseur()
  const { geste, personne, poste, le, fiches, seq } = recu
  return (
    <section className={css.panel} aria-label={geste}>
      <div className={css.inside}>
        <h2 className={css.title}>{geste}</h2>
        <div className={css.received}>
          <Who valeur={{ personne, poste, le, ici: false }} />
        </div>
        {fiches.slice(0, SHOWN_MAX).map(({ fiche, champs }) => (
          <section key={fiche.id} className={css.record} aria-label={fiche.titre}>
            <h3>
              <AppLink href={ficheHref(fiche.collection, fiche.id)}>{fiche.titre}</AppLink>
            </h3>
            {fiche.detail && <p className={css.small}>{fiche.detail}</p>}
            {champs.length > 0 && (
              <ChangesTable collection={fiche.collection} id={fiche.id} geste={{ seq, le, champs }} verbe="Annuler cette modification" readOnly={Boolean(ouvert?.lectureSeule)} />
            )}
            <p className={css.small}>
              <AppLink href={`${ficheHref(fiche.collection, fiche.id)}?onglet=historique`}>Voir tout l’historique de cette fiche</AppLink>
            </p>
          </section>
        ))}
        {fiches.length > SHOWN_MAX && <p className={css.small}>et {plural(fiches.length - SHOWN_MAX, 'autre fiche', 'autres fiches')}.</p>}
      </div>
    </section>
  )
}
