import { type Parties, refuse } from './packageOf'
import { CORPS, xmlOf } from './refuseHostile'

// A template has styles of its own, or none: the stamp brings its look with it, and cannot be missed.
const BORDER = '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="B42318"/></w:pBdr>'

const paragraph = (text: string, bold = false): string =>
  `<w:p><w:pPr><w:keepNext/>${BORDER}</w:pPr><w:r><w:rPr>${bold ? '<w:b/>' : ''}<w:color w:val="B42318"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

// Marks of ours, filled as those of the template: what a record holds is escaped by the engine alone.
const STAMP = [paragraph('PROJET – à ne pas signer, il manque encore\u00A0:', true), paragraph('{{#projet}}'), paragraph('– {{texte}}'), paragraph('{{/projet}}')].join('')

/** The same template with the stamp of an unfinished paper at its head: what is missing, one line each. @throws Failure MODELE_REFUSED when it has no place for it */
export function stampParties(parties: Parties): Parties {
  const xml = xmlOf(parties, CORPS)
  const body = /<w:body\b[^>]*>/.exec(xml)
  // Rather no paper than an unfinished one that says nothing of it.
  if (!body) refuse('illisible')
  const from = body.index + body[0].length
  return new Map([...parties, [CORPS, Buffer.from(xml.slice(0, from) + STAMP + xml.slice(from))]])
}
