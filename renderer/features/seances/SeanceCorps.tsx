import { Parties } from '../../fiche/Parties'
import { useParties } from '../../fiche/useParties'
import { seanceParties } from './seanceParties'

/** The body of the file of a séance. */
export const SeanceCorps = () => <Parties parties={useParties(seanceParties)} />
