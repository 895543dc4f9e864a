import { expect, test } from 'vitest'
import { fr, listed } from './phrases'

test.each([
  [fr`Devant le ${'tribunal de Dijon.'}.`, 'Devant le tribunal de Dijon.'],
  [fr`Suivi par ${'Mme Petit'}.`, 'Suivi par Mme Petit.'],
  [fr`« ${'Et après ?'} ». Voilà.`, '«\u00A0Et après ?\u00A0». Voilà.'],
  [fr`Financé par ${'X et Cie.'}. Il dure ${3} ans.`, 'Financé par X et Cie. Il dure 3 ans.'],
  [fr`${'À suivre…'}.`, 'À suivre…'],
  [fr`${12}.`, '12.'],
  [fr`${3} offres de ${'Alpha'} : lesquelles ?`, '3 offres de Alpha\u00A0: lesquelles\u202F?'],
  [fr`Un taux de ${50} %.`, 'Un taux de 50\u00A0%.'],
])('%s is punctuated once', (text, expected) => expect(text).toBe(expected))

test('a list ends with one full stop, even after a name that has its own', () => {
  expect(listed(['Les Amis', 'X et Cie.'])).toEqual(['Les Amis\u202F;', 'X et Cie.'])
})
