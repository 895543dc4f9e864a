import { expect, test } from 'vitest'
import { display, readBic, readCodePostal, readIban, readMail, readNaf, readRna, readSiren, readSiret, readTelephone } from './validation'

test.each([
  [readSiret, '212 102 313 00013', '21210231300013'],
  [readSiret, '35600000000048', '35600000000048'],
  [readSiret, '35600000009075', '35600000009075'],
  [readSiret, '900.012.345.00014', '90001234500014'],
  [readSiren, '732 829 320', '732829320'],
  [readRna, 'w212009999', 'W212009999'],
  [readTelephone, '03.80.50.90.47', '+33380509047'],
  [readTelephone, '0033 3 80 50 90 47', '+33380509047'],
  [readTelephone, '+33 (0)3 80 50 90 47', '+33380509047'],
  [readMail, ' Contact@Exemple.ORG ', 'Contact@exemple.org'],
  [readIban, 'FR76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189'],
  [readBic, 'bdfefrpp', 'BDFEFRPP'],
  [readCodePostal, '21 000', '21000'],
  [readNaf, '9499z', '94.99Z'],
])('%o accepts « %s » as people paste it', (read, typed, valeur) => expect(read(typed)).toEqual({ valeur }))

test.each([
  [readSiret, '12345678900012'],
  [readSiret, '123 456 789 0001'],
  [readSiren, '123456789'],
  [readRna, 'W21200999'],
  [readTelephone, '80 50 90 47'],
  [readMail, 'contact@exemple'],
  [readMail, 'a@b@c.fr'],
  [readIban, 'FR76 3000 6000 0112 3456 7890 188'],
  [readNaf, '94.99'],
])('%o refuses « %s » with a sentence', (read, typed) => expect(read(typed)).toHaveProperty('phrase'))

test('a SIRET too short says how many digits it has', () => {
  expect(readSiret('123 456 789 0001')).toEqual({ phrase: '13 chiffres sur 14. Vérifiez le dernier bloc.' })
})

test('numbers are shown in their blocks', () => {
  expect(display('siret', '90001234500014')).toBe('900\u00A0012\u00A0345\u00A000014')
  expect(display('telephone', '+33380509047')).toBe('03\u00A080\u00A050\u00A090\u00A047')
  expect(display('iban', 'FR7630006000011234567890189')).toBe('FR76\u00A03000\u00A06000\u00A00112\u00A03456\u00A07890\u00A0189')
  expect(display(undefined, 'tel quel')).toBe('tel quel')
})
