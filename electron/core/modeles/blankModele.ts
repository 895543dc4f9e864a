import { champsDe } from '../../../shared/documents/donnees'
import { COLONNES_DISTINCTES, tableOf } from '../../../shared/documents/donnees/alineas'
import { sectionsOf } from '../../../shared/documents/donnees/sections'
import { familleOf, genres } from '../../../shared/documents/genres'
import { filePart } from '../../../shared/documents/nomFichier'
import { type TypeDocument, typeDocumentLabels } from '../../../shared/documents/typesDocument'
import type { Bloc, ModeleDocument } from '../../../shared/kernel/document'
import type { TypeModele } from '../../../shared/modeles/modele'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import type { Core } from '../core'
import { DOCX } from '../documents/documentFile'
import { charteOf } from '../documents/ressourcesOf'
import { NONE } from '../documents/word/ressources'
import { type Allure, blankWords } from './blankWords'

// Enough of them to meet every table a kind of paper may have.
const READ = 12
const USUAL = [2, 3, 4]

function papersOf(core: Core, type: TypeDocument): ModeleDocument[] {
  const genre = genres[type]
  const annee = exerciceOf(core.lire)
  if (genre.parAnnee) return [genre.modele(core.lire, { annee })]
  return genre
    .sujets(core.lire)
    .slice(0, READ)
    .map(id => genre.modele(core.lire, { id, annee, element: genre.elements?.(core.lire, { id, annee })[0]?.id }))
}

const sizesIn = (blocs: readonly Bloc[]): number[] => {
  const found = new Set(blocs.flatMap(bloc => tableOf(bloc)?.colonnes.length ?? []))
  return [...found].filter(size => size <= COLONNES_DISTINCTES).sort((a, b) => a - b)
}

/** What the papers of a kind are like; what those of its family are as long as there is none. */
function allureOf(core: Core, type: TypeDocument): Allure {
  const papers = papersOf(core, type)
  const cut = papers.map(({ blocs }) => sectionsOf(blocs))
  const [first] = papers
  if (!first) return { forme: familleOf(type) === 'conventions' ? 'articles' : 'fiche', avant: [], sections: USUAL }
  return {
    forme: first.forme,
    avant: sizesIn(cut.flatMap(({ avant }) => avant)),
    sections: sizesIn(cut.flatMap(({ articles, chapitres }) => [...articles, ...chapitres].flatMap(({ blocs }) => blocs))),
  }
}

/** A file to begin with: a paper of this kind in fields, and the list of all of them, which is never printed; of the charte, every style, shown. */
export async function blankModele(core: Core, type: TypeModele): Promise<File> {
  const octets =
    type === 'charte' ? await core.redaction.charteVierge() : await core.redaction.rediger(blankWords(allureOf(core, type), champsDe(type)), { ...NONE, ...(await charteOf(core)) })
  return new File([new Uint8Array(octets)], type === 'charte' ? 'Charte.docx' : `Modele_${filePart(typeDocumentLabels[type])}.docx`, { type: DOCX })
}
