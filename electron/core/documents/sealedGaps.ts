import type { EcartsScelles, Lien } from '../../../shared/contract'
import { type DocumentProduit, isAtLeast } from '../../../shared/documents/documentProduit'
import { canonique } from '../../../shared/documents/sceau/canonique'
import { type ChiffreChange, comparerChiffres } from '../../../shared/documents/sceau/chiffresChanges'
import { comparer } from '../../../shared/documents/sceau/ecarts'
import { etatConvention, papierDe } from '../../../shared/documents/sceau/etatConvention'
import { scelleOf } from '../../../shared/documents/sceau/sceau'
import { scellableOf } from '../../../shared/documents/sceau/scellable'
import { seSigne } from '../../../shared/documents/seSigne'
import { collectionNames } from '../../../shared/fiches'
import type { Lecture } from '../../../shared/lecture'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import { linkById, linkTo } from '../records/lien'
import { empreinteOf } from './papersAlong'

function gapsOfConvention(lire: Lecture, id: string): EcartsScelles | undefined {
  const convention = lire.get('conventions', id)
  const type = convention && papierDe(lire, convention)
  const etat = type && etatConvention(lire, id)
  if (!etat) return undefined
  const { quoi, le, signe, sceau, scelle } = etat
  const { ecarts } = comparer(scelle, scellableOf(lire, type, { id, annee: exerciceOf(lire) }))
  return { quoi, le, intact: empreinteOf(canonique(scelle)) === sceau.empreinteSceau, mots: false, ecarts, ...(signe ? { conventionId: id } : {}) }
}

/** A record by its id, in the corbeille too; one that is nowhere is called so. */
function anyLink(lire: Lecture, id: string): Lien {
  const found = linkById(lire, id)
  if (found) return found
  for (const collection of collectionNames) {
    const fiche = lire.trashed(collection).find(one => one.id === id)
    if (fiche) return linkTo(lire, collection, fiche)
  }
  return { collection: '', id, titre: 'Fiche supprimée', detail: '' }
}

const withRecords = (lire: Lecture, { ajoutees, retirees, ...change }: ChiffreChange) => ({
  ...change,
  ajoutees: ajoutees.map(id => anyLink(lire, id)),
  retirees: retirees.map(id => anyLink(lire, id)),
})

/** What the seal of a paper itself no longer agrees with. @throws Failure FICHE_NOT_FOUND when the paper is of a record that is gone */
export function gapsOfPaper(lire: Lecture, document: DocumentProduit): EcartsScelles | undefined {
  const { type, sujetId, element, annee, statut, scelleLe, signeLe, envoyeLe, empreinteSceau } = document
  const scelle = scelleOf(document)
  if (!scelle || !type) return undefined
  const signed = isAtLeast(statut, 'signe')
  const now = scellableOf(lire, type, { id: sujetId, element, annee: annee ?? exerciceOf(lire) })
  return {
    quoi: signed ? 'la version signée' : 'la version envoyée',
    le: (signed ? signeLe : envoyeLe) ?? scelleLe ?? '',
    intact: empreinteOf(canonique(scelle)) === empreinteSceau,
    mots: !seSigne(type),
    ecarts: comparer(scelle, now, !seSigne(type)).ecarts,
    ...(scelle.chiffres ? { chiffres: comparerChiffres(scelle.chiffres, now.chiffres ?? []).map(change => withRecords(lire, change)) } : {}),
  }
}

/**
 * What a sealed paper would say otherwise now; that of a convention, what was agreed of it last, its avenants included. Undefined when nothing was sealed.
 *
 * @throws Failure FICHE_NOT_FOUND when the paper is of a record that is gone
 */
export function sealedGaps(lire: Lecture, collection: string, id: string): EcartsScelles | undefined {
  if (collection === 'conventions') return gapsOfConvention(lire, id)
  const document = collection === 'documents' ? lire.get('documents', id) : undefined
  const convention = document?.element === undefined ? lire.get('conventions', document?.sujetId) : undefined
  if (convention && document?.type === papierDe(lire, convention)) return gapsOfConvention(lire, convention.id)
  return document && gapsOfPaper(lire, document)
}
