import { Linked } from '../../fiche/Linked'
import { Suivi } from '../suivi/Suivi'

/** What was said about the séance, and what hangs on it. */
export const SeanceCote = () => (
  <>
    <Suivi />
    <Linked sauf={['echanges', 'taches']} />
  </>
)
