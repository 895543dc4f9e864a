import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signatairePes21 } from '../../../shared/personnes/mandats'
import { ClasseurLecture } from './classeurLecture'
import { Memory } from './memory'
import type { RawFiche } from './patches'
import { aFolder, camille, set } from './testing/bench'

const folder = aFolder()
const dijon = { code: '21231', nom: 'Dijon', codesPostaux: ['21000'], epci: { siren: '242100410', nom: 'Dijon Métropole' } }
const ids = (fiches: readonly { id: string }[]) => fiches.map(fiche => fiche.id)

test('who signs for the PES21 follows each change of a mandate', async () => {
  const store = await folder.create()
  const mandats = { m1: { ordre: 0, fonction: 'directeur', representantLegal: true } }
  await store.update('Créer', camille, tx => tx.create('personnes', { nom: 'Bernard Colas', mandats }, 'p1'))
  expect(signatairePes21(store.lecture, '2024-11-05')?.personne.id).toBe('p1')
  await store.update('Modifier', camille, tx => tx.edit('personnes', 'p1', set({ mandats: { m1: { ...mandats.m1, fin: '2024-06-30' } } })))
  expect(signatairePes21(store.lecture, '2024-11-05')).toBeUndefined()
})

test('records are found by a field, by a member of a set, and by a field of their elements; each gesture is followed', async () => {
  const store = await folder.create()
  const { lecture } = store
  await store.update('Créer', camille, tx => {
    tx.create('structures', { nom: 'A', roles: { accompagnee: true } }, 's1')
    tx.create('ingenieries', { structures: { e1: { ordre: 0, structureId: 's1' } } }, 'i1')
    tx.create('parcours', { structureId: 's1' }, 'p1')
  })
  expect([
    ids(lecture.where('parcours', 'structureId', 's1')),
    ids(lecture.where('structures', 'roles', 'accompagnee')),
    ids(lecture.where('ingenieries', 'structures.structureId', 's1')),
  ]).toEqual([['p1'], ['s1'], ['i1']])
  await store.update('Modifier', camille, tx => {
    tx.edit('structures', 's1', set({ roles: { prestataire: true } }))
    tx.edit('ingenieries', 'i1', set({ structures: undefined }))
    tx.trash('parcours', 'p1')
    tx.create('parcours', { structureId: 's1' }, 'p0')
  })
  expect([
    ids(lecture.where('parcours', 'structureId', 's1')),
    lecture.where('structures', 'roles', 'accompagnee'),
    lecture.where('ingenieries', 'structures.structureId', 's1'),
  ]).toEqual([['p0'], [], []])
})

test('a record is found by its id alone, unless it is in the corbeille', async () => {
  const store = await folder.create()
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }, 's1'))
  expect(store.lecture.find('s1')).toEqual({ collection: 'structures', id: 's1' })
  await store.update('Créer', camille, tx => tx.create('personnes', { nom: 'P' }, 'p1'))
  expect(store.lecture.find('p1')).toEqual({ collection: 'personnes', id: 'p1' })
  await store.update('Supprimer', camille, tx => tx.trash('structures', 's1'))
  expect([store.lecture.find('s1'), store.lecture.find('absente'), store.lecture.find(undefined)]).toEqual([undefined, undefined, undefined])
})

test('the whole of a collection is given again as it is until something in it moves', async () => {
  const store = await folder.create()
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }, 's1'))
  const all = store.lecture.all('structures')
  await store.update('Créer', camille, tx => tx.create('personnes', { nom: 'P' }))
  expect(store.lecture.all('structures')).toBe(all)
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'B' }, 's2'))
  expect(ids(store.lecture.all('structures'))).toEqual(['s1', 's2'])
})

test('a code reads as its label of the moment, a commune as its name, an unknown code as itself', async () => {
  const store = await folder.create('classeur', { communes: [dijon], clock: () => new Date(2024, 10, 5, 23, 30) })
  const { lecture } = store
  await store.update('Créer', camille, tx => tx.create('nomenclatures', { liste: 'secteurs', code: 'culture', libelle: 'Culture' }, 'n1'))
  expect([lecture.libelle('secteurs', 'culture'), lecture.libelle('secteurs', 'inconnu'), lecture.libelle('communes', '21231'), lecture.libelle('secteurs', undefined)]).toEqual([
    'Culture',
    'inconnu',
    'Dijon',
    '',
  ])
  await store.update('Renommer', camille, tx => tx.edit('nomenclatures', 'n1', set({ libelle: 'Culture et patrimoine' })))
  expect(lecture.libelle('secteurs', 'culture')).toBe('Culture et patrimoine')
  expect([lecture.commune('21231'), lecture.commune('00000'), lecture.aujourdhui]).toEqual([dijon, undefined, '2024-11-05'])
})

test('an index that followed any moves answers as one built afterwards', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const fiche = fc.record(
    { structureId: id, notes: id, _supprime: fc.constantFrom(undefined, { le: '', par: '' }), orientationVers: fc.dictionary(id, fc.constant(true as const)) },
    { requiredKeys: [] },
  )
  const moves = fc.array(fc.tuple(id, fc.option(fiche, { nil: undefined })), { maxLength: 30 })
  const answers = (lecture: ClasseurLecture) =>
    ['a', 'b', 'c', 'd'].map(value => [
      lecture.find(value),
      ids(lecture.where('parcours', 'structureId', value)),
      ids(lecture.where('parcours', 'orientationVers', value)),
      ids(lecture.all('parcours')).sort(),
    ])
  fc.assert(
    fc.property(moves, all => {
      const memory = new Memory()
      const followed = new ClasseurLecture(memory, () => new Date(0), [])
      answers(followed)
      for (const [key, content] of all) {
        memory.put('parcours', key, content && ({ ...content, id: key } as RawFiche))
        answers(followed)
      }
      const given = answers(followed)
      expect(given).toEqual(answers(new ClasseurLecture(memory, () => new Date(0), [])))
    }),
  )
})
