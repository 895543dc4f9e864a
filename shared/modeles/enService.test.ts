import { expect, test } from 'vitest'
import { aModele } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { modeleEnService, versionsModele } from './enService'

const lire = aLecture({
  modeles: [
    aModele({ id: '1', type: 'convention-dla', actif: false }),
    aModele({ id: '2', type: 'convention-dla' }),
    aModele({ id: '3', type: 'convention-dla' }),
    aModele({ id: '4', type: 'diagnostic', actif: false }),
  ],
})

test('of two that two posts put in service, the latest serves; when none is, the paper is ours', () => {
  expect(modeleEnService(lire, 'convention-dla')?.id).toBe('3')
  expect(modeleEnService(lire, 'diagnostic')).toBeUndefined()
  expect(versionsModele(lire, 'convention-dla').map(({ id }) => id)).toEqual(['3', '2', '1'])
})
