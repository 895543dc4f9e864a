import { statutSuivi } from '../../../shared/documents/etapesSuivies'
import { papiersSuivis } from '../../../shared/documents/papiersSuivis'
import { fr } from '../../../shared/documents/phrases'
import type { Collection } from '../../../shared/fiches'
import type { Constat } from '../../../shared/kernel/regle'
import { listInFrench } from '../../../shared/kernel/texte'
import type { Lecture } from '../../../shared/lecture'
import { gapsOfPaper } from './sealedGaps'

/**
 * Told before a signature: what was sent is no longer what the record says, and the signature seals the record.
 *
 * @param vers the step of the record, or of the paper itself
 */
export function changedSinceSent(lire: Lecture, collection: Collection, id: string, vers: string): Constat[] {
  const own = collection === 'documents' ? lire.get('documents', id) : undefined
  const papers = own ? (vers === 'signe' ? [own] : []) : statutSuivi(collection, vers) === 'signe' ? papiersSuivis(lire, id, 'signe') : []
  const sent = papers.filter(({ statut, sujetId }) => statut === 'envoye' && lire.find(sujetId))
  const changed = [...new Set(sent.flatMap(paper => gapsOfPaper(lire, paper)?.ecarts.map(({ libelle }) => libelle) ?? []))]
  if (changed.length === 0) return []
  const phrase = fr`Ce qui a été envoyé a changé depuis (${listInFrench(changed)}), et la signature scelle la fiche telle qu’elle est. Si c’est le papier envoyé qui est signé, remettez d’abord ces valeurs ; sinon, produisez une nouvelle version.`
  return [{ champ: 'statut', gravite: 'avertissement', phrase }]
}
