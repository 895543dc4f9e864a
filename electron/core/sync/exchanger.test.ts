import { expect, test } from 'vitest'
import { refusal, set, stateOf } from '../store/testing/bench'
import { aSharedFolder, type Poste } from './testing/bench'

const shared = aSharedFolder()

const turn = async (...postes: Poste[]) => {
  for (const poste of [...postes, ...postes]) await poste.exchanger.exchange()
}

test('what one post records is read on the other, under the name of who did it', async () => {
  const a = await shared.poste('accueil')
  const b = await shared.poste('compta')
  const id = await a.store.update('Créer une structure', a.par, tx => tx.create('structures', { nom: 'Le Cri', contacts: undefined } as never))
  await turn(a, b)
  expect(b.store.raw('structures', id)?.nom).toBe('Le Cri')
  await b.store.update('Renommer', b.par, tx => tx.edit('structures', id, set({ nom: 'Le Cri de la Plume' })))
  await turn(b, a)
  expect(stateOf(a.store)).toEqual(stateOf(b.store))
  const history = await a.store.changesOf('structures', id)
  expect(history.map(({ geste, by }) => [geste, by.poste])).toEqual([
    ['Créer une structure', 'accueil'],
    ['Renommer', 'compta'],
  ])
})

test('a field written apart on two posts is a conflict on both, and one decision ends it', async () => {
  const a = await shared.poste('accueil')
  const b = await shared.poste('compta')
  const id = await a.store.update('Créer', a.par, tx => tx.create('structures', { nom: 'X', sigle: 'X' }))
  await turn(a, b)
  await a.store.update('Changer', a.par, tx => tx.edit('structures', id, set({ nom: 'A', notes: 'a' })))
  await b.store.update('Changer', b.par, tx => tx.edit('structures', id, set({ nom: 'B', sigle: 'B' })))
  await turn(a, b)
  expect(stateOf(a.store)).toEqual(stateOf(b.store))
  expect(a.store.raw('structures', id)).toMatchObject({ notes: 'a', sigle: 'B' })
  for (const { exchanger } of [a, b]) {
    const disputes = await exchanger.ask(moteur => moteur.disputes())
    expect(disputes?.map(({ cle, valeurs }) => [cle, valeurs.map(({ valeur, poste }) => `${valeur} ${poste}`).sort()])).toEqual([
      [`structures/${id}/nom`, ['A accueil', 'B compta']],
    ])
  }
  await b.store.update('Choisir', b.par, tx => tx.edit('structures', id, set({ nom: a.store.raw('structures', id)?.nom })), { tranche: [['structures', id, 'nom']] })
  await turn(b, a)
  for (const { exchanger } of [a, b]) expect(await exchanger.ask(moteur => moteur.disputes())).toEqual([])
})

test('a record put away on one post and changed on the other stays, and both are told', async () => {
  const a = await shared.poste('accueil')
  const b = await shared.poste('compta')
  const id = await a.store.update('Créer', a.par, tx => tx.create('structures', { nom: 'X' }))
  await turn(a, b)
  await a.store.update('Supprimer', a.par, tx => tx.trash('structures', id))
  await b.store.update('Changer', b.par, tx => tx.edit('structures', id, set({ nom: 'B' })))
  await turn(a, b)
  for (const { store, exchanger } of [a, b]) {
    expect(store.lecture.get('structures', id)?.nom).toBe('B')
    expect((await exchanger.ask(moteur => moteur.disputes()))?.map(({ cle }) => cle)).toEqual([`structures/${id}/_vie`])
  }
})

test('a post that was closed goes on where it was', async () => {
  const a = await shared.poste('accueil', store => store.update('Avant', { personne: 'P', poste: 'p' }, tx => tx.create('structures', { nom: 'Ancienne' })))
  const b = await shared.poste('compta')
  await turn(a, b)
  await b.exchanger.close()
  await b.store.update('Pendant', b.par, tx => tx.create('structures', { nom: 'Sans réseau' }))
  const again = shared.leadOf('compta', b.store)
  await turn(again, a)
  expect(a.store.lecture.all('structures').map(({ nom }) => nom)).toEqual(['Ancienne', 'Sans réseau'])
  expect(stateOf(a.store)).toEqual(stateOf(b.store))
})

test('a post that stops between two gestures of one segment merges it again: neither is lost', async () => {
  const a = await shared.poste('accueil')
  const b = await shared.poste('compta')
  await turn(a, b)
  for (const nom of ['Première', 'Seconde']) await a.store.update('Créer', a.par, tx => tx.create('structures', { nom }))
  await turn(a)
  await b.exchanger.close()
  let received = 0
  const stops = shared.leadOf('compta', b.store, work =>
    b.store.exchange(door =>
      work({
        ...door,
        get seq() {
          return door.seq
        },
        receive: async group => {
          if (received++ === 1) throw refusal('ENOSPC')
          return door.receive(group)
        },
      }),
    ),
  )
  await expect(stops.exchanger.exchange()).rejects.toThrow('ENOSPC')
  expect(b.store.lecture.all('structures').map(({ nom }) => nom)).toEqual(['Première'])
  await turn(shared.leadOf('compta', b.store))
  expect(b.store.lecture.all('structures').map(({ nom }) => nom)).toEqual(['Première', 'Seconde'])
})
