import { benevolatOf } from '../benevolat/benevolat'
import type { TypeFinanceur } from '../financements/financeur'
import { plansFinancement } from '../financements/plansFinancement'
import { isInYear } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Budget, LigneSaisie } from './budget'
import { classeOf, isUnder, voletOf } from './comptes'

export const sourceLabels = { saisi: 'Saisi', depenses: 'Dépenses', financements: 'Lignes de financement', benevolat: 'Bénévolat' } as const

/** What was done on a line: cents, where they come from, and the records that make them. */
export interface Realise {
  montant: number
  source: keyof typeof sourceLabels
  fiches: readonly string[]
}

const COMPTES_74: Readonly<Record<TypeFinanceur, string>> = {
  etat: '74-etat',
  region: '74-region',
  departement: '74-departement',
  epci: '74-epci',
  commune: '74-commune',
  europe: '74-europe',
  caisseDesDepots: '74-publics',
  autrePublic: '74-publics',
  prive: '74-prives',
  fondation: '74-prives',
}

/** An amount of the classeur that a line of the budget may take. */
interface Piece {
  fiches: readonly string[]
  compte: string
  montant: number
  financeurId?: string | undefined
  source: Realise['source']
}

/** The expenses of the exercice: those of the action, or all of them. */
const depensesOf = (lire: Lecture, { exercice, actionCpomId }: Budget): Piece[] =>
  (actionCpomId === undefined ? lire.all('depenses') : lire.where('depenses', 'objetId', actionCpomId)).flatMap(({ id, date, montant, compte }) =>
    montant !== undefined && compte !== undefined && exercice !== undefined && isInYear(date, exercice) ? [{ fiches: [id], compte, montant, source: 'depenses' as const }] : [],
  )

/** What is certain of the funding lines of the exercice, whenever it is paid (metier.md § 8.2). */
function financementsOf(lire: Lecture, { exercice, actionCpomId }: Budget): Piece[] {
  if (exercice === undefined) return []
  const plans = plansFinancement(lire, exercice).filter(({ objetId }) => actionCpomId === undefined || objetId === actionCpomId)
  return plans.flatMap(({ ressources }) =>
    ressources.flatMap(({ ligneId, montant, ferme }) => {
      const financeurId = lire.get('lignesFinancement', ligneId)?.financeurId
      const type = lire.get('structures', financeurId)?.typeFinanceur
      return ferme ? [{ fiches: [ligneId], compte: type ? COMPTES_74[type] : '74', montant, financeurId, source: 'financements' as const }] : []
    }),
  )
}

/** The volunteering of the year, on both sides; that of one action is not told apart. */
function benevolatPieces(lire: Lecture, { exercice, actionCpomId }: Budget): Piece[] {
  if (exercice === undefined || actionCpomId !== undefined) return []
  const { valeur, dons } = benevolatOf(lire, exercice)
  if (valeur === undefined || valeur === 0) return []
  const fiches = dons.flatMap(({ missions }) => missions)
  return ['864', '875'].map(compte => ({ fiches, compte, montant: valeur, source: 'benevolat' as const }))
}

/** The line that takes an amount: that of its funder, else that of the nearest account; none when two lines could. */
function lineFor(piece: Piece, lignes: readonly LigneSaisie[]): LigneSaisie | undefined {
  const ofFunder = lignes.filter(({ financeurId, compte }) => financeurId !== undefined && financeurId === piece.financeurId && classeOf(compte ?? '') === classeOf(piece.compte))
  if (ofFunder.length > 0) return ofFunder.length === 1 ? ofFunder[0] : undefined
  const under = lignes.filter(({ financeurId, compte }) => financeurId === undefined && compte !== undefined && isUnder(piece.compte, compte))
  const nearest = Math.max(...under.map(({ compte }) => compte?.length ?? 0))
  const found = under.filter(({ compte }) => compte?.length === nearest)
  return found.length === 1 ? found[0] : undefined
}

/**
 * What was done on each line, by its id: what was typed, else the expenses, the funding lines or the volunteering of the exercice.
 * Absent when nothing says it: never zero.
 */
export function realisesOf(lire: Lecture, budget: Budget, lignes: readonly LigneSaisie[]): Map<string, Realise> {
  const found = new Map<string, Realise>()
  for (const piece of [...depensesOf(lire, budget), ...financementsOf(lire, budget), ...benevolatPieces(lire, budget)]) {
    const ligne = lineFor(piece, lignes)
    if (!ligne || voletOf(ligne.compte) !== voletOf(piece.compte)) continue
    const before = found.get(ligne.id)
    found.set(ligne.id, { source: piece.source, montant: (before?.montant ?? 0) + piece.montant, fiches: [...(before?.fiches ?? []), ...piece.fiches] })
  }
  for (const { id, realise } of lignes) if (realise !== undefined) found.set(id, { montant: realise, source: 'saisi', fiches: [] })
  return found
}
