import type { EcartsScelles } from '../../../shared/contract'
import { type DocumentProduit, isAtLeast } from '../../../shared/documents/documentProduit'
import { canonique } from '../../../shared/documents/sceau/canonique'
import { comparer } from '../../../shared/documents/sceau/ecarts'
import { papierScelle } from '../../../shared/documents/sceau/papierScelle'
import { scelleOf } from '../../../shared/documents/sceau/sceau'
import { scellableOf } from '../../../shared/documents/sceau/scellable'
import type { Lecture } from '../../../shared/lecture'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import { empreinteOf } from './papersAlong'

function gapsOf(lire: Lecture, document: DocumentProduit): EcartsScelles | undefined {
  const { type, sujetId, element, annee, statut, scelleLe, signeLe, envoyeLe, empreinteSceau } = document
  const scelle = scelleOf(document)
  if (!scelle || !type) return undefined
  const signed = isAtLeast(statut, 'signe')
  return {
    quoi: `la ${lire.find(sujetId)?.collection === 'conventions' ? 'convention' : 'version'} ${signed ? 'signée' : 'envoyée'}`,
    le: (signed ? signeLe : envoyeLe) ?? scelleLe ?? '',
    intact: empreinteOf(canonique(scelle)) === empreinteSceau,
    ecarts: comparer(scelle, scellableOf(lire, type, { id: sujetId, element, annee: annee ?? exerciceOf(lire) })).ecarts,
  }
}

/**
 * What a sealed paper would say otherwise now; of any other record, its paper sealed last. Undefined when nothing was sealed.
 *
 * @throws Failure FICHE_NOT_FOUND when the paper is of a record that is gone
 */
export function sealedGaps(lire: Lecture, collection: string, id: string): EcartsScelles | undefined {
  const document = collection === 'documents' ? lire.get('documents', id) : papierScelle(lire, id)
  return document && gapsOf(lire, document)
}
