import type { Collection } from '../../shared/fiches'
import type { Transition } from '../../shared/transition'
import { client } from '../client'
import { gesture } from './gesture'
import { saving } from './saving'
import { outsideDialog } from './transitionFields'
import { undoAction } from './undoAction'

/** True of a step that asks nothing and meets nothing: it is taken at once, and undone as easily. */
export const isPlain = (step: Transition): boolean => step.champs.length === 0 && outsideDialog(step).length === 0

/** Takes a step that asks nothing; `apres` once it is on disk. */
export const takeStep = (collection: Collection, id: string, { vers, verbe }: Transition, apres?: (vers: string) => void): Promise<void> =>
  gesture(async () => {
    await saving(() => client.records.advance({ collection, id, vers, champs: {} }))
    apres?.(vers)
    return { phrase: `${verbe}\u00A0: c’est enregistré.`, action: undoAction }
  })
