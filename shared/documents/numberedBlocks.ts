import type { Bloc, ModeleDocument } from '../kernel/document'

/** A block with the number Word will give it: « Article 3 – », « 3.1 », « 2. », « Tableau 4 – », « Figure 1 – »; and that of its first footnote. */
export interface NumberedBlock {
  cle: string
  bloc: Bloc
  numero: string
  note: number
}

/** The footnotes a block calls. */
export const notesOf = (bloc: Bloc): readonly string[] => (bloc.type === 'paragraphe' ? (bloc.notes ?? []) : [])

/** Numbers the blocks of a document as its Word file does: articles and their clauses, or chapters; tables, charts and footnotes in a row each. */
export function numberedBlocks(blocs: readonly Bloc[], forme: ModeleDocument['forme']): NumberedBlock[] {
  let [first, second, tables, figures, notes] = [0, 0, 0, 0, 0]
  const numberOf = (bloc: Bloc): string => {
    switch (bloc.type) {
      case 'article':
        second = 0
        return `Article\u00A0${++first} –`
      case 'alinea':
        return `${first}.${++second}`
      case 'tableau':
        return bloc.legende ? `Tableau\u00A0${++tables} –` : ''
      case 'graphique':
        return `Figure\u00A0${++figures} –`
      case 'titre':
        if (forme !== 'chapitres' || bloc.sansNumero || bloc.niveau === 3) return ''
        if (bloc.niveau === 2) return `${first}.${++second}`
        second = 0
        return `${++first}.`
      default:
        return ''
    }
  }
  return blocs.map((bloc, index) => {
    const note = notes + 1
    notes += notesOf(bloc).length
    return { cle: `${index} ${bloc.type}`, bloc, numero: numberOf(bloc), note }
  })
}
