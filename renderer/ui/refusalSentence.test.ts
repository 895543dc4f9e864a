import { ORPCError } from '@orpc/client'
import { expect, test } from 'vitest'
import { Failure } from '../../shared/kernel/failure'
import { fieldSentence, refusalSentence } from './refusalSentence'

const refused = (code: string, data: unknown, defined = true) => new ORPCError(code, { data, defined })

test('a refusal is told by its sentence, whether it comes from the core or from the page', () => {
  const data = { collection: 'structures', id: 's1' }
  expect(refusalSentence(refused('FICHE_NOT_FOUND', data))).toMatch(/^Cette fiche n’existe pas/)
  expect(refusalSentence(new Failure('FICHE_NOT_FOUND', data))).toMatch(/^Cette fiche n’existe pas/)
})

test('under a field, its name is not said twice', () => {
  const error = refused('FIELD_REFUSED', { collection: 'structures', champ: 'siret', libelle: 'SIRET', phrase: '12 chiffres sur 14.' })
  expect(fieldSentence(error)).toBe('12 chiffres sur 14.')
  expect(refusalSentence(error)).toMatch(/^SIRET : 12 chiffres sur 14\./)
})

test('a lost link never claims that nothing was recorded; a fault of ours does not hide', () => {
  const lost = Object.assign(new Error('closed'), { name: 'AbortError' })
  expect(refusalSentence(lost)).toMatch(/^La liaison s’est perdue/)
  expect(refusalSentence(new TypeError('x'))).toMatch(/^Une erreur de Permanence/)
  expect(refusalSentence(refused('FICHE_NOT_FOUND', {}, false))).toMatch(/^Une erreur de Permanence/)
})
