import { z } from 'zod'
import { ANNEES, DateConnue, Jour } from './jour'
import { Centimes } from './montant'
import { type Format, formats } from './validation'

/** What a field is to the eye and to the keyboard: fields, columns, exports and history all read it. */
export type Kind = 'texte' | 'long' | 'jour' | 'dateConnue' | 'heure' | 'montant' | 'entier' | 'decimal' | 'oui' | 'choix' | 'code' | 'codes' | 'ref' | 'refs' | 'elements'

/** What is declared beside the shape of a field, once. */
export interface ChampMeta {
  label: string
  kind: Kind
  /** One sentence under the field. */
  aide?: string
  unite?: string
  /** texte: how it is checked, stored and shown. */
  format?: Format
  /** choix: code → label. */
  choix?: Readonly<Record<string, string>>
  /** code, codes: the nomenclature it is taken from. */
  liste?: string
  /** ref, refs: the collections a record may be chosen from. */
  vers?: readonly string[]
  /** elements: the fields of each element. */
  element?: Champs
  /** elements: what one of them is called, « un contact ». */
  unElement?: string
}

/** The fields of a record or of an element, by name. */
export type Champs = Readonly<Record<string, z.ZodType>>

type Options = Partial<Pick<ChampMeta, 'aide' | 'unite'>>

const field = <T extends z.ZodType>(schema: T, meta: ChampMeta) => schema.optional().meta(meta as unknown as Record<string, unknown>)

const TEXT_MAX = 300
const LONG_MAX = 50_000

/** One line of text, kept without the spaces around it. */
export const texte = (label: string, options: Options = {}) =>
  field(
    z
      .string({ error: 'Écrivez un texte.' })
      .trim()
      .max(TEXT_MAX, { error: `${TEXT_MAX} caractères au plus.` }),
    { label, kind: 'texte', ...options },
  )

/** Several lines of text. */
export const long = (label: string, options: Options = {}) =>
  field(z.string({ error: 'Écrivez un texte.' }).max(LONG_MAX, { error: 'Ce texte est trop long.' }), { label, kind: 'long', ...options })

/** A text with a key or a form of its own (SIRET, mail…), stored in one way only. */
export const controle = (label: string, format: Format, options: Options = {}) =>
  field(
    z.string({ error: 'Écrivez un texte.' }).superRefine((text, context) => {
      const reading = formats[format](text)
      if ('phrase' in reading) context.addIssue({ code: 'custom', message: reading.phrase })
      else if (reading.valeur !== text) context.addIssue({ code: 'custom', message: `S’enregistre sous la forme ${reading.valeur}.` })
    }),
    { label, kind: 'texte', format, ...options },
  )

/** A civil day. */
export const jour = (label: string, options: Options = {}) => field(Jour, { label, kind: 'jour', ...options })

/** What is known of a date. */
export const dateConnue = (label: string, options: Options = {}) => field(DateConnue, { label, kind: 'dateConnue', ...options })

const HOUR_EXPECTED = 'Écrivez une heure comme 14 h 30.'

/** A time of day, `14:30`. */
export const heure = (label: string, options: Options = {}) =>
  field(z.string({ error: HOUR_EXPECTED }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: HOUR_EXPECTED }), { label, kind: 'heure', ...options })

/** Euro cents, never negative. */
export const montant = (label: string, options: Options = {}) => field(Centimes.nonnegative({ error: 'Un montant n’est jamais négatif.' }), { label, kind: 'montant', ...options })

/** Euro cents that may be negative: a result, a cash position. */
export const solde = (label: string, options: Options = {}) => field(Centimes, { label, kind: 'montant', ...options })

/** A count: zero or more. */
export const entier = (label: string, options: Options = {}) =>
  field(z.int({ error: 'Écrivez un nombre entier.' }).nonnegative({ error: 'Ce nombre n’est jamais négatif.' }), { label, kind: 'entier', ...options })

const YEAR_EXPECTED = 'Écrivez une année comme 2024.'

/** A civil year, or the exercice that bears its number. */
export const annee = (label: string, options: Options = {}) =>
  field(z.int({ error: YEAR_EXPECTED }).min(ANNEES.premiere, { error: YEAR_EXPECTED }).max(ANNEES.derniere, { error: YEAR_EXPECTED }), { label, kind: 'entier', ...options })

/** A number with two decimals at most, zero or more. */
export const decimal = (label: string, options: Options = {}) =>
  field(
    z
      .number({ error: 'Écrivez un nombre.' })
      .nonnegative({ error: 'Ce nombre n’est jamais négatif.' })
      .max(1_000_000_000, { error: 'Ce nombre est trop grand.' })
      .multipleOf(0.01, { error: 'Deux décimales au plus.' }),
    { label, kind: 'decimal', ...options },
  )

/** Yes, no, or unknown. */
export const oui = (label: string, options: Options = {}) => field(z.boolean({ error: 'Choisissez oui ou non.' }), { label, kind: 'oui', ...options })

/** One of a closed list that rules branch on. */
export const choix = <const T extends Readonly<Record<string, string>>>(label: string, labels: T, options: Options = {}) =>
  field(z.enum(Object.keys(labels) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]], { error: `Choisissez parmi : ${Object.values(labels).join(', ')}.` }), {
    label,
    kind: 'choix',
    choix: labels,
    ...options,
  })

const ID_MAX = 80
const identifiant = (error: string) => z.string({ error }).min(1, { error }).max(ID_MAX, { error })

/** One code of a nomenclature the office edits. */
export const code = (label: string, liste: string, options: Options = {}) => field(identifiant('Écrivez un code de la liste.'), { label, kind: 'code', liste, ...options })

// Sets are maps, so that two posts may add to them apart and a patch path never holds an index.
const SET_EXPECTED = 'Écrivez un objet { "identifiant": true }.'
const setOf = z.record(identifiant(SET_EXPECTED), z.literal(true, { error: SET_EXPECTED }), { error: SET_EXPECTED })

/** Several codes of a nomenclature: `{ code: true }`. */
export const codes = (label: string, liste: string, options: Options = {}) => field(setOf, { label, kind: 'codes', liste, ...options })

/** Another record, by its id. */
export const ref = (label: string, vers: string | readonly string[], options: Options = {}) =>
  field(identifiant('Écrivez l’identifiant d’une fiche.'), { label, kind: 'ref', vers: typeof vers === 'string' ? [vers] : vers, ...options })

/** Several other records: `{ id: true }`. */
export const refs = (label: string, vers: string, options: Options = {}) => field(setOf, { label, kind: 'refs', vers: [vers], ...options })

const MAP_EXPECTED = 'Écrivez un objet { "identifiant": { … } }.'
const ORDER_EXPECTED = 'Le rang (ordre) est un nombre.'

/** Repeated elements, a map by id; `ordre` is how they are shown. */
export const elements = <const T extends Champs>(label: string, unElement: string, element: T, options: Options = {}) =>
  field(
    z.record(identifiant(MAP_EXPECTED), z.looseObject({ ordre: z.number({ error: ORDER_EXPECTED }).default(0), ...element }, { error: MAP_EXPECTED }), { error: MAP_EXPECTED }),
    { label, kind: 'elements', unElement, element, ...options },
  )

/** The proof that a record is in the corbeille: when and by whom; the record that took its place, when the two were merged. */
export const Suppression = z.object({ le: z.string(), par: z.string(), fusionneeDans: z.string().optional() })

/** A record: its fields, its id, its place in the corbeille. Unknown fields of a newer version are kept. */
export const fiche = <const T extends Champs>(champs: T) => z.looseObject({ id: z.string().min(1).max(80), _supprime: Suppression.optional(), ...champs })

/** What was declared of a field. */
export const metaOf = (schema: z.ZodType): ChampMeta => schema.meta() as unknown as ChampMeta

/** The declared fields of a record, in order, without `id` and the corbeille. */
export const fieldsOf = (schema: { shape: Champs }): [string, ChampMeta][] =>
  Object.entries(schema.shape).flatMap(([champ, type]) => (champ === 'id' || champ === '_supprime' || !type.meta() ? [] : [[champ, metaOf(type)] as [string, ChampMeta]]))

/** The elements of a map, in their order, with their ids. */
export const ordered = <T extends { ordre: number }>(map: Readonly<Record<string, T>> | undefined): (T & { id: string })[] =>
  Object.entries(map ?? {})
    .map(([id, element]) => ({ ...element, id }))
    .sort((a, b) => a.ordre - b.ordre || (a.id < b.id ? -1 : 1))

/** The members of a set. */
export const members = (set: Readonly<Record<string, true>> | undefined): string[] => Object.keys(set ?? {})
