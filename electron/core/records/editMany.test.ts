import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Core } from '../core'
import { aCore } from '../testing/aCore'
import { createRecord } from './createRecord'
import { editMany } from './editMany'
import { recordHistory } from './history'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore())
})
afterEach(() => dispose())

const someParcours = async () => {
  const { id: structureId } = await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  const { id: hier } = await createRecord(core, 'personnes', { nom: 'Claude Modèle', equipe: true })
  const { id: demain } = await createRecord(core, 'personnes', { nom: 'Camille Exemple', equipe: true })
  const ids: string[] = []
  for (const chargeMissionId of [hier, undefined, hier]) ids.push((await createRecord(core, 'parcours', { structureId, ...(chargeMissionId ? { chargeMissionId } : {}) })).id)
  return { hier, demain, ids, heldBy: () => ids.map(id => core.lire.get('parcours', id)?.chargeMissionId) }
}
const to = (id: string) => [{ chemin: ['chargeMissionId'], valeur: id }]

test('three parcours change hands in one gesture, and one undo gives each back to whom it was', async () => {
  const { hier, demain, ids, heldBy } = await someParcours()
  const before = core.store.state().seq
  await editMany(core, 'parcours', ids, to(demain), 'Confier 3 parcours à Camille Exemple')
  expect(heldBy()).toEqual([demain, demain, demain])
  expect(core.store.state().seq).toBe(before + 1)
  expect((await recordHistory(core, 'parcours', ids[1] ?? ''))[0]?.geste).toBe('Confier 3 parcours à Camille Exemple')
  expect((await core.store.undo(core.auteur)).geste).toBe('Confier 3 parcours à Camille Exemple')
  expect(heldBy()).toEqual([hier, undefined, hier])
})

test('one that is gone, a field that does not exist or a person who is not there: none of them changes', async () => {
  const { hier, demain, ids, heldBy } = await someParcours()
  await expect(editMany(core, 'parcours', [...ids, 'absent'], to(demain))).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
  await expect(editMany(core, 'parcours', ids, [{ chemin: ['couleur'], valeur: 'vert' }])).rejects.toMatchObject({ code: 'FIELD_UNKNOWN' })
  await expect(editMany(core, 'parcours', ids, [{ chemin: ['structureId'] }])).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
  await expect(editMany(core, 'parcours', ids, to('absente'))).rejects.toMatchObject({ code: 'REFERENCE_MISSING' })
  expect(heldBy()).toEqual([hier, undefined, hier])
})

test('a gesture that is not named says what it wrote and in how many', async () => {
  const { demain, ids } = await someParcours()
  await editMany(core, 'parcours', [...ids, ...ids], to(demain))
  expect(core.store.undoable(core.auteur).annuler).toBe('Suivi par · Parcours DLA : 3\u00A0fiches')
})
