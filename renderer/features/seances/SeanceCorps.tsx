import { Parties } from '../../fiche/Parties'
import { seanceParties } from './seanceParties'

/** The body of the file of a séance. */
export const SeanceCorps = () => <Parties parties={seanceParties} />
