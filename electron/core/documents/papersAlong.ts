import { createHash } from 'node:crypto'
import type { DocumentProduit, StatutDocument } from '../../../shared/documents/documentProduit'
import { documentTransitions } from '../../../shared/documents/documentTransitions'
import { statutSuivi } from '../../../shared/documents/etapesSuivies'
import { papiersSuivis } from '../../../shared/documents/papiersSuivis'
import { canonique } from '../../../shared/documents/sceau/canonique'
import { type Sceau, sceauOf } from '../../../shared/documents/sceau/sceau'
import { scellableOf } from '../../../shared/documents/sceau/scellable'
import type { Collection, Fiches } from '../../../shared/fiches'
import type { Lecture } from '../../../shared/lecture'
import { lectureAvec } from '../../../shared/lectureAvec'
import { exerciceOf } from '../../../shared/parametres/parametresOf'

/** What tells a content from any other: sha-256 of its canonical text. */
export const empreinteOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const SEALED: readonly string[] = ['envoye', 'signe'] satisfies StatutDocument[]

/** What is frozen of a paper as it leaves the office; nothing for another step, or a kind this version does not know. */
function sealAt(lire: Lecture, vers: string, { type, sujetId, element, annee }: DocumentProduit): Partial<Sceau> {
  if (!type || !SEALED.includes(vers)) return {}
  const scellable = scellableOf(lire, type, { id: sujetId, element, annee: annee ?? exerciceOf(lire) })
  return sceauOf(scellable, lire.aujourdhui, empreinteOf(canonique(scellable)))
}

/** A paper that moves with a gesture, and what is written of it. */
export interface PaperAlong {
  id: string
  champs: Partial<DocumentProduit>
}

/**
 * The papers that go along with a step of a record, in the same gesture: the seal of the paper itself; the paper of a convention that is sent or signed.
 *
 * @param apres the record as the step leaves it
 * @throws Failure FICHE_NOT_FOUND when the paper is of a record that is gone
 */
export function papersAlong<C extends Collection>(avant: Lecture, collection: C, apres: Fiches[C], vers: string, par: string): PaperAlong[] {
  const lire = lectureAvec(avant, collection, apres)
  if (collection === 'documents') return [{ id: apres.id, champs: sealAt(lire, vers, apres as DocumentProduit) }]
  const statut = statutSuivi(collection, vers)
  if (!statut) return []
  const { envoyeeLe, dateSignature } = apres as { envoyeeLe?: string; dateSignature?: string }
  return papiersSuivis(lire, apres.id, statut).map(document => {
    const dated: DocumentProduit = {
      ...document,
      ...(statut === 'envoye' && envoyeeLe ? { envoyeLe: envoyeeLe } : {}),
      ...(statut === 'signe' && dateSignature ? { signeLe: dateSignature } : {}),
    }
    const { envoyeLe, signeLe } = dated
    return { id: document.id, champs: { envoyeLe, signeLe, ...documentTransitions.write(dated, statut, lire, par), ...sealAt(lire, statut, document) } }
  })
}
