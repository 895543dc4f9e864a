import { afterEach, beforeEach, expect, test } from 'vitest'
import { genres } from '../../../shared/documents/genres'
import { aConvention, aStructure } from '../../../shared/testing/builders'
import type { Core } from '../core'
import { aCore } from '../testing/aCore'
import { documentSubjects } from './documentSubjects'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  const convention = (id: string, more: Parameters<typeof aConvention>[0]) => ({
    collection: 'conventions' as const,
    fiche: aConvention({ id, nom: id, type: 'accompagnementDla', ...more }),
  })
  ;({ core, dispose } = await aCore({
    semences: [
      { collection: 'structures', fiche: aStructure({ id: 's', nom: 'Le Cri de la Plume' }) },
      convention('c1', {}),
      convention('c2', { structureId: 's' }),
      convention('c3', { structureId: 's' }),
      convention('c4', { type: 'partenariat' }),
    ],
  }))
})
afterEach(() => dispose())

test('the records a paper can be made of: those that lack the least first, then the latest, and no other', async () => {
  const subjects = await documentSubjects(core, 'convention-dla')
  expect(subjects.map(({ id }) => id)).toEqual(['c1', 'c3', 'c2'])
  expect(subjects.map(({ id }) => id)).toEqual(genres['convention-dla'].sujets(core.lire))
  expect(subjects[0]?.bloquants).toBeLessThan(subjects[1]?.bloquants ?? 0)
  expect(await documentSubjects(core, 'rapport-activite')).toEqual([])
})

test('a kind nobody knows is refused, and nothing more is read for a screen that was left', async () => {
  await expect(documentSubjects(core, 'facture')).rejects.toMatchObject({ code: 'DOCUMENT_KIND_UNKNOWN' })
  await expect(documentSubjects(core, 'convention-dla', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
})
