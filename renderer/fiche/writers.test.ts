import { expect, test } from 'vitest'
import { noteWriters, writerAt } from './writers'

const wrote = (personne: string, id: string, ...chemins: string[][]) => noteWriters({ par: { personne, poste: 'accueil' }, ecrit: [{ collection: 'structures', id, chemins }] })

test('the last who wrote in a field is the one told, whoever wrote in the others', () => {
  wrote('Nora Petit', 's1', ['sigle'])
  wrote('Éloïse Martin', 's1', ['adresse'])
  expect([writerAt('structures', 's1', ['sigle']), writerAt('structures', 's1', ['adresse'])]).toEqual(['Nora Petit', 'Éloïse Martin'])
  wrote('Éloïse Martin', 's1', ['sigle'], ['nom'])
  expect(writerAt('structures', 's1', ['sigle'])).toBe('Éloïse Martin')
})

test('who put a whole line wrote its fields; who wrote in a line wrote in the table', () => {
  wrote('Nora Petit', 's2', ['zonages', 'z1'])
  wrote('Éloïse Martin', 's2', ['agrements', 'a1', 'numero'])
  expect(writerAt('structures', 's2', ['zonages', 'z1', 'nom'])).toBe('Nora Petit')
  expect(writerAt('structures', 's2', ['zonages', 'z2', 'nom'])).toBeUndefined()
  expect(writerAt('structures', 's2', ['agrements'])).toBe('Éloïse Martin')
})

test('nobody is told of a field nobody wrote in', () => {
  expect(writerAt('structures', 'unknown', ['sigle'])).toBeUndefined()
})

test('a record written long before three hundred others is forgotten', () => {
  wrote('Nora Petit', 'first', ['sigle'])
  for (let record = 0; record < 300; record++) wrote('Nora Petit', `r${record}`, ['sigle'])
  expect([writerAt('structures', 'first', ['sigle']), writerAt('structures', 'r0', ['sigle'])]).toEqual([undefined, 'Nora Petit'])
})
