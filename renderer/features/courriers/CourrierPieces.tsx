import { DocumentsOf } from '../../fiche/DocumentsOf'
import { useFiche } from '../../fiche/ficheContext'
import { Linked } from '../../fiche/Linked'
import { Parties } from '../../fiche/Parties'
import { courrierParties } from './courrierParties'

/** The body of the file of a letter. */
export const CourrierCorps = () => <Parties parties={courrierParties} />

/** The papers made of it, and what hangs on it. */
export function CourrierCote() {
  const { id } = useFiche()
  return (
    <>
      <DocumentsOf sujets={[id]} />
      <Linked sauf={['documents']} />
    </>
  )
}
