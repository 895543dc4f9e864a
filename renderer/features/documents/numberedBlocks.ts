import type { Bloc, ModeleDocument } from '../../../shared/kernel/document'

/** A block with the number Word will give it: « Article 3 – », « 3.1 », « 2. », « Tableau 4 – ». */
export interface NumberedBlock {
  cle: string
  bloc: Bloc
  numero: string
}

/** Numbers the blocks of a document as its Word file does: articles and their clauses, or chapters; tables in one row. */
export function numberedBlocks(blocs: readonly Bloc[], forme: ModeleDocument['forme']): NumberedBlock[] {
  let [first, second, tables] = [0, 0, 0]
  const numberOf = (bloc: Bloc): string => {
    switch (bloc.type) {
      case 'article':
        second = 0
        return `Article\u00A0${++first} –`
      case 'alinea':
        return `${first}.${++second}`
      case 'tableau':
        return bloc.legende ? `Tableau\u00A0${++tables} –` : ''
      case 'titre':
        if (forme !== 'chapitres' || bloc.sansNumero || bloc.niveau === 3) return ''
        if (bloc.niveau === 2) return `${first}.${++second}`
        second = 0
        return `${++first}.`
      default:
        return ''
    }
  }
  return blocs.map((bloc, index) => ({ cle: `${index} ${bloc.type}`, bloc, numero: numberOf(bloc) }))
}
