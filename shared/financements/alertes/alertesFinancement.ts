import { ordered } from '../../kernel/champs'
import { compareFrench } from '../../kernel/texte'
import type { Lecture } from '../../lecture'
import { type AlerteFinancement, niveauxAlerte } from '../alerte'
import { consommationFaible, renouvellementADemander } from './alertesConventions'
import { justificatifAPrevoir, justificatifsDus, notifieSansVersement, reversementProbable, soldeADemander, versementsEnRetard } from './alertesEcheances'
import { comptesAPublier, conventionObligatoire } from './alertesLegales'
import { depenseFinanceeDeuxFois, depenseHorsPeriode, ressourcesAuDelaDuCout, tauxDepasse, trancheDepassee } from './alertesMontants'

const OF_LINE = [justificatifsDus, justificatifAPrevoir, soldeADemander, versementsEnRetard, notifieSansVersement, reversementProbable]
const OF_CONVENTION = [tauxDepasse, consommationFaible, renouvellementADemander]
const OF_EXPENSE = [depenseFinanceeDeuxFois, depenseHorsPeriode]
const OF_EXERCICE = [comptesAPublier, ressourcesAuDelaDuCout]

const loudness = ({ niveau }: AlerteFinancement): number => niveauxAlerte.indexOf(niveau)
const inOrder = (a: AlerteFinancement, b: AlerteFinancement): number =>
  loudness(b) - loudness(a) || ((a.date ?? '9') < (b.date ?? '9') ? -1 : (a.date ?? '9') > (b.date ?? '9') ? 1 : compareFrench(a.sujet, b.sujet))

/** Everything the treasurer has to look at today (metier.md § 8.3), the loudest first, then by date. */
export function alertesFinancement(lire: Lecture): AlerteFinancement[] {
  const lignes = lire.all('lignesFinancement')
  const conventions = lire.all('conventionsFinancement')
  const exercices = [...new Set(lignes.flatMap(({ exercice }) => exercice ?? []))]
  const grants = new Map(
    lignes.flatMap(({ financeurId, exercice }) =>
      financeurId === undefined || exercice === undefined ? [] : [[`${financeurId} ${exercice}`, { financeurId, exercice }] as const],
    ),
  )
  return [
    ...lignes.flatMap(ligne => OF_LINE.flatMap(alerte => alerte(lire, ligne))),
    ...[...grants.values()].flatMap(({ financeurId, exercice }) => conventionObligatoire(lire, financeurId, exercice)),
    ...exercices.flatMap(exercice => OF_EXERCICE.flatMap(alerte => alerte(lire, exercice))),
    ...conventions.flatMap(convention => [
      ...OF_CONVENTION.flatMap(alerte => alerte(lire, convention)),
      ...ordered(convention.tranches).flatMap(({ exercice }) => (exercice === undefined ? [] : trancheDepassee(lire, convention, exercice))),
    ]),
    ...lire.all('depenses').flatMap(depense => OF_EXPENSE.flatMap(alerte => alerte(lire, depense))),
  ].sort(inOrder)
}
