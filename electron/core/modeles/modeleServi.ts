import type { ModeleServi } from '../../../shared/contract/documents'
import { donneesDe } from '../../../shared/documents/donnees'
import type { SujetGenre } from '../../../shared/documents/sujet'
import type { TypeDocument } from '../../../shared/documents/typesDocument'
import { Failure } from '../../../shared/kernel/failure'
import { sentence } from '../../../shared/messages'
import type { AnalyseModele } from '../../../shared/modeles/analyse'
import { modeleEnService } from '../../../shared/modeles/enService'
import type { Core } from '../core'
import { fingerprint } from '../documents/documentFile'
import { emptyFields } from './emptyFields'
import { modeleBytes } from './modeleFile'

const KEPT = 16
// A paper is previewed at each field that is filled: the same bytes are read once.
const read = new Map<string, Promise<AnalyseModele>>()

function analyseOnce(core: Core, octets: Uint8Array, type: TypeDocument): Promise<AnalyseModele> {
  const cle = `${type} ${fingerprint(octets)}`
  const known = read.get(cle) ?? core.redaction.analyser(octets, type)
  // A thread that stopped says nothing of the file: it is asked again.
  known.catch(() => read.delete(cle))
  read.delete(cle)
  read.set(cle, known)
  for (const oldest of read.keys()) if (read.size > KEPT) read.delete(oldest)
  return known
}

/** The template a paper would be written with. Undefined when papers of this kind are written with our own layout. @throws Failure FICHE_NOT_FOUND */
export async function modeleServi(core: Core, type: TypeDocument, sujet: SujetGenre): Promise<ModeleServi | undefined> {
  const modele = modeleEnService(core.lire, type)
  if (!modele) return undefined
  const { id, nom = '' } = modele
  try {
    const { champs, problemes } = await analyseOnce(core, await modeleBytes(core, modele), type)
    if (problemes.length > 0) throw new Failure('MODELE_FAULTY', { nom, problemes })
    return { id, nom, vides: emptyFields(champs, donneesDe(core.lire, type, sujet)) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { id, nom, vides: [], refus: sentence(error) }
  }
}
