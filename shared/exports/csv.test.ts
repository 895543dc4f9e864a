import { expect, test } from 'vitest'
import { csvOf } from './csv'
import type { ColonneExport } from './tableau'

/** A strict reader of RFC 4180 with `;`: what Excel would put in each cell. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let inside = false
  for (let at = 1; at < text.length; at++) {
    const character = text[at]
    if (inside) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') cell += text[++at]
      else inside = false
    } else if (character === '"') {
      expect(cell, 'a quote only opens a cell').toBe('')
      inside = true
    } else if (character === ';' || character === '\r') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (character === '\r') {
        expect(text[++at], 'each row ends with CRLF').toBe('\n')
        rows.push([])
      }
    } else {
      expect(character, 'no bare line feed').not.toBe('\n')
      cell += character
    }
  }
  expect(text[0]).toBe('\uFEFF')
  expect({ inside, cell, last: rows.pop() }).toEqual({ inside: false, cell: '', last: [] })
  return rows
}

const texte: ColonneExport = { label: 'Texte', kind: 'texte' }
const only = (valeur: string): string | undefined => parse(csvOf({ nom: 'T', colonnes: [texte], lignes: [[valeur]] }))[1]?.[0]

test.each(['=1+1', '+33 6', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '=cmd|’/C calc’!A0', '＝1', '\u0001=1', '\u200B=1'])(
  'what would be a formula, %j, is disarmed',
  hostile => {
    expect(only(hostile)).toBe(`'${hostile.replace('\r', '\n')}`)
  },
)

test.each(['-12', '-12,50', 'Le Cri', 'a=b', '2024-11-05', 'mail@exemple.org'])('what is none, %j, is left as it is', texte => {
  expect(only(texte)).toBe(texte)
})

test.each(['a;b', 'il dit "oui"', '"', ';;', 'deux\nlignes', ' bords ', '"=1"', "O'Brien; fils"])('a cell that holds separators, %j, comes back whole', texte => {
  expect(only(texte)).toBe(texte)
})

test('a line break of Windows or of an old Mac stays within its cell', () => {
  expect(only('a\r\nb\rc')).toBe('a\nb\nc')
})

test('each kind is written as a French Excel reads it, and what is unknown stays empty', () => {
  const colonnes: ColonneExport[] = [
    { label: 'Jour', kind: 'jour' },
    { label: 'Vers', kind: 'dateConnue' },
    { label: 'Montant', kind: 'montant' },
    { label: 'Durée', kind: 'entier', unite: 'min' },
    { label: 'Part', kind: 'decimal', unite: '%' },
    { label: 'Équipe', kind: 'oui' },
    { label: 'SIRET', kind: 'texte', format: 'siret' },
    { label: 'Téléphone', kind: 'texte', format: 'telephone' },
  ]
  const text = csvOf({
    nom: 'T',
    colonnes,
    lignes: [
      ['2024-11-05', '2024-03', 123_456_789, 1200, 12.5, true, '73282932000074', '+33380509047'],
      [undefined, '2024-11-05', -1250, 0, -0.5, false, undefined, undefined],
      colonnes.map(() => undefined),
    ],
  })
  expect(parse(text)).toEqual([
    ['Jour', 'Vers', 'Montant', 'Durée (min)', 'Part (%)', 'Équipe', 'SIRET', 'Téléphone'],
    ['05/11/2024', 'mars 2024', '1234567,89', '1200', '12,5', 'Oui', '73282932000074', '03 80 50 90 47'],
    ['', '05/11/2024', '-12,50', '0', '-0,5', 'Non', '', ''],
    ['', '', '', '', '', '', '', ''],
  ])
})
