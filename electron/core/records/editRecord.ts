import { labelOf, metaAt } from '../../../shared/champAt'
import type { Saisie } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import type { Collection, Fiches } from '../../../shared/fiches'
import { guardRecord } from '../../../shared/gardes'
import { Failure } from '../../../shared/kernel/failure'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'
import type { Transaction } from '../store/store'
import { refuseUnknownFields, refuseUnnamed, refuseVouched } from './createRecord'

type Draft = Record<string, unknown>

/** Puts a value at its place; absent takes it away. An element that did not exist begins last. */
function put(draft: Draft, [champ = '', key, inner]: readonly string[], valeur: unknown): void {
  if (key === undefined) return void assign(draft, champ, valeur)
  if (valeur === undefined && !draft[champ]) return
  const map = draft[champ] as Draft | undefined
  if (!map) draft[champ] = {}
  const inside = draft[champ] as Draft
  if (inner === undefined) return void assign(inside, key, withOrder(inside, valeur))
  if (!inside[key]) inside[key] = { ordre: Object.keys(inside).length + 1 }
  assign(inside[key] as Draft, inner, valeur)
}

const assign = (target: Draft, key: string, valeur: unknown): void => {
  if (valeur === undefined || valeur === null) delete target[key]
  else target[key] = valeur
}

const withOrder = (map: Draft, valeur: unknown): unknown =>
  typeof valeur === 'object' && valeur !== null && !('ordre' in valeur)
    ? { ordre: 1 + Math.max(0, ...Object.values(map).map(element => (element as { ordre?: number }).ordre ?? 0)), ...valeur }
    : valeur

const HOLDING = new Set(['codes', 'refs', 'elements'])

/** @throws Failure FIELD_UNKNOWN when there is no such place in a record of this collection. */
function refuseUnknownPlace(collection: Collection, { chemin, valeur }: Saisie): void {
  const [champ = '', key, inner] = chemin
  const inside = inner === undefined ? valeur : { [inner]: valeur }
  refuseUnknownFields(collection, { [champ]: key === undefined ? valeur : { [key]: inside } })
  const kind = metaAt(collection, [champ])?.kind ?? ''
  const holds = key === undefined || (HOLDING.has(kind) && (inner === undefined || kind === 'elements'))
  if (!holds) throw new Failure('FIELD_UNKNOWN', { collection, champ: chemin.join('.') })
}

/**
 * What was typed, ready to be written in one record or in several.
 *
 * @throws Failure FICHE_NOT_FOUND, FIELD_UNKNOWN, FIELD_REFUSED, LINE_CHECKED
 */
export function editing<C extends Collection>(core: Core, collection: C, id: string, saisies: readonly Saisie[]): { fiche: Fiches[C]; write: (tx: Transaction) => void } {
  const fiche = core.lire.get(collection, id)
  if (!fiche) throw new Failure('FICHE_NOT_FOUND', { collection, id })
  for (const saisie of saisies) refuseUnknownPlace(collection, saisie)
  // What is locked is not unlocked by typing in it: the gesture that locks is the one that unlocks.
  guardRecord(collection, fiche, undefined, core.lire)
  refuseVouched(
    collection,
    saisies.map(({ chemin: [champ = ''] }) => champ),
  )
  // A record that already lacks its name may still be completed elsewhere.
  const whole = Object.fromEntries(saisies.flatMap(({ chemin: [champ = '', key], valeur }) => (key === undefined ? [[champ, valeur]] : [])))
  refuseUnnamed(
    collection,
    whole,
    (descripteurs[collection].requis as readonly string[]).filter(champ => champ in whole),
  )
  const write = (tx: Transaction) =>
    tx.edit(collection, id, draft => {
      for (const { chemin, valeur } of saisies) put(draft as Draft, chemin, valeur)
    })
  return { fiche, write }
}

/** The labels of the fields typed in: « Chargé de mission, Suite ». */
export const labelsOf = (collection: Collection, saisies: readonly Saisie[]): string =>
  [...new Set(saisies.map(({ chemin: [champ = ''] }) => labelOf(collection, champ)))].join(', ')

/**
 * Records what was typed: one gesture, one undo step.
 *
 * @throws Failure FICHE_NOT_FOUND, FIELD_UNKNOWN, FIELD_REFUSED, REFERENCE_MISSING, DISK_REFUSED
 */
export async function editRecord(core: Core, collection: Collection, id: string, saisies: readonly Saisie[], geste?: string): Promise<void> {
  const { fiche, write } = editing(core, collection, id, saisies)
  await core.store.update(geste ?? `${labelsOf(collection, saisies)} · ${titleOfFiche(core.lire, collection, fiche)}`, core.auteur, write)
}
