import { DocumentsOf } from '../../fiche/DocumentsOf'
import { useFiche } from '../../fiche/ficheContext'
import { Linked } from '../../fiche/Linked'
import { Suivi } from '../suivi/Suivi'

/** What was said about the séance, its papers, and what hangs on it. */
export function SeanceCote() {
  const { id } = useFiche()
  return (
    <>
      <Suivi />
      <DocumentsOf sujets={[id]} />
      <Linked sauf={['echanges', 'taches', 'documents']} />
    </>
  )
}
