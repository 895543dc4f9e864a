import type { Bloc, ModeleDocument } from '../kernel/document'

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => (name === 'type' || name === 'style' ? [] : textsOf(inner))) : []
}

/** Every word of a paper, one text a line. */
export const wordsOf = ({ blocs }: Pick<ModeleDocument, 'blocs'>): string => textsOf(blocs).join('\n')

/** The titles of its articles, in order. */
export const articlesOf = ({ blocs }: Pick<ModeleDocument, 'blocs'>): string[] => blocs.flatMap((bloc: Bloc) => (bloc.type === 'article' ? [bloc.texte] : []))

/** The fields that block it. */
export const blockedBy = (manques: readonly { gravite: string; champ: string }[]): string[] => manques.filter(({ gravite }) => gravite === 'bloquant').map(({ champ }) => champ)
