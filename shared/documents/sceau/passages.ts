import type { Bloc, ModeleDocument } from '../../kernel/document'
import { type NumberedBlock, numberedBlocks } from '../numberedBlocks'
import { tableauGraphique } from '../tableauGraphique'

/** An article, a chapter, or what stands before the first one and after the last: its title, its blocks. */
export interface Passage {
  titre: string
  blocs: Bloc[]
}

const HEAD = ''

const opens = ({ bloc }: NumberedBlock): boolean => bloc.type === 'article' || (bloc.type === 'titre' && bloc.niveau === 1)

const isParty = (bloc: Bloc): boolean => bloc.type === 'paragraphe' && bloc.style === 'partie'

/** What stands before the first article: between whom it is, then why. */
function headOf({ blocs }: Passage): Passage[] {
  const last = blocs.findLastIndex(isParty) + 1
  const cut = [
    { titre: last > 0 ? 'Désignation des parties' : 'En tête', blocs: last > 0 ? blocs.slice(0, last) : blocs },
    { titre: 'Préambule', blocs: last > 0 ? blocs.slice(last) : [] },
  ]
  return cut.filter(passage => passage.blocs.length > 0)
}

/** A paper cut where an article, or a chapter, begins; its parties, its preamble and its signatures apart. */
export function passagesOf({ blocs, forme }: ModeleDocument): Passage[] {
  const passages: Passage[] = []
  for (const numbered of numberedBlocks(blocs, forme)) {
    const { bloc, numero } = numbered
    if (opens(numbered) && 'texte' in bloc) passages.push({ titre: `${numero} ${bloc.texte}`.trim(), blocs: [] })
    else if (bloc.type === 'signatures') passages.push({ titre: 'Signatures', blocs: [bloc] })
    else if (passages.length === 0) passages.push({ titre: HEAD, blocs: [bloc] })
    else passages.at(-1)?.blocs.push(bloc)
  }
  return passages.flatMap(passage => (passage.titre === HEAD ? headOf(passage) : [passage]))
}

const table = (colonnes: readonly { titre: string }[], lignes: readonly (readonly string[])[]): string[] =>
  [colonnes.map(({ titre }) => titre), ...lignes].map(cells => cells.join(' · '))

/** The words of a block, a line each. */
export function linesOfBloc(bloc: Bloc): string[] {
  switch (bloc.type) {
    case 'puces':
      return bloc.items.map(item => `– ${item}`)
    case 'definitions':
      return bloc.items.map(({ terme, texte }) => `${terme}\u00A0: ${texte}`)
    case 'tableau':
      return [...(bloc.legende ? [bloc.legende] : []), ...table(bloc.colonnes, bloc.lignes)]
    case 'graphique':
      return linesOfBloc(tableauGraphique(bloc))
    case 'signatures':
      return [bloc.faitA, ...bloc.parties.map(({ pour, nom, qualite }) => [pour, nom, qualite].filter(Boolean).join(', '))]
    case 'paragraphe':
      return [bloc.texte, ...(bloc.notes ?? [])]
    default:
      return [bloc.texte]
  }
}

/** What the words around the blocks are told under. */
export const FIRST_PAGE = 'Première page'

/** The title and its number, the cover, the head of a letter, what funders ask: what no block holds. */
export function firstPageOf({ titre, sousTitre, reference, couverture, lettre, mentions = [] }: ModeleDocument): string {
  const cover = couverture ? [couverture.surtitre, couverture.titre, ...couverture.lignes, ...couverture.mentions] : []
  const letter = lettre ? [...lettre.destinataire, lettre.lieuDate, lettre.objet, ...lettre.references] : []
  return [reference, titre, sousTitre, ...cover, ...letter, ...mentions].filter(Boolean).join('\n')
}

/** The words of a passage, a line each. */
export const wordsOf = ({ blocs }: Pick<Passage, 'blocs'>): string => blocs.flatMap(linesOfBloc).join('\n')
