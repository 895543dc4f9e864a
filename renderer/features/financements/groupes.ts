import type { LigneLue } from '../../../shared/financements/tableau'
import { compareFrench } from '../../../shared/kernel/texte'
import type { NomVue } from './vue'

/** A row: one line, or the lines of the same funding from one exercice to the next. */
export interface Rang {
  cle: string
  titre: string
  precision: string
  lignes: readonly LigneLue[]
}

/** Rows gathered under one head, which carries their sums. */
export interface Groupe {
  cle: string
  titre: string
  rangs: readonly Rang[]
  lignes: readonly LigneLue[]
}

const SANS_ACTION = 'Sans action précisée'

/** What is said after the name of a funder: « CPOM 2023-2025 · DLA ». */
export const precisionOf = ({ intitule, objet }: Pick<LigneLue, 'intitule' | 'objet'>): string => [...new Set([intitule, objet])].filter(Boolean).join(' · ')

type Naming = Readonly<
  Record<Exclude<NomVue, 'plans'>, { groupe: (ligne: LigneLue) => [cle: string, titre: string]; rang: (ligne: LigneLue) => [titre: string, precision: string] }>
>

const naming: Naming = {
  exercice: { groupe: ({ exercice }) => [String(exercice), String(exercice)], rang: ligne => [ligne.financeur, precisionOf(ligne)] },
  financeur: {
    groupe: ({ financeurId, financeur }) => [financeurId, financeur],
    rang: ({ intitule, objet }) => [intitule || objet || 'Sans intitulé', intitule && objet !== intitule ? objet : ''],
  },
  action: { groupe: ({ objet }) => [objet, objet || SANS_ACTION], rang: ({ financeur, intitule }) => [financeur, intitule] },
}

const latest = (lignes: readonly LigneLue[]): LigneLue | undefined => [...lignes].sort((a, b) => b.exercice - a.exercice)[0]

/**
 * Puts a line beside those of the same name in other exercices, else on a row of its own. What a funding pays for may change from
 * one exercice to the next: the same action is looked for first.
 */
function placed(rangs: readonly Rang[], ligne: LigneLue, vue: keyof Naming): Rang[] {
  const [titre, precision] = naming[vue].rang(ligne)
  const free = rangs.filter(rang => vue !== 'exercice' && rang.titre === titre && rang.lignes.every(({ exercice }) => exercice !== ligne.exercice))
  const beside = free.find(rang => rang.precision === precision) ?? (vue === 'financeur' ? free[0] : undefined)
  if (!beside) return [...rangs, { cle: `${naming[vue].groupe(ligne)[0]} ${ligne.id}`, titre, precision, lignes: [ligne] }]
  const lignes = [...beside.lignes, ligne]
  return rangs.map(rang => (rang === beside ? { ...rang, lignes, precision: naming[vue].rang(latest(lignes) ?? ligne)[1] } : rang))
}

const byName = (a: Rang, b: Rang): number => compareFrench(a.titre, b.titre) || compareFrench(a.precision, b.precision)

/** The lines gathered as the view asks: the latest exercice first, funders and actions in French order, what has no action last. */
export function groupsOf(vue: Exclude<NomVue, 'plans'>, lignes: readonly LigneLue[]): readonly Groupe[] {
  const { groupe } = naming[vue]
  const groups = new Map<string, Groupe>()
  for (const ligne of lignes) {
    const [cle, titre] = groupe(ligne)
    const former = groups.get(cle) ?? { cle, titre, rangs: [], lignes: [] }
    groups.set(cle, { ...former, rangs: placed(former.rangs, ligne, vue), lignes: [...former.lignes, ligne] })
  }
  const order = (a: Groupe, b: Groupe): number =>
    vue === 'exercice' ? Number(b.cle) - Number(a.cle) : Number(a.cle === '') - Number(b.cle === '') || compareFrench(a.titre, b.titre)
  return [...groups.values()].sort(order).map(one => (vue === 'exercice' ? one : { ...one, rangs: [...one.rangs].sort(byName) }))
}
