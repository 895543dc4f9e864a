import { folderName } from '../../../shared/documents/nomFichier'
import type { Collection } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { dayOf } from '../../../shared/kernel/jour'
import { nomPiece } from '../../../shared/pieces/nomPiece'
import { SUJETS_PIECES } from '../../../shared/pieces/piece'
import { refusePiece } from '../../../shared/pieces/refusPiece'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'
import { fingerprint } from '../documents/documentFile'
import { refuseReadOnly } from '../refuseReadOnly'
import { type FsPort, makeInside, namesIn, nodeFs, writeNew } from '../store/fsPort'
import { recordFiles } from '../store/recordFiles'
import { PIECES, pathOfPiece, refuseOutside } from './pieceFile'

const isSujet = (collection: Collection): boolean => (SUJETS_PIECES as readonly string[]).includes(collection)

const folded = (name: string): string => name.normalize('NFC').toLowerCase()

/** Under the first free name: a file of the classeur is never replaced, nor the name taken of one still to come from another post. Capitals do not tell two names apart: the folder may go to Windows. */
async function keep(core: Core, port: FsPort, dossier: string, nom: string, octets: Uint8Array): Promise<{ fichier: string; chemin: string }> {
  const folder = pathOfPiece(core, { chemin: dossier })
  await makeInside(port, core.chemin, folder)
  await refuseOutside(core, folder, { nom, chemin: dossier })
  const named = core.lire.all('pieces').flatMap(({ chemin = '' }) => (chemin.startsWith(`${dossier}/`) ? [chemin.slice(dossier.length + 1)] : []))
  const taken = new Set([...(await namesIn(port, folder)), ...named].map(folded))
  for (let rang = 1; ; rang++) {
    const fichier = nomPiece(nom, rang)
    const chemin = `${dossier}/${fichier}`
    if (!taken.has(folded(fichier)) && (await writeNew(port, pathOfPiece(core, { chemin }), octets))) return { fichier, chemin }
  }
}

/**
 * Copies a file into the classeur, in a folder named after the record it is joined to, and records it as one gesture.
 * Undoing the gesture takes the record away; the file stays, and verifying says so.
 *
 * @throws Failure READ_ONLY, AUTHOR_UNKNOWN, FICHE_NOT_FOUND, PIECE_TOO_BIG, PIECE_KIND_REFUSED, PIECE_MOVED when its folder leads elsewhere, DISK_REFUSED
 */
export async function joinPiece(core: Core, collection: Collection, id: string, file: File, port: FsPort = nodeFs): Promise<{ id: string }> {
  const { store, auteur, lire } = core
  refuseReadOnly(core)
  const sujet = isSujet(collection) ? lire.get(collection, id) : undefined
  if (!sujet) throw new Failure('FICHE_NOT_FOUND', { collection, id })
  refusePiece({ nom: file.name, taille: file.size })
  const octets = new Uint8Array(await file.arrayBuffer())
  const titre = titleOfFiche(lire, collection, sujet)
  const { fichier, chemin } = await keep(core, port, `${PIECES}/${folderName(titre, 'Sans nom')}`, file.name, octets)
  const piece = await recordFiles(port, [pathOfPiece(core, { chemin })], () =>
    store.update(`Joindre ${fichier} à ${titre}`, auteur, tx =>
      tx.create('pieces', {
        nom: fichier,
        sujetId: id,
        chemin,
        taille: octets.length,
        ajouteeLe: dayOf(core.now()),
        ajouteePar: auteur.personne,
        empreinte: fingerprint(octets),
      }),
    ),
  )
  return { id: piece }
}
