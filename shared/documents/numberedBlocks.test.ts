import { expect, test } from 'vitest'
import type { Bloc } from '../kernel/document'
import { numberedBlocks } from './numberedBlocks'

const numbers = (blocs: Bloc[], forme: 'articles' | 'chapitres') => numberedBlocks(blocs, forme).map(({ numero }) => numero)
const titre = (niveau: 1 | 2 | 3): Bloc => ({ type: 'titre', niveau, texte: 'Titre' })

test('clauses are numbered within their article', () => {
  const alinea: Bloc = { type: 'alinea', texte: 'Clause' }
  const article: Bloc = { type: 'article', texte: 'Objet' }
  expect(numbers([{ type: 'paragraphe', texte: 'Entre' }, article, alinea, alinea, article, alinea], 'articles')).toEqual([
    '',
    'Article\u00A01 –',
    '1.1',
    '1.2',
    'Article\u00A02 –',
    '2.1',
  ])
})

test('chapters and their parts are numbered, annexes are not, tables have a row of their own', () => {
  const tableau: Bloc = { type: 'tableau', legende: 'Coûts', colonnes: [], lignes: [] }
  const annexes: Bloc = { type: 'titre', niveau: 1, texte: 'Annexes', sansNumero: true }
  expect(numbers([titre(1), titre(2), titre(3), tableau, titre(2), titre(1), titre(2), tableau, annexes], 'chapitres')).toEqual([
    '1.',
    '1.1',
    '',
    'Tableau\u00A01 –',
    '1.2',
    '2.',
    '2.1',
    'Tableau\u00A02 –',
    '',
  ])
})

test('footnotes are numbered through the whole paper, whichever paragraph calls them', () => {
  const noted = (...notes: string[]): Bloc => ({ type: 'paragraphe', texte: 'Texte.', notes })
  expect(numberedBlocks([noted('a', 'b'), { type: 'paragraphe', texte: 'Texte.' }, noted('c')], 'fiche').map(({ note }) => note)).toEqual([1, 3, 3])
})
