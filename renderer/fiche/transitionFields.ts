import type { Collection } from '../../shared/fiches'
import type { Constat } from '../../shared/kernel/regle'
import type { Transition } from '../../shared/transition'
import { transitionsOf } from '../../shared/transitions'

/** The fields the dialog of a step asks. */
export const askedBy = (collection: Collection, vers: string): readonly string[] =>
  collection in transitionsOf ? transitionsOf[collection as keyof typeof transitionsOf].champs(vers) : []

/** What stands in the way and cannot be answered in the dialog itself. */
export function outsideDialog(collection: Collection, { vers, obstacles }: Transition): Constat[] {
  const asked = askedBy(collection, vers)
  return obstacles.filter(({ champ }) => !asked.includes(champ))
}
