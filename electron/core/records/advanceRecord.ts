import { metaAt } from '../../../shared/champAt'
import type { Collection, Fiches } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { titleOfFiche } from '../../../shared/titre'
import type { Machine, Transition } from '../../../shared/transition'
import { transitionsOf } from '../../../shared/transitions'
import type { Core } from '../core'
import { changedSincePaper } from '../documents/changedSincePaper'
import { papersAlong } from '../documents/papersAlong'
import { validated } from '../store/validated'
import { refuseUnknownFields, refuseVouched } from './createRecord'

const machineOf = <C extends Collection>(collection: C): Machine<Fiches[C]> | undefined => (transitionsOf as { [N in Collection]?: Machine<Fiches[N]> })[collection]

/** The days a step would write of its own: who signs is not proposed, for it follows from the day. */
function proposed<C extends Collection>(collection: C, machine: Machine<Fiches[C]>, fiche: Fiches[C], { vers, champs }: Transition, lire: Lecture): Record<string, unknown> {
  const written = machine.write(fiche, vers, lire)
  return Object.fromEntries(champs.flatMap(champ => (metaAt(collection, [champ])?.kind === 'jour' && written[champ] !== undefined ? [[champ, written[champ]]] : [])))
}

/** The steps a record may take next, with what they propose and what stands in the way. */
export function listTransitions<C extends Collection>({ lire }: Core, collection: C, id: string): Transition[] {
  const fiche = lire.get(collection, id)
  const machine = machineOf(collection)
  if (!fiche || !machine) return []
  return machine.list(fiche, lire).map(step => ({
    ...step,
    propose: proposed(collection, machine, fiche, step, lire),
    obstacles: [...step.obstacles, ...changedSincePaper(lire, collection, id, step.vers)],
  }))
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
