import { expect, test } from 'vitest'
import { check } from '../kernel/regle'
import { anAvenant } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { avenantRules } from './avenantRules'
import { numeroAvenant } from './numeroAvenant'

const signed = (id: string, numero: number) => anAvenant({ id, conventionId: 'c', numero, statut: 'signe', dateSignature: '2025-02-20' })
const draft = anAvenant({ id: 'z', conventionId: 'c' })

test('a number is the next of its convention, and one given stays given when its avenant goes to the corbeille', () => {
  expect(numeroAvenant(draft, aLecture({ avenants: [draft, anAvenant({ id: 'autre', conventionId: 'd', numero: 7 })] }))).toBe(1)
  expect(numeroAvenant(draft, aLecture({ avenants: [signed('a', 1), draft] }))).toBe(2)
  const _supprime = { le: '2025-03-01T10:00:00.000Z', par: 'Éloïse' }
  const lire = aLecture({ avenants: [draft, { ...signed('a', 1), _supprime }, { ...signed('b', 9), conventionId: 'd', _supprime }] })
  expect(numeroAvenant(draft, lire)).toBe(2)
})

test('two avenants of a convention under one number, signed on two posts that did not see each other, are told', () => {
  const lire = aLecture({ avenants: [signed('a', 1), signed('b', 1), { ...signed('d', 1), conventionId: 'autre' }] })
  const told = (fiche = anAvenant()) => check(avenantRules, fiche, lire).filter(({ champ }) => champ === 'numero')
  expect(told(lire.get('avenants', 'b'))).toEqual([{ champ: 'numero', gravite: 'bloquant', phrase: 'Un autre avenant de cette convention porte ce numéro.' }])
  expect(told(lire.get('avenants', 'd'))).toEqual([])
})
