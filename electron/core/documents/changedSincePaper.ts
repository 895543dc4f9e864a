import type { DocumentProduit } from '../../../shared/documents/documentProduit'
import { statutSuivi } from '../../../shared/documents/etapesSuivies'
import { papiersSuivis } from '../../../shared/documents/papiersSuivis'
import { fr } from '../../../shared/documents/phrases'
import type { Collection } from '../../../shared/fiches'
import { formatJour } from '../../../shared/kernel/formatJour'
import type { Constat } from '../../../shared/kernel/regle'
import { listInFrench } from '../../../shared/kernel/texte'
import type { Lecture } from '../../../shared/lecture'
import { empreinteDonneesOf } from './papersAlong'
import { gapsOfPaper } from './sealedGaps'

/** What was sent and is said otherwise now. */
function sentOtherwise(lire: Lecture, papers: readonly DocumentProduit[]): Constat[] {
  const changed = [...new Set(papers.flatMap(paper => gapsOfPaper(lire, paper)?.ecarts.map(({ libelle }) => libelle) ?? []))]
  if (changed.length === 0) return []
  const phrase = fr`Ce qui a été envoyé a changé depuis (${listInFrench(changed)}), et la signature scelle la fiche telle qu’elle est. Si c’est le papier envoyé qui est signé, remettez d’abord ces valeurs ; sinon, produisez une nouvelle version.`
  return [{ champ: 'statut', gravite: 'avertissement', phrase }]
}

// Nothing was frozen of a paper that was only produced, but the fingerprint of its data.
function writtenOtherwise(lire: Lecture, papers: readonly DocumentProduit[]): Constat[] {
  const behind = papers.find(paper => paper.empreinteDonnees !== undefined && paper.empreinteDonnees !== empreinteDonneesOf(lire, paper))
  if (!behind) return []
  const phrase = fr`Des données ont changé depuis que la version ${behind.version ?? 1} a été écrite, le ${formatJour(behind.produitLe)} : produisez-en une nouvelle, ou vérifiez que le papier dit la même chose que la fiche. C’est la fiche telle qu’elle est qui sera scellée.`
  return [{ champ: 'statut', gravite: 'avertissement', phrase }]
}

/** To which state that step takes papers of the office; undefined when it takes none out of it. */
function leavingAs(collection: Collection, vers: string): 'envoye' | 'signe' | undefined {
  const statut = collection === 'documents' ? vers : statutSuivi(collection, vers)
  return statut === 'envoye' || statut === 'signe' ? statut : undefined
}

/**
 * Told before a paper is sent or signed: what was written, or sent, is no longer what the record says, and the step seals the record.
 *
 * @param vers the step of the record, or of the paper itself
 */
export function changedSincePaper(lire: Lecture, collection: Collection, id: string, vers: string): Constat[] {
  const statut = leavingAs(collection, vers)
  if (!statut) return []
  const own = collection === 'documents' ? lire.get('documents', id) : undefined
  const papers = (own ? [own] : papiersSuivis(lire, id, statut)).filter(({ sujetId }) => lire.find(sujetId))
  const sent = statut === 'signe' ? papers.filter(paper => paper.statut === 'envoye') : []
  const otherwise = sentOtherwise(lire, sent)
  return otherwise.length > 0 ? otherwise : writtenOtherwise(lire, papers)
}
