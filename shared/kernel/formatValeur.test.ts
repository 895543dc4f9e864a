import { expect, test } from 'vitest'
import { formatValeur } from './formatValeur'

test.each([
  [{ kind: 'entier', label: 'Salariés' }, 1234, '1\u202F234'],
  [{ kind: 'entier', label: 'Exercice' }, 2024, '2024'],
  [{ kind: 'entier', label: 'CPOM, première année' }, 2023, '2023'],
  [{ kind: 'entier', label: 'Durée', unite: 'min' }, 90, '90\u00A0min'],
  [{ kind: 'decimal', label: 'ETP' }, 3.456, '3,46'],
  [{ kind: 'heure', label: 'De' }, '09:30', '09\u00A0h\u00A030'],
  [{ kind: 'oui', label: 'Présent' }, false, 'Non'],
  [{ kind: 'texte', label: 'SIREN', format: 'siren' }, '900012345', '900\u00A0012\u00A0345'],
] as const)('%j holding %j is read « %s »', (meta, value, told) => expect(formatValeur(meta, value)).toBe(told))

test('what is unknown is empty, never zero', () => expect(formatValeur({ kind: 'montant', label: 'Montant' }, undefined)).toBe(''))
