import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { MissionBenevole } from './missionBenevole'

/** What is missing or wrong in it. */
export const missionBenevoleRules: readonly Regle<MissionBenevole, Lecture>[] = [
  required('personneId', 'le bénévole'),
  required('nature', 'la nature de la mission'),
  farDates(MissionBenevole),
]
