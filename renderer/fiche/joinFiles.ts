import type { Collection } from '../../shared/fiches'
import { plural } from '../../shared/kernel/texte'
import { SUJETS_PIECES } from '../../shared/pieces/piece'
import { refusePiece } from '../../shared/pieces/refusPiece'
import { client } from '../client'
import { refusalSentence } from '../ui/refusalSentence'
import type { Toast } from '../ui/toast'
import { gesture } from './gesture'
import { saving } from './saving'

/** True when files may be joined to records of this collection. */
export const takesPieces = (collection: Collection): boolean => (SUJETS_PIECES as readonly string[]).includes(collection)

const FOLDER = 'Un dossier ne se joint pas : compressez-le en archive ZIP, puis joignez l’archive.'

async function joinOne(collection: Collection, id: string, fichier: File): Promise<string | undefined> {
  try {
    // Before it travels: the core would refuse it all the same.
    refusePiece({ nom: fichier.name, taille: fichier.size })
    await saving(() => client.pieces.join({ collection, id, fichier }))
    return undefined
  } catch (error) {
    return refusalSentence(error)
  }
}

/** What was joined, and why the rest was not. */
function told(joined: readonly string[], refused: readonly string[]): Toast {
  const [only] = joined
  const done = joined.length === 0 ? [] : [joined.length === 1 ? `Fichier joint : ${only}` : `${plural(joined.length, 'fichier joint', 'fichiers joints')}.`]
  return { phrase: [...done, ...refused].join(' '), ...(refused.length > 0 ? { ton: 'attention' as const } : {}) }
}

/** Joins files to a record, one after another: each is a gesture of its own, and one that is refused stops no other. */
export const joinFiles = (collection: Collection, id: string, fichiers: readonly File[], dossier = false): Promise<void> =>
  gesture(async () => {
    const joined: string[] = []
    const refused = new Set(dossier ? [FOLDER] : [])
    for (const fichier of fichiers) {
      const refusal = await joinOne(collection, id, fichier)
      if (refusal === undefined) joined.push(fichier.name)
      else refused.add(refusal)
    }
    return joined.length + refused.size > 0 ? told(joined, [...refused]) : undefined
  })
