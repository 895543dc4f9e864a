import type { Bloc, ModeleDocument } from '../../kernel/document'
import { type NumberedBlock, numberedBlocks } from '../numberedBlocks'
import { tableauGraphique } from '../tableauGraphique'

/** An article, a chapter, or what stands before the first one and after the last: its title, its blocks. */
export interface Passage {
  titre: string
  blocs: Bloc[]
}

const opens = ({ bloc }: NumberedBlock): boolean => bloc.type === 'article' || (bloc.type === 'titre' && bloc.niveau === 1)

/** A paper cut where an article, or a chapter, begins; its signatures apart. */
export function passagesOf({ blocs, forme }: ModeleDocument): Passage[] {
  const passages: Passage[] = []
  for (const numbered of numberedBlocks(blocs, forme)) {
    const { bloc, numero } = numbered
    if (opens(numbered) && 'texte' in bloc) passages.push({ titre: `${numero} ${bloc.texte}`.trim(), blocs: [] })
    else if (bloc.type === 'signatures') passages.push({ titre: 'Signatures', blocs: [bloc] })
    else if (passages.length === 0) passages.push({ titre: 'En tête', blocs: [bloc] })
    else passages.at(-1)?.blocs.push(bloc)
  }
  return passages
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

/** The words of a passage, a line each. */
export const wordsOf = ({ blocs }: Pick<Passage, 'blocs'>): string => blocs.flatMap(linesOfBloc).join('\n')
