import type { Lecture } from '../../lecture'
import { donneesDesFiches } from '../donnees'
import { singuliers } from '../donnees/cles'
import { genres } from '../genres'
import { namedValues } from '../listOfFields'
import type { SujetGenre } from '../sujet'
import type { TypeDocument } from '../typesDocument'
import type { Donnee, Scellable } from './canonique'
import { lecturesDe, standsIn } from './ecrit'
import { FIRST_PAGE, firstPageOf, passagesOf, wordsOf } from './passages'

// The same value said another way, a line or a name at a time.
const AGAIN = /_en_lettres$|_lignes\.\d+\./
// How far the record went, not what its paper says.
const BOOKKEEPING = /\.(statut|version|envoyee_le|signee_structure|signee_pes21|echeance_rappel|resiliation_motif)$/

/** Those of the record itself, which may turn a clause without being written in it, and those of others that are written in the paper. */
function dataOf(lire: Lecture, type: TypeDocument, sujet: SujetGenre, words: string): Donnee[] {
  const values = namedValues(type, donneesDesFiches(lire, type, sujet))
  const { de } = genres[type]
  const own = de ? `${singuliers[de]}.` : '.'
  const lists = new Set(values.flatMap(({ cle }) => (cle.endsWith('_liste') ? [cle.slice(0, -'_liste'.length)] : [])))
  const isWritten = standsIn(words)
  return values
    .filter(({ cle }) => !AGAIN.test(cle) && !BOOKKEEPING.test(cle) && !lists.has(cle.replace(/\.\d+\.[^.]+$/, '')))
    .filter(({ cle, valeur }) => cle.startsWith(own) || isWritten(lecturesDe(cle, valeur)))
    .map(({ cle, label, valeur }) => ({ cle, libelle: label.replace(/, à la suite$/, ''), valeur }))
}

/**
 * What a paper says now, its data and its words.
 *
 * @throws Failure FICHE_NOT_FOUND
 */
export function scellableOf(lire: Lecture, type: TypeDocument, sujet: SujetGenre): Scellable {
  const modele = genres[type].modele(lire, sujet)
  const mots = [{ titre: FIRST_PAGE, texte: firstPageOf(modele) }, ...passagesOf(modele).map(passage => ({ titre: passage.titre, texte: wordsOf(passage) }))]
  const words = mots.map(({ titre, texte }) => `${titre}\n${texte}`).join('\n')
  const chiffres = genres[type].chiffres?.(lire, sujet)
  return { donnees: dataOf(lire, type, sujet, words), mots, ...(chiffres ? { chiffres } : {}) }
}
