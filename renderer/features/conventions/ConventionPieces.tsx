import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { statutConventionLabels } from '../../../shared/conventions/convention'
import { documentHref, goTo } from '../../fiche/addresses'
import { DocumentsOf } from '../../fiche/DocumentsOf'
import { useFiche } from '../../fiche/ficheContext'
import { Linked } from '../../fiche/Linked'
import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { Transitions } from '../../fiche/Transitions'
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

/** « Produire la convention »: the page where it is completed, previewed and made. */
export function ConventionActions() {
  const { id, ouverte } = useFiche()
  if (ouverte.fiche.type !== 'accompagnementDla') return null
  return (
    <Button variant="default" leftSection={<IconFileText size={18} stroke={1.6} />} onClick={() => goTo(documentHref('convention-dla', { sujet: { id } }))}>
      Produire la convention
    </Button>
  )
}

/** The body of the file of a convention. */
export const ConventionCorps = () => (
  <>
    <Outline reperes={conventionParties} />
    <Parties parties={conventionParties} />
  </>
)

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
