import { phaseGenerateurLabels } from '../../../shared/projetsGenerateur/projetGenerateur'
import { useFiche } from '../../fiche/ficheContext'
import { Journey } from '../../fiche/Journey'
import { Linked } from '../../fiche/Linked'
import { Parties } from '../../fiche/Parties'
import { Stades } from '../../fiche/Stades'
import { Section } from '../../ui/Section'
import { Suivi } from '../suivi/Suivi'
import { generateurParties } from './generateurParties'

/** How far the project is. */
export const GenerateurBandeau = () => <Stades nom="Phases du projet" champ="phase" labels={phaseGenerateurLabels} />

/** The body of the file of a project of the Générateur. */
export const GenerateurCorps = () => <Parties parties={generateurParties} />

/** What the project lived, what was said. */
export function GenerateurCote() {
  const { id } = useFiche()
  return (
    <>
      <Section titre="Parcours">
        <Journey collection="projetsGenerateur" id={id} vide="Rien encore : datez le début du projet." />
      </Section>
      <Suivi />
      <Linked sauf={['echanges', 'taches']} />
    </>
  )
}
