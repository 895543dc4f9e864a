import { expect, test } from 'vitest'
import { nomPiece } from './nomPiece'
import { extensionOf, isRunning, PIECE_MAX, refusePiece } from './refusPiece'
import { formatTaille } from './tailleFichier'

test.each([
  ['Statuts signés 2024.pdf', 'Statuts signés 2024.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Nora\\devis.docx', 'devis.docx'],
  ['..', 'Pièce jointe'],
  ['.htaccess', 'Pièce jointe.htaccess'],
  ['a<b>:"c|d?*.pdf', 'a b c d.pdf'],
  ['CON.pdf', 'CON_.pdf'],
  ['aux', 'aux_'],
  ['fin. . .', 'fin'],
  ['note.pdf. ', 'note.pdf'],
  ['compte\u0000rendu\n.pdf', 'compte rendu.pdf'],
  ['facture\u202Efdp.docx', 'facturefdp.docx'],
  ['a.ceci n’est pas une extension', 'a.ceci n’est pas une extension'],
  ['', 'Pièce jointe'],
])('the file %j is kept as %j', (nom, kept) => {
  expect(nomPiece(nom)).toBe(kept)
})

test('a long name is cut before its extension, and the rank goes between them', () => {
  const long = nomPiece(`${'é'.repeat(300)}.xlsx`)
  expect(long).toMatch(/^é{60}\.xlsx$/)
  expect(nomPiece('Devis.pdf', 2)).toBe('Devis (2).pdf')
  expect(nomPiece('LISEZMOI', 3)).toBe('LISEZMOI (3)')
})

test.each(['a.exe', 'a.EXE', 'a.pdf.bat', 'a.exe.', 'a.exe . ', 'a.e\u200Bxe', 'a.lnk', 'page.html', 'logo.svg', 'a.ps1', 'lancer.desktop'])('%j would run: it is refused', nom => {
  expect(isRunning(nom)).toBe(true)
  expect(() => refusePiece({ nom, taille: 1 })).toThrow(expect.objectContaining({ code: 'PIECE_KIND_REFUSED' }))
  // What is kept is judged alike: nothing that runs hides behind the name it is given.
  expect(isRunning(nomPiece(nom))).toBe(true)
})

test.each(['a.pdf', 'a.docx', 'a.xlsm', 'photo.JPG', 'archive.zip', 'exe', 'mon.exe.pdf', 'a.ics'])('%j is a paper like another', nom => {
  expect(() => refusePiece({ nom, taille: PIECE_MAX })).not.toThrow()
  expect(() => refusePiece({ nom, taille: PIECE_MAX + 1 })).toThrow(expect.objectContaining({ code: 'PIECE_TOO_BIG' }))
})

test('an extension is what comes after the last dot, in lower case', () => {
  expect(['a.PDF', 'a.tar.gz', 'a', 'a.', '.env'].map(extensionOf)).toEqual(['pdf', 'gz', '', '', 'env'])
})

test.each([
  [0, '0\u00A0octet'],
  [1023, '1023\u00A0octets'],
  [2048, '2\u00A0Ko'],
  [PIECE_MAX, '25\u00A0Mo'],
  [3_670_016, '3,5\u00A0Mo'],
])('%i bytes read « %s »', (octets, texte) => {
  expect(formatTaille(octets)).toBe(texte)
})
