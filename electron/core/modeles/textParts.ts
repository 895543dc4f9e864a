import type { Parties } from './packageOf'
import { xmlOf } from './refuseHostile'
import { attribute, marksOf } from './xml'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    [`${WORD}document.main+xml`]: 'corps du document',
    [`${WORD}header+xml`]: 'en-tête',
    [`${WORD}footer+xml`]: 'pied de page',
    [`${WORD}footnotes+xml`]: 'note de bas de page',
    [`${WORD}endnotes+xml`]: 'note de fin',
    [`${WORD}comments+xml`]: 'commentaire',
  }),
)

/** A part of a Word file that people read, and what they call it. */
export interface PartieLue {
  nom: string
  /** « corps du document », « en-tête ». */
  ou: string
  xml: string
}

/** The parts that hold text, the body first. */
export function textParts(parties: Parties): PartieLue[] {
  const found: PartieLue[] = []
  for (const marque of marksOf(xmlOf(parties, '[Content_Types].xml'))) {
    const ou = PLACES.get(attribute(marque, 'ContentType') ?? '')
    const nom = attribute(marque, 'PartName')?.replace(/^\//, '') ?? ''
    if (ou && parties.has(nom)) found.push({ nom, ou, xml: xmlOf(parties, nom) })
  }
  return found.sort((a, b) => Number(b.ou === 'corps du document') - Number(a.ou === 'corps du document'))
}
