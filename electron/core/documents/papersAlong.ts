import { createHash } from 'node:crypto'
import type { Avenant } from '../../../shared/avenants/avenant'
import type { DocumentProduit, StatutDocument } from '../../../shared/documents/documentProduit'
import { documentTransitions } from '../../../shared/documents/documentTransitions'
import { statutSuivi } from '../../../shared/documents/etapesSuivies'
import { papiersSuivis } from '../../../shared/documents/papiersSuivis'
import { canonique } from '../../../shared/documents/sceau/canonique'
import { papierDe } from '../../../shared/documents/sceau/etatConvention'
import { type Sceau, sceauOf } from '../../../shared/documents/sceau/sceau'
import { scellableOf } from '../../../shared/documents/sceau/scellable'
import { seSigne } from '../../../shared/documents/seSigne'
import type { Collection, Fiches } from '../../../shared/fiches'
import type { Lecture } from '../../../shared/lecture'
import { lectureAvec } from '../../../shared/lectureAvec'
import { exerciceOf } from '../../../shared/parametres/parametresOf'

/** What tells a content from any other: sha-256 of its canonical text. */
export const empreinteOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What tells the data of a paper from any other, whatever its words; undefined for a kind that is not signed, or that this version does not know. */
export function empreinteDonneesOf(lire: Lecture, { type, sujetId, element, annee }: Pick<DocumentProduit, 'type' | 'sujetId' | 'element' | 'annee'>): string | undefined {
  if (!type || !seSigne(type)) return undefined
  const { donnees } = scellableOf(lire, type, { id: sujetId, element, annee: annee ?? exerciceOf(lire) })
  return empreinteOf(canonique({ donnees, mots: [] }))
}

const SEALED: readonly string[] = ['envoye', 'signe'] satisfies StatutDocument[]

/** What is frozen of a paper as it leaves the office; nothing for another step, or a kind this version does not know. */
function sealAt(lire: Lecture, vers: string, { type, sujetId, element, annee }: DocumentProduit): Partial<Sceau> {
  if (!type || !SEALED.includes(vers)) return {}
  const scellable = scellableOf(lire, type, { id: sujetId, element, annee: annee ?? exerciceOf(lire) })
  return sceauOf(scellable, lire.aujourdhui, empreinteOf(canonique(scellable)))
}

/** A record that moves with a gesture, and what is written of it. */
export interface Along {
  collection: 'documents' | 'avenants'
  id: string
  champs: Partial<DocumentProduit>
}

/** The convention as an avenant leaves it, once it is signed: what the next ones are compared with. */
function sealOfAvenant(lire: Lecture, { id, conventionId }: Avenant): Along[] {
  const convention = lire.get('conventions', conventionId)
  const type = convention && papierDe(lire, convention)
  return convention && type ? [{ collection: 'avenants', id, champs: sealAt(lire, 'signe', { id, type, sujetId: convention.id }) }] : []
}

/**
 * The papers that go along with a step of a record, in the same gesture: the seal of the paper itself; the paper of a convention that is sent or signed.
 *
 * @param apres the record as the step leaves it
 * @throws Failure FICHE_NOT_FOUND when the paper is of a record that is gone
 */
export function papersAlong<C extends Collection>(avant: Lecture, collection: C, apres: Fiches[C], vers: string, par: string): Along[] {
  const lire = lectureAvec(avant, collection, apres)
  if (collection === 'documents') return [{ collection, id: apres.id, champs: sealAt(lire, vers, apres as DocumentProduit) }]
  const statut = statutSuivi(collection, vers)
  if (!statut) return []
  const { envoyeeLe, envoyeLe: sentOn = envoyeeLe, dateSignature } = apres as { envoyeeLe?: string; envoyeLe?: string; dateSignature?: string }
  const own = collection === 'avenants' && statut === 'signe' ? sealOfAvenant(lire, apres as Avenant) : []
  const papers = papiersSuivis(lire, apres.id, statut).map((document): Along => {
    const dated: DocumentProduit = {
      ...document,
      ...(statut === 'envoye' && sentOn ? { envoyeLe: sentOn } : {}),
      ...(statut === 'signe' && dateSignature ? { signeLe: dateSignature } : {}),
    }
    const { envoyeLe, signeLe } = dated
    return { collection: 'documents', id: document.id, champs: { envoyeLe, signeLe, ...documentTransitions.write(dated, statut, lire, par), ...sealAt(lire, statut, document) } }
  })
  return [...own, ...papers]
}
