import { stadeProjetLabels } from '../../../shared/projets/projet'
import { useFiche } from '../../fiche/ficheContext'
import { Journey } from '../../fiche/Journey'
import { Linked } from '../../fiche/Linked'
import { Parties } from '../../fiche/Parties'
import { Stades } from '../../fiche/Stades'
import { Section } from '../../ui/Section'
import { Suivi } from '../suivi/Suivi'
import { projetParties } from './projetParties'

/** How far the project is. */
export const ProjetBandeau = () => <Stades nom="Stades du projet" champ="stade" labels={stadeProjetLabels} sortie="abandon" />

/** The body of the file of a project. */
export const ProjetCorps = () => <Parties parties={projetParties} />

/** What the project lived, what was said. */
export function ProjetCote() {
  const { id } = useFiche()
  return (
    <>
      <Section titre="Parcours">
        <Journey collection="projets" id={id} vide="Rien encore : datez le début de l’accompagnement." />
      </Section>
      <Suivi />
      <Linked sauf={['echanges', 'taches']} />
    </>
  )
}
