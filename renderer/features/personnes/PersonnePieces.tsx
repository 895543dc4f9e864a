import { Linked } from '../../fiche/Linked'
import { Parties } from '../../fiche/Parties'
import { Suivi } from '../suivi/Suivi'
import { MissionsBenevoles } from './MissionsBenevoles'
import { personneParties } from './personneParties'

/** The body of the file of a person. */
export const PersonneCorps = () => <Parties parties={personneParties} />

/** What was said with them, and what they follow. */
export const PersonneCote = () => (
  <>
    <Suivi />
    <MissionsBenevoles />
    <Linked sauf={['echanges', 'taches', 'missionsBenevoles']} />
  </>
)
