import { isUnknown, type Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { areSharesWrong, isEtpTooHigh, isNotHalfDay, wrong } from '../regles'
import type { Parcours } from './parcours'

const actions = ({ plan }: Parcours) => Object.values(plan ?? {})
const readings = ({ releves }: Parcours) => Object.values(releves ?? {})

/** What is missing or wrong in the plan d’accompagnement and in the relevés d’impact (metier.md § 2.4, § 2.6). */
export const planRules: readonly Regle<Parcours, Lecture>[] = [
  wrong('plan', 'avertissement', 'Complétez chaque préconisation : nature, priorité, objectif, résultat attendu et thématique.', parcours =>
    actions(parcours).some(({ nature, priorite, objectif, resultatAttendu, thematique }) => [nature, priorite, objectif, resultatAttendu, thematique].some(isUnknown)),
  ),
  wrong('plan', 'avertissement', 'Indiquez les jours et le coût prévus de chaque ingénierie du plan.', parcours =>
    actions(parcours).some(
      ({ nature, joursPrevus, coutPrevu }) => (nature === 'ingenierieIndividuelle' || nature === 'ingenierieCollective') && (joursPrevus === undefined || coutPrevu === undefined),
    ),
  ),
  wrong('plan', 'avertissement', 'Les jours se comptent par demi-journée.', parcours => actions(parcours).some(({ joursPrevus }) => isNotHalfDay(joursPrevus))),
  wrong('releves', 'bloquant', 'Les parts des subventions, des ventes et des autres produits ne font pas 100 %.', parcours =>
    readings(parcours).some(({ partSubventions, partVentes, partAutres }) => areSharesWrong([partSubventions, partVentes, partAutres])),
  ),
  wrong('releves', 'avertissement', 'Indiquez l’exercice et la date de chaque relevé.', parcours =>
    readings(parcours).some(({ exercice, date }) => exercice === undefined || date === undefined),
  ),
  wrong('releves', 'avertissement', 'Deux relevés portent sur le même exercice.', parcours => {
    const exercices = readings(parcours).flatMap(({ exercice }) => exercice ?? [])
    return new Set(exercices).size < exercices.length
  }),
  wrong('releves', 'avertissement', 'Il y a plus d’ETP que l’effectif ne le permet : vérifiez les deux nombres.', parcours =>
    readings(parcours).some(
      ({ etp, cdi, cdd, aides = 0, apprentis = 0, cddi = 0 }) => cdi !== undefined && cdd !== undefined && isEtpTooHigh(etp, cdi + cdd + aides + apprentis + cddi),
    ),
  ),
]
