import type { EssaiModele } from '../../../shared/contract/modeles'
import { donneesDe } from '../../../shared/documents/donnees'
import { genres } from '../../../shared/documents/genres'
import type { TypeDocument } from '../../../shared/documents/typesDocument'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import type { Core } from '../core'
import { DOCX } from '../documents/documentFile'
import { settleSubject } from '../documents/produceDocument'
import { linkById } from '../records/lien'
import { emptyFields } from './emptyFields'
import { fillFor } from './fillFor'

const TRIED = 3

/** Three papers of the classeur that a template may be tried on, the complete records first, and what each would lack. @throws Failure MODELE_REFUSED */
export async function trialsOf(core: Core, type: TypeDocument, file: File): Promise<EssaiModele[]> {
  const { lire } = core
  const { champs } = await core.redaction.analyser(new Uint8Array(await file.arrayBuffer()), type)
  const exercice = exerciceOf(lire)
  const asked = genres[type].parAnnee
    ? Array.from({ length: TRIED }, (_, before) => ({ type, annee: exercice - before }))
    : genres[type]
        .sujets(lire)
        .slice(0, TRIED)
        .map(id => ({ type, id }))
  return asked.map(one => {
    const subject = settleSubject(lire, one)
    const sujet = linkById(lire, subject.id)
    return { ...(sujet ? { sujet } : {}), annee: subject.annee, vides: emptyFields(champs, donneesDe(lire, type, subject)) }
  })
}

/**
 * The paper a template would give, in memory: nothing is kept of it.
 *
 * @throws Failure MODELE_REFUSED, MODELE_FAULTY, DOCUMENT_SUBJECT_MISSING, FICHE_NOT_FOUND
 */
export async function tryModele(
  core: Core,
  { type, fichier, ...asked }: { type: TypeDocument; fichier: File; id?: string | undefined; annee?: number | undefined },
): Promise<File> {
  const subject = settleSubject(core.lire, { type, ...asked })
  const octets = await fillFor(core, { nom: fichier.name, octets: new Uint8Array(await fichier.arrayBuffer()) }, type, subject)
  return new File([new Uint8Array(octets)], `Essai_${genres[type].nomFichier(core.lire, subject)}.docx`, { type: DOCX })
}
