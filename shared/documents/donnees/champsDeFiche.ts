import { type Collection, isCollection, schemas } from '../../fiches'
import { type ChampMeta, fieldsOf, members } from '../../kernel/champs'
import type { Lecture } from '../../lecture'
import { show } from '../../montrer'
import { cleDe } from './cles'
import { dateEnLettres, elementsIn, isByLine, linesOf, sommeEnLettres } from './enLettres'
import { exempleOf } from './exemple'
import { boucle, groupe, type Noeud, valeur } from './noeud'

/** A record or an element, read by the names of its fields. */
export type Source = Readonly<Record<string, unknown>>

/** A record of any collection, by its name. */
export const ficheOf = (lire: Lecture, collection: string, id: unknown): Source | undefined =>
  isCollection(collection) && typeof id === 'string' ? (lire.get(collection, id) as Source | undefined) : undefined

// What keeps records apart, or is of the application: nothing a paper says.
const APART = new Set(['distinctesDe', 'demonstration'])

const shown = (champ: string, meta: ChampMeta, cle = cleDe(champ), label = meta.label): Noeud<Source> =>
  valeur(cle, label, exempleOf(meta), (source, lire) => show(meta, source[champ], lire), meta.kind)

function inWords(champ: string, { label, kind }: ChampMeta): Noeud<Source>[] {
  const cle = `${cleDe(champ)}_en_lettres`
  if (kind === 'montant')
    return [
      valeur(cle, `${label}, en toutes lettres`, 'douze mille euros', source => {
        const cents = source[champ]
        return typeof cents === 'number' ? sommeEnLettres(cents) : undefined
      }),
    ]
  if (kind === 'jour' || kind === 'dateConnue')
    return [
      valeur(cle, `${label}, en toutes lettres`, kind === 'jour' ? '5\u00A0novembre\u00A02024' : 'mars 2024', source => {
        const date = source[champ]
        return typeof date === 'string' ? dateEnLettres(date) : undefined
      }),
    ]
  return []
}

const byLine = (champ: string, { label }: ChampMeta): Noeud<Source> =>
  boucle(`${cleDe(champ)}_lignes`, `${label}, ligne par ligne`, [valeur('texte', 'Texte', label, (ligne: string) => ligne)], source => linesOf(source[champ]))

/** The fields of a collection that hold a value of their own: nothing repeated, no other record. */
export const simpleFields = (collection: string): Noeud<Source>[] =>
  isCollection(collection) ? fieldsOf(schemas[collection]).flatMap(([champ, meta]) => (['elements', 'ref', 'refs'].includes(meta.kind) ? [] : valueFields(champ, meta))) : []

const valueFields = (champ: string, meta: ChampMeta): Noeud<Source>[] =>
  APART.has(champ) ? [] : [shown(champ, meta), ...inWords(champ, meta), ...(isByLine(meta) ? [byLine(champ, meta)] : [])]

/** The fields of an element: another record it names is a group of its fields. */
const elementFields = ({ element = {} }: ChampMeta): Noeud<Source>[] => [
  valeur('rang', 'Rang', '1', source => String(source.rang), 'entier'),
  ...fieldsOf({ shape: element }).flatMap(([champ, meta]) => {
    const [vers, ...others] = meta.vers ?? []
    if (meta.kind !== 'ref' || vers === undefined || others.length > 0) return valueFields(champ, meta)
    return [groupe(cleDe(champ), meta.label, simpleFields(vers), (source: Source, lire) => ficheOf(lire, vers, source[champ]))]
  }),
]

function fieldsFor(champ: string, meta: ChampMeta): Noeud<Source>[] {
  if (APART.has(champ)) return []
  if (meta.kind === 'elements') return [boucle(cleDe(champ), meta.label, elementFields(meta), source => elementsIn(source[champ]))]
  if (meta.kind !== 'refs') return valueFields(champ, meta)
  const vers = meta.vers?.[0] ?? ''
  return [
    boucle(cleDe(champ), meta.label, simpleFields(vers), (source: Source, lire) =>
      members(source[champ] as Record<string, true> | undefined).flatMap(id => [ficheOf(lire, vers, id)].filter(fiche => fiche !== undefined)),
    ),
    shown(champ, meta, `${cleDe(champ)}_liste`, `${meta.label}, à la suite`),
  ]
}

/** Every field of a collection, as a template names it. */
export const champsDeFiche = (collection: Collection): Noeud<Source>[] => fieldsOf(schemas[collection]).flatMap(([champ, meta]) => fieldsFor(champ, meta))
