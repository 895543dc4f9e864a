import type { ComparaisonVersions } from '../../../shared/contract'
import { comparerTextes } from '../../../shared/documents/comparaison/comparerTextes'
import { wordsOfDocx } from './wordsOfDocx'

/** A Word file in memory. */
export interface FichierWord {
  nom: string
  octets: Uint8Array
}

/** The words of two Word files, compared. @throws Failure DOCUMENT_UNREADABLE */
export async function compareWords(avant: FichierWord, apres: FichierWord): Promise<ComparaisonVersions> {
  return comparerTextes(await wordsOfDocx(avant.octets, avant.nom), await wordsOfDocx(apres.octets, apres.nom))
}
