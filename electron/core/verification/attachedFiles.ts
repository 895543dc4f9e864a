import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { plural } from '../../../shared/kernel/texte'
import type { Core } from '../core'
import { pathOf } from '../documents/documentFile'
import { MODELES, pathOfModele } from '../modeles/modeleFile'
import { besideOf, ownPlace } from '../pieces/ownPlace'
import { PIECES, pathOfPiece } from '../pieces/pieceFile'
import { isTemporary, namesIn, nodeFs, onDisk, readIfAny } from '../store/fsPort'

/** What is wrong with the files that records name, and what is only worth knowing. */
interface Found {
  anomalies: string[]
  remarques: string[]
}

interface Named {
  id: string
  nom?: string | undefined
  chemin?: string | undefined
  empreinte?: string | undefined
}

/** A kind of file that records name: its folder, its words. */
interface Kind {
  collection: 'documents' | 'pieces' | 'modeles'
  dossier: string
  un: string
  plusieurs: string
  pathOf: (core: Core, named: Named) => string
  remedy: string
}

const kinds: readonly Kind[] = [
  { collection: 'documents', dossier: 'documents', un: 'document produit', plusieurs: 'documents produits', pathOf, remedy: 'produisez une nouvelle version' },
  { collection: 'pieces', dossier: PIECES, un: 'pièce jointe', plusieurs: 'pièces jointes', pathOf: pathOfPiece, remedy: 'joignez-le de nouveau' },
  { collection: 'modeles', dossier: MODELES, un: 'modèle', plusieurs: 'modèles', pathOf: pathOfModele, remedy: 'déposez-le de nouveau' },
]

const cites = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 3).join(', ')}…` : names.join(', '))

/** The Word file a PDF was made of, beside it: `…_v1 (2).pdf` of `…_v1.docx`. */
const wordOf = (name: string): string => name.replace(/( \(\d+\))?\.pdf$/, '.docx')

/** Every file under a folder of the classeur, as a record names it: `pieces/Dossier/Nom.pdf`. */
async function filesUnder(core: Core, dossier: string): Promise<string[]> {
  const root = join(core.chemin, dossier)
  // Nothing was ever put there: there is no folder.
  if ((await namesIn(nodeFs, root)).length === 0) return []
  const found = await onDisk(root, () => readdir(root, { recursive: true, withFileTypes: true }))
  return found.filter(entry => entry.isFile() && !isTemporary(entry.name)).map(entry => relative(core.chemin, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
}

/** Whether the file is where its record says, and still the one it was. */
async function stateOf(core: Core, kind: Kind, named: Named): Promise<'intact' | 'change' | 'absent' | 'attendu'> {
  try {
    if (await core.partage.fichiers.isAwaited(named.id)) return 'attendu'
    const path = await ownPlace(nodeFs, kind.pathOf(core, named), named.empreinte)
    if (!(await stat(path)).isFile()) return 'absent'
    const octets = await readIfAny(nodeFs, path)
    if (!octets) return 'absent'
    return named.empreinte === undefined || createHash('sha256').update(octets).digest('hex') === named.empreinte ? 'intact' : 'change'
  } catch (error) {
    // Held or forbidden, it is there all the same.
    if (error instanceof Failure) return error.code === 'DISK_REFUSED' ? 'intact' : 'absent'
    return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '') ? 'absent' : 'intact'
  }
}

async function lookAt(core: Core, kind: Kind, signal: AbortSignal | undefined): Promise<Found> {
  const { collection, dossier, un, plusieurs, remedy } = kind
  const records: readonly Named[] = core.lire.all(collection)
  const trashed: readonly Named[] = core.store.trashed().flatMap(place => (place.collection === collection ? [place.fiche as Named] : []))
  const gone: string[] = []
  const changed: string[] = []
  const awaited: string[] = []
  // One after the other: a classeur may hold gigabytes.
  for (const record of records) {
    signal?.throwIfAborted()
    const state = await stateOf(core, kind, record)
    if (state !== 'intact') ({ absent: gone, change: changed, attendu: awaited })[state].push(record.nom ?? '')
  }
  const named = new Set(
    [...records, ...trashed]
      .flatMap(({ chemin = '', empreinte }) => [chemin, ...(empreinte ? [besideOf(chemin, empreinte).replaceAll(sep, '/')] : [])])
      .map(name => name.normalize('NFC')),
  )
  const alone = (await filesUnder(core, dossier)).filter(name => !named.has(name.normalize('NFC')) && !named.has(wordOf(name).normalize('NFC')))
  return {
    anomalies:
      gone.length > 0 ? [`${plural(gone.length, un, plusieurs)} dont le fichier n’est plus à sa place : ${cites(gone)}. Remettez le fichier dans son dossier, ou ${remedy}.`] : [],
    remarques: [
      ...(awaited.length > 0 ? [`${plural(awaited.length, un, plusieurs)} dont le fichier n’est pas encore arrivé d’un autre poste : ${cites(awaited)}.`] : []),
      ...(changed.length > 0 ? [`${plural(changed.length, un, plusieurs)} dont le fichier a changé depuis : ${cites(changed)}. C’est normal quand on le complète à la main.`] : []),
      ...(alone.length > 0
        ? [`${plural(alone.length, 'fichier')} du dossier « ${dossier} » sans fiche qui ${alone.length > 1 ? 'les' : 'le'} nomme : ${cites(alone)}. Permanence n’y touche pas.`]
        : []),
    ],
  }
}

/**
 * The documents produced, the files joined and the templates, against their records. A file that is gone is wrong; one that was edited, or that no record names
 * any more, such as one whose joining was undone, is only remarked.
 */
export async function verifyFiles(core: Core, signal?: AbortSignal): Promise<Found> {
  const found: Found = { anomalies: [], remarques: [] }
  for (const kind of kinds) {
    const { anomalies, remarques } = await lookAt(core, kind, signal)
    found.anomalies.push(...anomalies)
    found.remarques.push(...remarques)
  }
  return found
}
