import type { Lecture } from '../../../shared/lecture'

/** Laid by the rules of shared/financements. */
export const financementsTable = (_lire: Lecture) => ({
  lignes: [],
  exercices: [],
  totaux: { recu: 0, resteARecevoir: 0, tropPercu: 0, resteAJustifier: 0 },
  alertes: [],
  echeancier: [],
})
