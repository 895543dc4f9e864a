import { type FileChild, Paragraph } from 'docx'
import type { Bloc, FormeDocument, Paragraphe } from '../../../../shared/kernel/document'
import { graphique } from './chart'
import { letterSignatures } from './letter'
import { bullets, definitions, type KeepNext, paragraphe, textParagraphs } from './paragraphs'
import { oneLine, runsOf } from './runs'
import { headingStyle } from './styles/headings'
import { signatures, tableau } from './tables'

function chapter({ niveau, texte, sansNumero, nouvellePage }: Extract<Bloc, { type: 'titre' }>, first: boolean): Paragraph {
  const page = first || nouvellePage === true
  return new Paragraph({ style: headingStyle(sansNumero ? 'sansNumero' : niveau, page), ...(page ? { pageBreakBefore: true } : {}), children: runsOf(oneLine(texte)) })
}

/** A line as thin as can be, where there must be one. */
const thin = (apart: Place['apart']): Paragraph[] => (apart ? [new Paragraph({ style: apart })] : [])

/** What all the blocks of a paper share. */
interface Paper {
  forme: FormeDocument
  /** Of the text, in twentieths of a point. */
  width: number
  /** The colour of titles, when a charte gives it. */
  accent: string | undefined
}

/** Where a block stands. */
interface Place extends Paper {
  /** It stays with the next block. */
  keepNext: KeepNext
  /** It begins a report. */
  first: boolean
  /** It follows a table. */
  after: boolean
  /** The style of the line that must come after a table: another table, that Word would join to it, or the end, where Word adds a line of its own. */
  apart: 'EntreTableaux' | 'FinTableau' | undefined
  /** Among the tables, or the charts, that have a caption. */
  rank: number
}

function layOut(bloc: Bloc, { forme, width, accent, keepNext, first, after, apart, rank }: Place): FileChild[] {
  switch (bloc.type) {
    case 'titre':
      return [chapter(bloc, first)]
    case 'article':
      return [new Paragraph({ style: 'Article', children: runsOf(oneLine(bloc.texte)) })]
    case 'alinea':
      return textParagraphs(bloc.texte, 'Alinea', 'AlineaSuite', { keepNext, after })
    case 'paragraphe':
      return paragraphe(bloc, { keepNext, after })
    case 'puces':
      return bullets(bloc.items, { keepNext, after })
    case 'definitions':
      return definitions(bloc.items, { keepNext, after })
    case 'tableau':
      return [...tableau(bloc, width, { rank, keepNext: keepNext === true }), ...thin(apart)]
    case 'graphique':
      return graphique(bloc, width, rank, accent)
    case 'signatures':
      return forme === 'lettre' ? letterSignatures(bloc) : [...signatures(bloc, width), ...thin(apart)]
  }
}

// A sentence that announces a list or a table stays with it, as one that ends with a colon stays with what it announces; the last clause stays with the signatures.
const ANNOUNCED = new Set<Bloc['type'] | undefined>(['puces', 'tableau', 'graphique'])
const ANNOUNCES = /:\s*$/

const isSigned = (bloc: Bloc | undefined): boolean => bloc?.type === 'signatures'
const isParagraph = (bloc: Bloc | undefined, style: Paragraphe['style']): boolean => bloc?.type === 'paragraphe' && bloc.style === style

/** Whether a block goes to the next page with what follows it: a note with its table, the end of a letter with its closing formula. */
function keptWith(bloc: Bloc, [next, afterNext]: readonly Bloc[], forme: FormeDocument): KeepNext {
  if (isSigned(next) || (bloc.type === 'tableau' && isParagraph(next, 'note'))) return true
  if ((bloc.type === 'alinea' || bloc.type === 'paragraphe') && (isParagraph(next, 'citation') || ANNOUNCED.has(next?.type) || (next && ANNOUNCES.test(bloc.texte)))) return true
  return forme === 'lettre' && isSigned(afterNext) && 'lastLines'
}

const isTable = (bloc: Bloc | undefined): boolean => bloc?.type === 'tableau' || isSigned(bloc)

/** Every block of a model, in order, whatever the kind of paper; the first chapter begins a page. */
export function layOutBlocks(blocs: readonly Bloc[], paper: Paper): FileChild[] {
  const ranks = { tableau: 0, graphique: 0 }
  return blocs.flatMap((bloc, index) => {
    const next = blocs[index + 1]
    const keepNext = keptWith(bloc, blocs.slice(index + 1, index + 3), paper.forme)
    const rank = (bloc.type === 'tableau' && bloc.legende) || bloc.type === 'graphique' ? ++ranks[bloc.type] : 0
    const after = isTable(blocs[index - 1])
    const apart = next === undefined ? 'FinTableau' : next.type === 'tableau' && !next.legende ? 'EntreTableaux' : undefined
    return layOut(bloc, { ...paper, keepNext, first: paper.forme === 'chapitres' && index === 0, after, apart, rank })
  })
}
