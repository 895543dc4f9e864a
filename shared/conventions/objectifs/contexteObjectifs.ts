import type { ActionCpom } from '../../actionsCpom/actionCpom'
import { printedFor } from '../../financements/mentionsFinanceurs'
import { members, ordered } from '../../kernel/champs'
import { compareFrench } from '../../kernel/texte'
import type { Lecture } from '../../lecture'
import { type ContexteParties, contexteParties } from '../contexteParties'
import type { Convention } from '../convention'

/** An action of the programme, over the exercices it is planned for, the first one first. */
export interface ActionProgramme {
  code: string
  nom: string
  annees: ActionCpom[]
}

/** What a convention pluriannuelle d’objectifs speaks of. */
export interface ContexteObjectifs extends ContexteParties {
  actions: ActionProgramme[]
  /** What the collectivité gives and what the programme costs, a year each, in their order. */
  contributions: { id: string; exercice?: number | undefined; cout?: number | undefined; montant?: number | undefined }[]
  exercices: number[]
}

const identity = ({ code, nom = '', id }: ActionCpom): string => code ?? (nom || id)

/** The same action, recorded once an exercice, is one action of the programme. */
function programmeOf(lire: Lecture, { actionsCpom }: Convention): ActionProgramme[] {
  const byCode = new Map<string, ActionCpom[]>()
  for (const action of members(actionsCpom).flatMap(id => lire.get('actionsCpom', id) ?? [])) byCode.set(identity(action), [...(byCode.get(identity(action)) ?? []), action])
  return [...byCode.values()]
    .map(annees => [...annees].sort((a, b) => (a.exercice ?? 0) - (b.exercice ?? 0)))
    .map(annees => ({ code: annees[0]?.code ?? '', nom: annees[0]?.nom ?? 'Action sans intitulé', annees }))
    .sort((a, b) => compareFrench(a.code || a.nom, b.code || b.nom))
}

/** Finds the programme of a convention and what is given for it each year. The collectivité that signs is the first to be cited. */
export function contexteObjectifs(convention: Convention, lire: Lecture): ContexteObjectifs {
  const actions = programmeOf(lire, convention)
  const contributions = ordered(convention.contributions).sort((a, b) => (a.exercice ?? 0) - (b.exercice ?? 0))
  const told = [...actions.flatMap(({ annees }) => annees), ...contributions].flatMap(({ exercice }) => exercice ?? [])
  const contexte = contexteParties(convention, lire)
  const financeurs = [...new Set([...contexte.financeurs, ...(contexte.structure ? [contexte.structure.id] : [])])]
  return { ...contexte, financeurs, imprime: printedFor(lire, financeurs, contexte.jour), actions, contributions, exercices: [...new Set(told)].sort((a, b) => a - b) }
}

/** The sum of what is known; undefined when one of them is not, or when there is none. */
export const sumOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.length === 0 || values.includes(undefined) ? undefined : values.reduce<number>((sum, value = 0) => sum + value, 0)

/** `A1 – DLA dijonnais`. */
export const nameOfAction = ({ code, nom }: ActionProgramme): string => [code, nom].filter(Boolean).join(' – ')
