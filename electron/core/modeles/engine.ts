import type { DXT } from 'docxtemplater'
import { fr } from '../../../shared/documents/phrases'
import { cleOf } from './balises'
import { type Parties, refuse } from './packageOf'
import { textParts } from './textParts'

/** A yes or a no: printed as a word, and asked as a condition. */
interface Reponse {
  dit: string
  vrai: boolean
}

/** The data of a paper with every field of its kind: what is not known is empty, so that no field of the same name further out takes its place. */
export interface Complet {
  [cle: string]: string | Reponse | Complet | Complet[]
}

const isReponse = (value: unknown): value is Reponse => typeof value === 'object' && value !== null && 'vrai' in value && typeof value.vrai === 'boolean'

/** What the engine says of a template it cannot take. */
interface Faute {
  properties?: { id?: string; xtag?: string; file?: string; lastPair?: { left: string }; errors?: Faute[] }
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined

/** Finds a value by its name in the innermost scope that has its first word. Names only: nothing is worked out, and no property that all objects have. */
const parser = (tag: string): DXT.Parser => {
  const [first = '', ...rest] = cleOf(tag).split('.')
  return {
    get: (scope: Complet, { meta: { part } }: DXT.ParserContext) => {
      const found = own(scope, first)
      if (found === undefined) return undefined
      const value = rest.reduce(own, found) ?? ''
      return isReponse(value) ? (part.module === 'loop' ? value.vrai : value.dit) : value
    },
  }
}

/** The engine on the parts that were checked, and no others: the file is not read a second time. */
async function engineOn(parties: Parties) {
  // Heavy: loaded when a template is dropped or filled, not at start.
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([import('docxtemplater'), import('pizzip')])
  const zip = new PizZip()
  for (const [nom, octets] of parties) zip.file(nom, octets, { createFolders: false })
  return new Docxtemplater(zip, {
    delimiters: { start: '{{', end: '}}' },
    syntax: { changeDelimiterPrefix: null },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    warnFn: () => undefined,
    parser,
    nullGetter: ({ module }) => (module ? [] : ''),
  })
}

function phraseOf(parties: Parties, { properties = {} }: Faute): string {
  const { id, xtag, file, lastPair } = properties
  if (id !== 'loop_position_invalid' && id !== 'unbalanced_loop_tags') refuse('illisible')
  const cle = lastPair?.left ?? xtag ?? ''
  const ou = textParts(parties).find(({ nom }) => nom === file)?.ou ?? 'corps du document'
  return fr`Le bloc ${`{{#${cle}}}`} commence et finit à deux endroits qui ne vont pas ensemble (${ou}), par exemple l’un dans un tableau et l’autre au-dehors : mettez ses deux marques dans la même ligne du tableau, ou toutes deux hors du tableau.`
}

/** What the engine finds wrong in marks that are each right: where the two ends of a block lie in the page. @throws Failure MODELE_REFUSED */
export async function compileProblems(parties: Parties): Promise<string[]> {
  try {
    await engineOn(parties)
    return []
  } catch (error) {
    const faute = error as Faute
    return [...new Set((faute.properties?.errors ?? [faute]).map(one => phraseOf(parties, one)))]
  }
}

/** Writes the values in their places, escaped; what they hold is never read as a mark. */
export async function renderParties(parties: Parties, donnees: Complet): Promise<Buffer> {
  const engine = await engineOn(parties)
  engine.render(donnees)
  return engine.toBuffer({ compression: 'DEFLATE' })
}
