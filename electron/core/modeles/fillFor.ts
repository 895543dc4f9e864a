import { donneesDe } from '../../../shared/documents/donnees'
import { genres } from '../../../shared/documents/genres'
import type { SujetGenre } from '../../../shared/documents/sujet'
import type { TypeDocument } from '../../../shared/documents/typesDocument'
import type { Core } from '../core'
import { ressourcesOf } from '../documents/ressourcesOf'
import { OURS } from '../logos/logos'

/**
 * Fills a template with a paper of the classeur, as it is now.
 *
 * @throws Failure FICHE_NOT_FOUND, MODELE_REFUSED, MODELE_FAULTY, DISK_REFUSED
 */
export async function fillFor(core: Core, { nom, octets }: { nom: string; octets: Uint8Array }, type: TypeDocument, sujet: SujetGenre): Promise<Uint8Array> {
  const modele = genres[type].modele(core.lire, sujet)
  // A template may show our logo where our own layout does not.
  const ressources = await ressourcesOf(core, { ...modele, logos: [...(modele.logos ?? []), { pour: OURS, alt: '' }] })
  return core.redaction.remplir({ nom, octets, type, donnees: donneesDe(core.lire, type, sujet), modele, ressources })
}
