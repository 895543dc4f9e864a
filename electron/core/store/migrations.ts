import type { FicheTouchee } from '../../../shared/kernel/change'
import { nomenclatureSeed } from '../../../shared/nomenclatures/seed'
import { parametresSeed } from '../../../shared/parametres/seed'
import type { Memory } from './memory'
import { clean, diff, type RawFiche } from './patches'

/** Records as any version had them, by collection and id: a migration changes them in place. */
export type Donnees = Record<string, Record<string, { id: string; [champ: string]: unknown }>>

/** A numbered deed that gives every record the shape of schema `id`. One way: backups go back. */
export interface Migration {
  id: number
  name: string
  up: (donnees: Donnees) => void
}

// In their order of then.
const COMPTES_2 = ['60', '61', '62', '63', '64', '65', '66', '67', '68', 'indirectes']
const LISTES_2 = ['dispositifs', 'comptes', 'missionsBenevoles', 'missionsAssociatives']

/** The lists of funding and of the life of the association, and the thresholds that alerts read: what a classeur begun before has not. */
function addListsAndThresholds(donnees: Donnees): void {
  donnees.nomenclatures ??= {}
  const choices = donnees.nomenclatures
  const known = new Set(Object.values(choices).map(({ liste, code }) => `${liste}.${code}`))
  for (const choice of nomenclatureSeed.filter(({ liste, code }) => LISTES_2.includes(liste) && !known.has(`${liste}.${code}`))) {
    // Not drawn by lot: two copies of one classeur brought to this schema apart hold the same records.
    const id = `${choice.liste}.${choice.code}`
    choices[id] = { id, actif: true, ...choice }
  }
  const { seuilConvention, seuilAidesPubliques } = parametresSeed
  for (const parametres of Object.values(donnees.parametres ?? {})) Object.assign(parametres, { seuilConvention, seuilAidesPubliques, ...parametres })
}

/** The accounts of produits and of contributions in kind, which budgets are made of; those nobody moved take their place among them. */
function addBudgetAccounts(donnees: Donnees): void {
  donnees.nomenclatures ??= {}
  const choices = donnees.nomenclatures
  const comptes = nomenclatureSeed.filter(({ liste }) => liste === 'comptes')
  const known = new Map(Object.values(choices).flatMap(choice => (choice.liste === 'comptes' ? [[choice.code, choice] as const] : [])))
  COMPTES_2.forEach((code, ordre) => {
    const choice = known.get(code)
    if (choice?.ordre === ordre) choice.ordre = comptes.find(one => one.code === code)?.ordre
  })
  for (const choice of comptes) {
    const id = `comptes.${choice.code}`
    if (!known.has(choice.code)) choices[id] = { id, actif: true, ...choice }
  }
}

/** The thresholds that the accounts of a diagnostic are read with. */
function addDiagnosticThresholds(donnees: Donnees): void {
  const { alerteTresorerie, alerteMasseSalariale, alerteDependance } = parametresSeed
  for (const parametres of Object.values(donnees.parametres ?? {})) Object.assign(parametres, { alerteTresorerie, alerteMasseSalariale, alerteDependance, ...parametres })
}

/** Every migration, in order; the first brings schema 1 to schema 2. */
export const migrations: readonly Migration[] = [
  { id: 2, name: 'listes et seuils des financements et de la vie associative', up: addListsAndThresholds },
  { id: 3, name: 'comptes des budgets', up: addBudgetAccounts },
  { id: 4, name: 'repères du diagnostic', up: addDiagnosticThresholds },
]

/** The schema that a list of migrations leads to. */
export const schemaOf = (list: readonly Migration[]): number => list.at(-1)?.id ?? 1

/** What the migrations after this schema change, as one gesture that the journal and the history keep. */
export function migrate(memory: Memory, from: number, list: readonly Migration[]): FicheTouchee[] {
  const before = memory.snapshot()
  const donnees: Donnees = structuredClone(Object.fromEntries([...before].map(([name, fiches]) => [name, Object.fromEntries(fiches)]))) as Donnees
  for (const migration of list) if (migration.id > from) migration.up(donnees)
  const collections = new Set([...before.keys(), ...Object.keys(donnees)])
  return [...collections].flatMap(collection => {
    const after = new Map(Object.entries(donnees[collection] ?? {}))
    const ids = new Set([...(before.get(collection)?.keys() ?? []), ...after.keys()])
    return [...ids].flatMap(id => {
      const [was, is] = [before.get(collection)?.get(id), clean(after.get(id)) as RawFiche | undefined]
      const patches = diff(was, is)
      return patches.length === 0 ? [] : [{ collection, id, patches, inverse: diff(is, was) }]
    })
  })
}
