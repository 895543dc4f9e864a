import { z } from 'zod'
import type { Evenement } from '../evenement'
import { Constat } from '../kernel/regle'
import type { Transition } from '../transition'
import { Annee, Cle, Lien, Nom, procedure } from './base'

/** A row of a list: what the columns show, never the whole record. */
const Ligne = z.object({ id: z.string(), cellules: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])), manques: z.int(), bloquants: z.int() })
export type Ligne = z.infer<typeof Ligne>

const FicheOuverte = z.object({
  fiche: z.looseObject({ id: z.string() }),
  titre: z.string(),
  detail: z.string(),
  constats: z.array(Constat),
  /** The records it names, by id. */
  liens: z.record(z.string(), Lien),
  corbeille: z.boolean(),
  /** In the corbeille because it was merged: the record that took its place. */
  fusionneeDans: Lien.optional(),
})
export type FicheOuverte = z.infer<typeof FicheOuverte>

// A path that climbed to the prototype would write in every object of ours.
const Cran = z
  .string()
  .min(1)
  .max(80)
  .refine(cran => !(cran in {}))
/** One value written at a place of a record; absent takes it away. */
const Saisie = z.object({ chemin: z.array(Cran).min(1).max(3), valeur: z.unknown().optional() })
export type Saisie = z.infer<typeof Saisie>

/** A record to be created, by what is known of it. */
const Nouvelle = z.object({ collection: Nom, champs: z.record(z.string(), z.unknown()) })

/** A place of a record before and after a gesture, as the office reads it. */
export const ChampTouche = z.object({ chemin: z.array(z.string()), libelle: z.string(), avant: z.string(), apres: z.string() })

const Geste = z.object({
  seq: z.int(),
  le: z.string(),
  personne: z.string(),
  poste: z.string(),
  geste: z.string(),
  champs: z.array(ChampTouche),
  /** A merge that stands and may be undone: the record it absorbed. */
  fusion: Lien.optional(),
})
/** A past gesture on a record: who, when, before, after. */
export type Geste = z.infer<typeof Geste>

/** The records of every collection, and what may be done with one. */
export const records = {
  /** Every row. Made by us and as many as there are records: not checked one by one. */
  list: procedure.input(z.object({ collection: Nom })).output(z.custom<Ligne[]>()),
  rows: procedure.input(z.object({ collection: Nom, ids: z.array(z.string()).max(5000) })).output(z.array(Ligne)),
  counts: procedure.output(z.record(z.string(), z.int())),
  get: procedure.input(Cle).output(FicheOuverte),
  /** Whole records, for the command line and for small lists (nomenclatures). */
  whole: procedure.input(z.object({ collection: Nom })).output(z.array(z.looseObject({ id: z.string() }))),
  create: procedure.input(Nouvelle.extend({ avec: z.array(Nouvelle).max(5).default([]) })).output(z.object({ id: z.string() })),
  edit: procedure.input(Cle.extend({ saisies: z.array(Saisie).min(1).max(200), geste: z.string().max(200).optional() })).output(z.void()),
  /** The same written in several records, as one gesture. */
  editMany: procedure
    .input(z.object({ collection: Nom, ids: z.array(z.string().min(1).max(80)).min(1).max(5000), saisies: z.array(Saisie).min(1).max(20), geste: z.string().max(200).optional() }))
    .output(z.void()),
  trash: procedure.input(Cle).output(z.void()),
  restore: procedure.input(Cle).output(z.void()),
  trashed: procedure.output(z.array(Lien.extend({ le: z.string(), par: z.string(), fusionneeDans: Lien.optional() }))),
  history: procedure.input(Cle).output(z.array(Geste)),
  revert: procedure.input(Cle.extend({ seq: z.int(), chemin: z.array(Cran) })).output(z.void()),
  /** The records a reference may choose from, nearest to what is typed. */
  options: procedure.input(z.object({ collections: z.array(Nom), texte: z.string().max(200), champ: z.string().optional() })).output(z.array(Lien)),
  /** The records that name this one, by collection. */
  linked: procedure.input(Cle).output(z.array(Lien.extend({ champ: z.string() }))),
  journey: procedure.input(Cle).output(z.array(z.custom<Evenement>())),
  /** The same journey as a paragraph, up to the end of a year, and the text of the report it was kept as. */
  recit: procedure.input(Cle.extend({ annee: Annee })).output(z.object({ texte: z.string(), jour: z.string(), garde: Lien.optional() })),
  transitions: procedure.input(Cle).output(z.array(z.custom<Transition>())),
  advance: procedure.input(Cle.extend({ vers: z.string(), champs: z.record(z.string(), z.unknown()).default({}) })).output(z.void()),
  duplicates: procedure
    .input(
      z.object({
        nom: z.string().max(300),
        siret: z.string().optional(),
        rna: z.string().optional(),
        sigle: z.string().optional(),
        commune: z.string().optional(),
        sauf: z.string().optional(),
      }),
    )
    .output(z.array(Lien.extend({ raison: z.string() }))),
}
