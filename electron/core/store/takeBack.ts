import { isCollection } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { applyPatches, stillHolds } from './patches'
import { fieldsTowards } from './references'
import type { Step } from './sitting'
import type { OpenTransaction } from './transaction'
import { labelAt } from './validated'

/** Puts back what a step changed. Fails as UNDO_OVERTAKEN when any of it has changed since, or when what it made is named elsewhere. */
export function takeBack(step: Step, tx: OpenTransaction, lecture: Lecture): void {
  for (const { collection, id, patches, inverse } of step.change.fiches) {
    const overtaken = (champ: string, where = { collection, id }) => new Failure('UNDO_OVERTAKEN', { geste: step.geste, champ, ...where })
    const now = tx.raw(collection, id)
    const gone = patches.find(patch => !stillHolds(now, patch))
    if (gone) throw overtaken(labelAt(collection, gone.path))
    const before = applyPatches(now, inverse)
    const naming = before === undefined && isCollection(collection) ? namedIn(collection, id, step, lecture) : undefined
    if (naming) throw overtaken(naming.label, naming)
    tx.put(collection, id, before)
  }
}

// A record made by the same gesture goes with it; any other that names this one would name nothing.
function namedIn(collection: string, id: string, step: Step, lecture: Lecture): { collection: string; id: string; label: string } | undefined {
  const own = new Set(step.change.fiches.map(fiche => fiche.id))
  for (const { collection: name, champ, label } of fieldsTowards(collection)) {
    const fiche = lecture.where(name, champ, id).find(candidate => !own.has(candidate.id))
    if (fiche) return { collection: name, id: fiche.id, label }
  }
  return undefined
}
