import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { renderDocx } from '../renderDocx'
import { audit } from './audit'
import { sampleForms, sampleRessources } from './sampleForms'

let sound: Record<string, Uint8Array>
beforeAll(async () => {
  sound = unzipSync(await renderDocx(sampleForms.annexes, sampleRessources))
})

const spoiled = (name: string, from: string | RegExp, to: string): string[] => {
  const xml = strFromU8(sound[name] ?? new Uint8Array())
  const changed = xml.replace(from, to)
  if (changed === xml) throw new Error('nothing was spoiled')
  return audit(zipSync({ ...sound, [name]: strToU8(changed) }))
}
const BODY = 'word/document.xml'

test('a sound paper has no fault', () => {
  expect(audit(zipSync(sound))).toEqual([])
})

test.each([
  ['a style that does not exist', BODY, 'w:val="Article"', 'w:val="Articl"', /style inconnu « Articl »/],
  ['a colour set by hand', BODY, '<w:r><w:t', '<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t', /mise en forme directe : w:color/],
  [
    'a paragraph with nothing in it',
    BODY,
    /<w:p><w:pPr><w:pStyle w:val="Article"/,
    '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Article"',
    /paragraphe vide \(Normal\)/,
  ],
  ['a caption whose number is not what it counts to', BODY, />1<\/w:t><\/w:r><\/w:fldSimple>/, '>2</w:t></w:r></w:fldSimple>', /légende sans son numéro/],
  ['a caption without a field', BODY, /SEQ Tableau/, 'PAGE', /légende sans son numéro/],
  ['a note without words', 'word/footnotes.xml', 'Article 10 de la loi du 12 avril 2000.', '', /note 1 vide/],
  ['a note that nothing calls', BODY, '<w:footnoteReference w:id="1"/>', '', /note 1 vide ou sans appel/],
  ['a call without its note', BODY, '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="41"/>', /appel de note 41 sans note/],
  ['a table wider than the text', BODY, /<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="9000"/>', /tableau \d large de/],
  ['a cell of another width than its column', BODY, /<w:tcW w:type="dxa" w:w="6746"\/>/, '<w:tcW w:type="dxa" w:w="100"/>', /cellules d’une autre largeur/],
  ['a space that may break before a colon', BODY, 'Annexe 1 – Budget', 'Annexe 1 : Budget', /espace insécable manquante/],
  ['a picture that says nothing', BODY, /descr="[^"]+"/, '', /image sans texte/],
  ['a heading that skips a level', BODY, 'w:val="TitreSansNumeroPage"', 'w:val="Heading3"', /saut de titre/],
])('%s is a fault', (_what, name, from, to, said) => {
  expect(spoiled(name, from, to).join('\n')).toMatch(said)
})
