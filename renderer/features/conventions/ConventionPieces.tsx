import { statutConventionLabels } from '../../../shared/conventions/convention'
import { DocumentsOf } from '../../fiche/DocumentsOf'
import { useFiche } from '../../fiche/ficheContext'
import { Linked } from '../../fiche/Linked'
import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { SealedGaps } from '../../fiche/SealedGaps'
import { Transitions } from '../../fiche/Transitions'
import { useParties } from '../../fiche/useParties'
import { Suivi } from '../suivi/Suivi'
import { conventionParties } from './conventionParties'

const { signeeEnPartie, resiliee, ...usual } = statutConventionLabels

/** From the draft to the signature, to the end. */
export function ConventionBandeau() {
  const { statut = 'brouillon' } = useFiche().ouverte.fiche as { statut?: keyof typeof statutConventionLabels }
  const { signee, echue, ...before } = usual
  const etapes = [...Object.values(before), ...(statut === 'signeeEnPartie' ? [signeeEnPartie] : []), signee, statut === 'resiliee' ? resiliee : echue]
  return <Transitions nom="Étapes de la convention" etapes={etapes} courante={statutConventionLabels[statut]} aPart={['echue', 'resiliee']} />
}

/** The body of the file of a convention; what no longer agrees with what was signed comes first. */
export function ConventionCorps() {
  const { collection, id } = useFiche()
  const parties = useParties(conventionParties)
  return (
    <>
      <SealedGaps collection={collection} id={id} avenant />
      <Outline reperes={parties} />
      <Parties parties={parties} />
    </>
  )
}

/** What was said about it, its papers, what hangs on it. */
export function ConventionCote() {
  const { id } = useFiche()
  return (
    <>
      <Suivi />
      <DocumentsOf sujets={[id]} />
      <Linked sauf={['echanges', 'taches', 'documents']} />
    </>
  )
}
