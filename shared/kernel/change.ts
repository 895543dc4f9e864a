import { z } from 'zod'

/** Who writes: a person and the post they sit at. */
export const Auteur = z.object({ personne: z.string().min(1).max(80), poste: z.string().min(1).max(80) })
export type Auteur = z.infer<typeof Auteur>

/** One value put at, or taken from, a place inside a record. */
export const Retouche = z.object({ op: z.enum(['add', 'replace', 'remove']), path: z.array(z.string()), value: z.unknown().optional() })
export type Retouche = z.infer<typeof Retouche>

/** What a change does to one record. An empty path is the record itself. */
export const FicheTouchee = z.object({ collection: z.string(), id: z.string(), patches: z.array(Retouche), inverse: z.array(Retouche) })
export type FicheTouchee = z.infer<typeof FicheTouchee>

/** One gesture, as the journal keeps it: who, when, what, and how to take it back. */
export const Change = z.object({
  seq: z.int().positive(),
  at: z.string(),
  by: Auteur,
  /** The gesture in French, told again by undo and by the history: « Créer une structure ». */
  geste: z.string(),
  /** undo: the change it takes back; redo: the undo it takes back. */
  annule: z.int().positive().optional(),
  /** A migration, or the first change: the shape that records have from here on. */
  schema: z.int().positive().optional(),
  /** Made on another post: the segment of the shared folder that brought it, and when, by the clock of that post (ISO). `at` is when it came. */
  recu: z.object({ appareil: z.string(), seq: z.int().positive(), le: z.string() }).optional(),
  /** Places (collection, id, path) whose value was chosen among several posts': as they stand, even when nothing moved here. */
  tranche: z.array(z.array(z.string())).optional(),
  fiches: z.array(FicheTouchee),
})
export type Change = z.infer<typeof Change>
