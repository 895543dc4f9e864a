import { champsDe } from '../../../shared/documents/donnees'
import { familleOf, genres } from '../../../shared/documents/genres'
import { filePart } from '../../../shared/documents/nomFichier'
import { isTypeDocument, type TypeDocument } from '../../../shared/documents/typesDocument'
import type { FormeDocument } from '../../../shared/kernel/document'
import { type TypeModele, typeModeleLabels } from '../../../shared/modeles/modele'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import type { Core } from '../core'
import { DOCX } from '../documents/documentFile'
import { blankWords } from './blankWords'

/** The form of a kind, as its first paper has it; that of its family as long as there is none. */
function formeOf(core: Core, type: TypeDocument): FormeDocument {
  const genre = genres[type]
  const annee = exerciceOf(core.lire)
  const [id] = genre.sujets(core.lire)
  if (genre.parAnnee) return genre.modele(core.lire, { annee }).forme
  if (id === undefined) return familleOf(type) === 'conventions' ? 'articles' : 'fiche'
  return genre.modele(core.lire, { id, annee, element: genre.elements?.(core.lire, { id, annee })[0]?.id }).forme
}

/** A template to begin with: a paper of this kind in fields, and the list of all of them, which is never printed. */
export async function blankModele(core: Core, type: TypeModele): Promise<File> {
  const { renderDocx } = await import('../documents/renderDocx')
  const libelle = typeModeleLabels[type]
  const octets = await renderDocx(isTypeDocument(type) ? blankWords(formeOf(core, type), champsDe(type)) : CHARTE)
  return new File([new Uint8Array(octets)], `Modele_${filePart(libelle)}.docx`, { type: DOCX })
}
