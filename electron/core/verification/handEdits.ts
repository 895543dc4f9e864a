import { join } from 'node:path'
import type { Saisie, ValeurEcrite } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, collectionNames } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { isObject } from '../../../shared/kernel/isObject'
import { sentence } from '../../../shared/messages'
import type { Core } from '../core'
import { editing } from '../records/editRecord'
import { linkTo } from '../records/lien'
import { fieldChanges, labelOfPlace, placeAt } from '../records/places'
import { readEdited } from '../store/checkpoint'
import { namesIn, nodeFs, readIfAny } from '../store/fsPort'
import { placesOf } from '../store/load'
import { migrations, schemaOf } from '../store/migrations'
import { applyPatches, clean, diff, type RawFiche } from '../store/patches'
import { validated } from '../store/validated'
import { replay } from '../store/verify'

/** What was written by hand in one record, against what it is now. */
interface Edition {
  /** Absent: it is only told. */
  ecriture?: { collection: Collection; id: string; saisie: Saisie }
  valeur: ValeurEcrite
}

/** The records as a file of the quarantine says them. @throws Failure REPRISE_UNREADABLE */
async function readKept(core: Core, nom: string) {
  const { quarantaine } = placesOf(core.chemin)
  // Named by us, and looked for among what is there: never a path.
  const bytes = (await namesIn(nodeFs, quarantaine)).includes(nom) ? await readIfAny(nodeFs, join(quarantaine, nom)) : undefined
  const edited = bytes && readEdited(bytes, schemaOf(migrations))
  if (!edited) throw new Failure('REPRISE_UNREADABLE', { nom })
  return edited
}

const at = (value: unknown, chemin: readonly string[]): unknown => chemin.reduce<unknown>((held, key) => (isObject(held) ? held[key] : undefined), value)

/** A record's edits as they would be typed: one a place, three steps deep at most. */
function typed(wanted: RawFiche, paths: readonly (readonly string[])[]): Saisie[] {
  const places = new Map(paths.map(path => [path.slice(0, 3).join('/'), path.slice(0, 3)]))
  return [...places.values()].map(chemin => ({ chemin: [...chemin], valeur: at(wanted, chemin) }))
}

/** Why a value cannot be taken; undefined when it can. */
function refusalOf(core: Core, collection: Collection, fiche: RawFiche, saisie: Saisie, wanted: RawFiche): string | undefined {
  try {
    editing(core, collection, fiche.id, [saisie])
    validated(collection, wanted)
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error.code === 'FIELD_REFUSED' ? (error as Failure<'FIELD_REFUSED'>).data.phrase : sentence(error)
    throw error
  }
}

/** Each value that the file says otherwise than the classeur did when it was written, and that the classeur does not hold now. */
async function editionsOf(core: Core, nom: string): Promise<Edition[]> {
  const edited = await readKept(core, nom)
  const changes = await core.store.exchange(door => door.changesAfter(0))
  const then = await replay(changes, edited.seq)
  const found: Edition[] = []
  for (const collection of collectionNames) {
    const fiches = edited.fiches.get(collection)
    for (const id of new Set([...(fiches?.keys() ?? []), ...then.of(collection).keys()])) {
      const fiche = core.lire.get(collection, id) as RawFiche | undefined
      const [was, written] = [then.get(collection, id), clean(fiches?.get(id)) as RawFiche | undefined]
      const patches = diff(was, written)
      if (patches.length === 0) continue
      if (!was || !written || !fiche) {
        if ((fiche !== undefined) === (was !== undefined)) found.push({ valeur: wholeRecord(core, collection, id, fiche, was !== undefined) })
        continue
      }
      const wanted = applyPatches(fiche, patches) ?? fiche
      for (const saisie of typed(
        wanted,
        diff(fiche, wanted).map(({ path }) => path),
      ))
        found.push(editionOf(core, collection, fiche, saisie))
    }
  }
  return found
}

// Records are born and go away by the gestures that say so, and check what they name.
function wholeRecord(core: Core, collection: Collection, id: string, fiche: RawFiche | undefined, existed: boolean): ValeurEcrite {
  const { singulier, pluriel } = descripteurs[collection]
  return {
    fiche: fiche ? linkTo(core.lire, collection, fiche as never) : { collection, id, titre: `Nouvelle fiche (${singulier})`, detail: pluriel },
    libelle: 'La fiche',
    journal: existed ? 'présente' : '',
    main: existed ? '' : 'ajoutée',
    refus: existed ? 'Elle a été retirée du fichier : mettez-la à la corbeille, si c’est bien voulu.' : 'Elle a été ajoutée dans le fichier : ajoutez-la dans Permanence.',
  }
}

function editionOf(core: Core, collection: Collection, fiche: RawFiche, saisie: Saisie): Edition {
  const op = saisie.valeur === undefined ? 'remove' : 'replace'
  const wanted = applyPatches(fiche, [{ op, path: saisie.chemin, value: saisie.valeur }]) ?? fiche
  const refus = refusalOf(core, collection, fiche, saisie, wanted)
  // A value that is not of its type may not be shown as one.
  const touchee = { collection, id: fiche.id, patches: diff(fiche, wanted), inverse: diff(wanted, fiche) }
  const place = placeAt(collection, saisie.chemin)
  const [shown] = refus === undefined ? fieldChanges(touchee, collection, core.lire) : []
  const valeur = {
    fiche: linkTo(core.lire, collection, fiche as never),
    libelle: place ? labelOfPlace(place) : saisie.chemin.join(' · '),
    journal: shown?.avant ?? String(at(fiche, saisie.chemin) ?? ''),
    main: shown?.apres ?? JSON.stringify(saisie.valeur ?? ''),
    ...(refus === undefined ? {} : { refus }),
  }
  return { valeur, ...(refus === undefined ? { ecriture: { collection, id: fiche.id, saisie } } : {}) }
}

/**
 * What a `classeur.json` edited by hand says otherwise: each value, what the classeur holds, and why it cannot be taken if it cannot.
 *
 * @param nom its name in the quarantine
 * @throws Failure REPRISE_UNREADABLE, DISK_REFUSED
 */
export const previewEdits = async (core: Core, nom: string): Promise<ValeurEcrite[]> => (await editionsOf(core, nom)).map(({ valeur }) => valeur)

/**
 * « Reprendre ces valeurs » : those that can be are written, as one gesture that is undone as any other.
 *
 * @returns how many
 * @throws Failure REPRISE_UNREADABLE, REFERENCE_MISSING, DISK_REFUSED
 */
export async function takeEdits(core: Core, nom: string): Promise<number> {
  const writes = (await editionsOf(core, nom)).flatMap(({ ecriture }) => ecriture ?? [])
  if (writes.length > 0)
    await core.store.update('Reprendre les valeurs écrites dans classeur.json', core.auteur, tx => {
      for (const { collection, id, saisie } of writes) editing(core, collection, id, [saisie]).write(tx)
    })
  return writes.length
}

// Each is read whole.
const LATEST = 3

/** The files of the quarantine that hold a `classeur.json` with our shape, the latest first. */
export async function editedFiles(core: Core): Promise<string[]> {
  const { quarantaine } = placesOf(core.chemin)
  const names = (await namesIn(nodeFs, quarantaine)).filter(name => name.endsWith('-classeur.json')).slice(-LATEST)
  const found = await Promise.all(
    names.map(async name => {
      const bytes = await readIfAny(nodeFs, join(quarantaine, name))
      return bytes && readEdited(bytes, schemaOf(migrations)) ? [name] : []
    }),
  )
  return found.flat().reverse()
}
