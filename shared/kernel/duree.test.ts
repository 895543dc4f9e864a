import { expect, test } from 'vitest'
import { formatDuree } from './duree'

test.each([
  [1, '1\u00A0jour'],
  [60, '60\u00A0jours'],
  [61, '2\u00A0mois'],
  [365, '12\u00A0mois'],
  [703, '23\u00A0mois'],
  [1264, '3\u00A0ans'],
])('%i days are told « %s »', (jours, told) => expect(formatDuree(jours)).toBe(told))
