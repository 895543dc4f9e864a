import { type Avenant, statutAvenantLabels } from '../../../shared/avenants/avenant'
import { DocumentsOf } from '../../fiche/DocumentsOf'
import { useFiche } from '../../fiche/ficheContext'
import { Linked } from '../../fiche/Linked'
import { Parties } from '../../fiche/Parties'
import { Transitions } from '../../fiche/Transitions'
import { Suivi } from '../suivi/Suivi'
import { avenantParties } from './avenantParties'

/** From the draft to the signature. */
export function AvenantBandeau() {
  const { statut = 'brouillon' } = useFiche().ouverte.fiche as Avenant
  return <Transitions nom="Étapes de l’avenant" etapes={Object.values(statutAvenantLabels)} courante={statutAvenantLabels[statut]} />
}

/** The body of the file of an avenant. */
export const AvenantCorps = () => <Parties parties={avenantParties} />

/** What was said about it, its papers, what hangs on it. */
export function AvenantCote() {
  const { id } = useFiche()
  return (
    <>
      <Suivi />
      <DocumentsOf sujets={[id]} />
      <Linked sauf={['echanges', 'taches', 'documents']} />
    </>
  )
}
