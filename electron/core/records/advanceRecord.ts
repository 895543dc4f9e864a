import type { Collection, Fiches } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { titleOfFiche } from '../../../shared/titre'
import type { Machine, Transition } from '../../../shared/transition'
import { transitionsOf } from '../../../shared/transitions'
import type { Core } from '../core'
import { changedSinceSent } from '../documents/changedSinceSent'
import { papersAlong } from '../documents/papersAlong'
import { validated } from '../store/validated'
import { refuseUnknownFields, refuseVouched } from './createRecord'

const machineOf = <C extends Collection>(collection: C): Machine<Fiches[C]> | undefined => (transitionsOf as { [N in Collection]?: Machine<Fiches[N]> })[collection]

/** The steps a record may take next, with what stands in the way. */
export function listTransitions({ lire }: Core, collection: Collection, id: string): Transition[] {
  const fiche = lire.get(collection, id)
  const steps = fiche ? (machineOf(collection)?.list(fiche, lire) ?? []) : []
  return steps.map(step => ({ ...step, obstacles: [...step.obstacles, ...changedSinceSent(lire, collection, id, step.vers)] }))
}

/**
 * Takes a step: what the dialog asked, what the step itself writes, and the papers that go along, in one gesture. Obstacles are judged with what the dialog brings.
 *
 * @throws Failure FICHE_NOT_FOUND, TRANSITION_BLOCKED, FIELD_REFUSED
 */
export async function advanceRecord<C extends Collection>(core: Core, collection: C, id: string, vers: string, champs: Record<string, unknown>): Promise<void> {
  const fiche = core.lire.get(collection, id)
  const machine = machineOf(collection)
  if (!fiche || !machine) throw new Failure('FICHE_NOT_FOUND', { collection, id })
  refuseUnknownFields(collection, champs)
  refuseVouched(collection, Object.keys(champs))
  // Read once before it is judged: rules believe the types of their fields.
  const filled = validated(collection, { ...fiche, ...champs }) as Fiches[C]
  const step = machine.list(fiche, core.lire).find(transition => transition.vers === vers)
  if (!step)
    throw new Failure('TRANSITION_BLOCKED', { vers, obstacles: [{ champ: 'statut', gravite: 'bloquant', phrase: 'Cette étape n’est pas possible depuis l’état actuel.' }] })
  const obstacles = machine.obstacles(filled, vers, core.lire).filter(obstacle => obstacle.gravite === 'bloquant')
  if (obstacles.length > 0) throw new Failure('TRANSITION_BLOCKED', { vers: step.libelle, obstacles })
  const par = core.auteur.personne
  const written = { ...champs, ...machine.write(filled, vers, core.lire, par) }
  const papers = papersAlong(core.lire, collection, validated(collection, { ...fiche, ...written }) as Fiches[C], vers, par)
  await core.store.update(`${step.verbe} · ${titleOfFiche(core.lire, collection, fiche)}`, core.auteur, tx => {
    tx.edit(collection, id, draft => void Object.assign(draft, written))
    for (const { collection: name, id: other, champs: along } of papers) tx.edit(name, other, draft => void Object.assign(draft, along))
  })
}
