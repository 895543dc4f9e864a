import { isTypeDocument } from '../../../shared/documents/typesDocument'
import type { AnalyseModele } from '../../../shared/modeles/analyse'
import type { TypeModele } from '../../../shared/modeles/modele'
import type { Core } from '../core'
import { packageOf } from './packageOf'
import { refuseHostile } from './refuseHostile'

/** What is read of a file dropped for a kind; of a charte, that it is a Word file one can trust: its fields, if any, print nothing. @throws Failure MODELE_REFUSED */
export async function analyseFor(core: Core, octets: Uint8Array, type: TypeModele): Promise<AnalyseModele> {
  if (isTypeDocument(type)) return core.redaction.analyser(octets, type)
  refuseHostile(await packageOf(octets))
  return { champs: [], images: [], recolles: 0, problemes: [], remarques: ['Seuls les styles de ce fichier servent : ses textes ne paraissent nulle part.'] }
}
