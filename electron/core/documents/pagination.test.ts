import { layoutDocument, type PageLayout } from 'docx/layout'
import { describe, expect, test } from 'vitest'
import type { Bloc, ModeleDocument } from '../../../shared/kernel/document'
import { sampleForms, sampleRessources } from './testing/sampleForms'
import { buildDocument } from './word/buildDocument'

const enTete = 'Pôle d’Économie Solidaire 21'
const paragraphe = (texte: string): Bloc => ({ type: 'paragraphe', texte })
const lines = (count: number): Bloc[] => Array.from({ length: count }, (_, line) => paragraphe(`Vu la pièce ${line},`))
const counts = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step)

const pagesOf = (modele: ModeleDocument): readonly PageLayout[] => layoutDocument(buildDocument(modele, sampleRessources)).pages
const wordsOf = ({ body }: PageLayout): string[] => body.flatMap(block => (block.type === 'paragraph' ? [block.lines.map(({ text }) => text).join('')] : ['[tableau]']))
/** What comes before these words on their page. */
const beforeOf = (modele: ModeleDocument, words: string): string[] => {
  const pages = pagesOf(modele).map(wordsOf)
  const page = pages.find(one => one.some(text => text.startsWith(words))) ?? []
  return page.slice(
    0,
    page.findIndex(text => text.startsWith(words)),
  )
}

describe('a table of contents', () => {
  const report = (chapters: number): ModeleDocument => ({
    titre: 'Rapport',
    enTete,
    forme: 'chapitres',
    couverture: { surtitre: 'Pôle', titre: 'Rapport', lignes: [], mentions: [] },
    blocs: Array.from({ length: chapters }, (_, rank): Bloc[] => [{ type: 'titre', niveau: 2, texte: `Chapitre ${rank}` }]).flat(),
  })

  test('is never followed by an empty page, however long it is', () => {
    for (const chapters of counts(40, 48)) expect(pagesOf(report(chapters)).map(page => wordsOf(page).join('').length > 0)).not.toContain(false)
  })
})

test('the closing formula of a letter never goes alone with the signature to the last page', () => {
  const { lettre } = sampleForms
  const [closing, signatures] = lettre.blocs.slice(-2)
  if (!closing || !signatures) throw new Error('a letter closes and is signed')
  const letter = (count: number): ModeleDocument => ({
    ...lettre,
    blocs: [...lines(count), paragraphe('Vous trouverez ci-joint le rapport et ses annexes, que vous voudrez bien nous retourner signés. '.repeat(4)), closing, signatures],
  })
  for (const count of counts(8, 30)) expect(beforeOf(letter(count), 'Je vous prie').length).toBeGreaterThan(0)
})

test('a note is never parted from the table it is about', () => {
  const table: Bloc = { type: 'tableau', colonnes: [{ titre: 'Poste', largeur: 1 }], lignes: Array.from({ length: 14 }, (_, line) => [`Ligne ${line}`]) }
  const paper = (count: number): ModeleDocument => ({
    titre: 'Compte rendu',
    enTete,
    forme: 'fiche',
    blocs: [...lines(count), table, { type: 'paragraphe', texte: 'Versements enregistrés au 5 novembre 2024.', style: 'note' }],
  })
  for (const count of counts(12, 34)) expect(beforeOf(paper(count), 'Versements').at(-1)).toBe('[tableau]')
})

test('a clause that ends with a colon stays with what it announces', () => {
  const paper = (count: number): ModeleDocument => ({
    titre: 'Avenant',
    enTete,
    forme: 'articles',
    blocs: [...lines(count), { type: 'alinea', texte: 'L’article 10 est remplacé par les dispositions suivantes :' }, paragraphe('La convention s’achève le 31 décembre.')],
  })
  for (const count of counts(12, 40)) expect(beforeOf(paper(count), 'La convention').at(-1)).toContain('dispositions suivantes')
})
