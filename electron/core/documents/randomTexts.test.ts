import { Packer } from 'docx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bloc, ModeleDocument } from '../../../shared/kernel/document'
import { aLecture } from '../../../shared/testing/lecture'
import { sampleRessources } from './testing/sampleForms'
import { sampleContenu, sampleModel, samplePapers } from './testing/samples'
import { spicy, withTexts, writable } from './testing/spice'
import { flat, wordText } from './testing/wordText'
import { buildDocument } from './word/buildDocument'

const RUNS = 200

/** The words of the file of a model; page numbers, which take long, hold none. */
const textOf = async (modele: ModeleDocument): Promise<string> => wordText(await Packer.toBuffer(buildDocument(modele, sampleRessources)))

const NOT_WRITTEN = ['type', 'style', 'fort', 'forme', 'genre', 'logos', 'description', 'unite']
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => (NOT_WRITTEN.includes(name) ? [] : textsOf(inner))) : []
}
/** A text and its lines apart: some are put in lists, a stop after each. */
const linesOf = (text: string): string[] =>
  writable(text)
    .split(/[\n\r\u0085\u2028\u2029]/)
    .map(flat)
    .filter(Boolean)

const blocs: fc.Arbitrary<Bloc> = fc.oneof(
  spicy.map((texte): Bloc => ({ type: 'titre', niveau: 1, texte })),
  spicy.map((texte): Bloc => ({ type: 'alinea', texte })),
  fc.tuple(spicy, spicy).map(([texte, note]): Bloc => ({ type: 'paragraphe', texte, style: 'partie', fort: texte.slice(0, 4), notes: [note, texte] })),
  spicy.map((texte): Bloc => ({ type: 'paragraphe', texte, style: 'citation' })),
  fc.array(spicy, { minLength: 1, maxLength: 3 }).map((items): Bloc => ({ type: 'puces', items })),
  fc.tuple(spicy, spicy).map(([terme, texte]): Bloc => ({ type: 'definitions', items: [{ terme, texte }] })),
  fc.tuple(spicy, spicy, spicy).map(
    ([legende, titre, cellule]): Bloc => ({
      type: 'tableau',
      legende,
      colonnes: [
        { titre, largeur: 1 },
        { titre: 'N', largeur: 2, droite: true },
      ],
      lignes: [[cellule, '1']],
    }),
  ),
  fc
    .tuple(spicy, spicy, spicy)
    .map(([legende, nom, description]): Bloc => ({ type: 'graphique', genre: 'barres', legende, categories: ['2024'], series: [{ nom, valeurs: [1] }], description })),
  fc.tuple(spicy, spicy).map(([nom, qualite]): Bloc => ({ type: 'signatures', faitA: 'Fait à Dijon', parties: [{ pour: 'Pour l’une', nom, qualite }], mention: 'Signature' })),
)

test('loses no word of any text, whatever is typed in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(blocs, { minLength: 1, maxLength: 6 }), spicy, fc.constantFrom('articles', 'fiche', 'chapitres'), async (some, title, forme) => {
      const text = await textOf({ titre: title, enTete: title, forme, blocs: some, mentions: [title] })
      const inCharts = some.flatMap(bloc => (bloc.type === 'graphique' ? bloc.series.map(({ nom }) => nom).concat(bloc.categories) : []))
      for (const typed of [title, ...textsOf(some)]) if (!inCharts.includes(typed)) expect(text).toContain(flat(writable(typed)))
    }),
    { numRuns: RUNS },
  )
}, 120_000)

const kinds = samplePapers.filter((paper, index) => samplePapers.findIndex(({ type }) => type === paper.type) === index)

/** Records whose every free text ends with a mark of its own, and what else is put after it. */
function marked(spice: (rank: number) => string) {
  const marks: string[] = []
  const contenu = withTexts(sampleContenu(), text => {
    const mark = `q${marks.length}q`
    marks.push(mark)
    return `${text} ${mark}${spice(marks.length)}`
  })
  return { lire: aLecture(contenu), marks }
}
const plain = marked(() => '')

describe.each(kinds)('$type', paper => {
  test('says in full what is typed in every record it is made of', async () => {
    const words = textsOf(sampleModel(paper, plain.lire)).join('\n')
    const expected = plain.marks.flatMap((mark, rank) => (words.includes(mark) ? [{ mark, rank }] : []))
    expect(expected.length).toBeGreaterThan(0)
    await fc.assert(
      fc.asyncProperty(fc.array(spicy, { minLength: 4, maxLength: 4 }), async spices => {
        const spiceOf = (rank: number): string => spices[rank % spices.length] ?? ''
        const text = await textOf(sampleModel(paper, marked(spiceOf).lire))
        const missing = expected.flatMap(({ mark, rank }) => linesOf(`${mark}${spiceOf(rank + 1)}`).filter(line => !text.includes(line)))
        expect(missing).toEqual([])
      }),
      { numRuns: Math.ceil(RUNS / kinds.length) },
    )
  }, 120_000)
})
