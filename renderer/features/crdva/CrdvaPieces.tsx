import { Linked } from '../../fiche/Linked'
import { Parties } from '../../fiche/Parties'
import { Suivi } from '../suivi/Suivi'
import { crdvaParties } from './crdvaParties'

/** The body of the file of a rendez-vous of the CRDVA. */
export const CrdvaCorps = () => <Parties parties={crdvaParties} />

/** What was said after it, and what hangs on it. */
export const CrdvaCote = () => (
  <>
    <Suivi />
    <Linked sauf={['echanges', 'taches']} />
  </>
)
