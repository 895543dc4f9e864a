import { financeursDe } from '../financements/financeursDe'
import { yearOf } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parcours } from '../parcours/parcours'
import type { Personne } from '../personnes/personne'
import { type ContexteParties, contexteParties } from './contexteParties'
import type { Convention } from './convention'
import { printedDla } from './mentionsDla'

/** Everything a convention d’accompagnement speaks of, looked up once. */
export interface ContexteConvention extends ContexteParties {
  parcours: Parcours | undefined
  chargeMission: Personne | undefined
  interlocuteur: Personne | undefined
}

/** Finds the records a convention is made of. Its funders are those it names, else those of the lines of the DLA that year. */
export function contexteOf(convention: Convention, lire: Lecture): ContexteConvention {
  const contexte = contexteParties(convention, lire)
  const parcours = lire.get('parcours', convention.parcoursId)
  const financeurs = contexte.financeurs.length > 0 ? contexte.financeurs : financeursDe(lire, 'dla', yearOf(contexte.jour))
  return {
    ...contexte,
    financeurs,
    imprime: printedDla(lire, financeurs, contexte.jour),
    parcours,
    chargeMission: lire.get('personnes', parcours?.chargeMissionId),
    interlocuteur: lire.get('personnes', parcours?.interlocuteurId),
  }
}
