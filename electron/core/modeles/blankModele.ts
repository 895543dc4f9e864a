import { champsDe } from '../../../shared/documents/donnees'
import { familleOf, genres } from '../../../shared/documents/genres'
import { filePart } from '../../../shared/documents/nomFichier'
import { type TypeDocument, typeDocumentLabels } from '../../../shared/documents/typesDocument'
import type { FormeDocument } from '../../../shared/kernel/document'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import type { Core } from '../core'
import { DOCX } from '../documents/documentFile'
import { NONE } from '../documents/word/ressources'
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
export async function blankModele(core: Core, type: TypeDocument): Promise<File> {
  const octets = await core.redaction.rediger(blankWords(formeOf(core, type), champsDe(type)), NONE)
  return new File([new Uint8Array(octets)], `Modele_${filePart(typeDocumentLabels[type])}.docx`, { type: DOCX })
}
