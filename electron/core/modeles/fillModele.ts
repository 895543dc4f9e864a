import { patchDocument } from 'docx'
import { champsDe, type Donnees } from '../../../shared/documents/donnees'
import type { TypeDocument } from '../../../shared/documents/typesDocument'
import type { ModeleDocument } from '../../../shared/kernel/document'
import { Failure } from '../../../shared/kernel/failure'
import type { Ressources } from '../documents/word/ressources'
import { analyseParties } from './analyseModele'
import { complete } from './complete'
import { renderParties } from './engine'
import { packageOf } from './packageOf'
import { picturePatches } from './pictures'
import { CORPS, refuseHostile, xmlOf } from './refuseHostile'
import { stampParties } from './stampParties'
import { textParts } from './textParts'

/** Everything a template is filled with: plain data, read by the core. */
export interface Remplissage {
  nom: string
  octets: Uint8Array
  type: TypeDocument
  donnees: Donnees
  /** Our own words of the same paper: its title, what it lacks, whose logos it bears. */
  modele: ModeleDocument
  ressources: Ressources
}

const PAGE_REFERENCE = /PAGEREF|TOC \\/

/**
 * Fills a template. Its file is read as if it came from anywhere, each time: it may have been changed since it was dropped.
 *
 * @throws Failure MODELE_REFUSED, MODELE_FAULTY
 */
export async function fillModele({ nom, octets, type, donnees, modele, ressources }: Remplissage): Promise<Buffer> {
  const parties = await packageOf(octets)
  refuseHostile(parties)
  const { champs, problemes } = await analyseParties(parties, type)
  if (problemes.length > 0) throw new Failure('MODELE_FAULTY', { nom, problemes })
  const isDraft = donnees.projet !== undefined && !champs.some(({ cle }) => cle === 'projet')
  const filled = await renderParties(isDraft ? stampParties(parties) : parties, complete(champsDe(type), donnees))
  const pageNumbers = PAGE_REFERENCE.test(xmlOf(parties, CORPS)) ? (await import('docx/layout')).estimatePageNumbersWith({ guess: true }) : undefined
  const patches = picturePatches(
    textParts(parties).map(({ xml }) => xml),
    modele,
    ressources,
  )
  return patchDocument({ outputType: 'nodebuffer', data: filled, patches, properties: { title: modele.titre }, ...(pageNumbers ? { pageNumbers } : {}) })
}
