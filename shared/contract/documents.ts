import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { type StatutDocument, statutDocumentLabels } from '../documents/documentProduit'
import { AvanceeLot, LOT_MAX } from '../documents/lot'
import { type Famille, familleLabels } from '../documents/typesDocument'
import type { ModeleDocument } from '../kernel/document'
import { Gravite } from '../kernel/regle'
import { Annee, Cle, Lien, procedure } from './base'

const Manque = z.object({
  collection: z.string(),
  id: z.string(),
  titre: z.string(),
  champ: z.string(),
  /** Inside a field of elements: the element, and its own field. */
  dans: z.array(z.string()).optional(),
  libelle: z.string(),
  gravite: Gravite,
  phrase: z.string(),
  /** A record that is not there yet, and what is already known of it: it is created rather than filled. */
  creer: z.object({ collection: z.string(), champs: z.record(z.string(), z.unknown()) }).optional(),
  /** What an element added to the field begins with. */
  neuf: z.record(z.string(), z.unknown()).optional(),
  /** Filled in no field of the panel: elsewhere in the file of the record, or among the logos of the settings. */
  ailleurs: z.enum(['fiche', 'logos']).optional(),
})
/** What a document lacks, and the field of the record where it is filled. */
export type Manque = z.infer<typeof Manque>

const GenreOffert = z.object({
  type: z.string(),
  libelle: z.string(),
  nomCourt: z.string(),
  famille: z.enum(Object.keys(familleLabels) as Famille[]),
  de: z.string(),
  parAnnee: z.boolean(),
  parElement: z.boolean(),
})
/** A kind of document, as it is offered. */
export type GenreOffert = z.infer<typeof GenreOffert>

const Id = z.string().max(80)

const Sujet = z.object({
  type: Id,
  id: Id.optional(),
  element: Id.optional(),
  annee: Annee.optional(),
  /** With the layout of Permanence, whatever template is in service. */
  sansModele: z.boolean().optional(),
})
export type SujetDocument = z.infer<typeof Sujet>

const ModeleServi = z.object({
  id: z.string(),
  nom: z.string(),
  /** The fields it would leave empty. */
  vides: z.array(z.string()),
  /** Why it cannot be used. */
  refus: z.string().optional(),
})
/** The template a paper would be written with. */
export type ModeleServi = z.infer<typeof ModeleServi>

/** A paper that was written. */
export const DocumentRow = z.object({
  id: z.string(),
  nom: z.string(),
  type: z.string(),
  libelle: z.string(),
  famille: z.enum(Object.keys(familleLabels) as Famille[]).optional(),
  /** What it is made of: a record, unless it is of a year. */
  sujet: Lien.optional(),
  /** The template it was written with; absent for our own layout. */
  modele: Lien.optional(),
  /** Whose paper it is among those of the record. */
  element: z.object({ id: z.string(), titre: z.string() }).optional(),
  annee: Annee.optional(),
  version: z.int(),
  produitLe: z.string(),
  produitPar: z.string(),
  projet: z.boolean(),
  statut: z.enum(Object.keys(statutDocumentLabels) as StatutDocument[]),
  /** When it came to that state, and who said so; absent while it is a draft. */
  depuis: z.object({ le: z.string(), par: z.string() }).optional(),
  present: z.boolean(),
  /** Still to come from another post. */
  attendu: z.boolean(),
  modifie: z.boolean(),
  chemin: z.string(),
})
export type DocumentRow = z.infer<typeof DocumentRow>

const EcartsScelles = z.object({
  /** « la convention signée », « la version envoyée ». */
  quoi: z.string(),
  le: z.string(),
  /** What was sealed is what its fingerprint says. */
  intact: z.boolean(),
  /** Every line that changed is told, not only the data. */
  mots: z.boolean(),
  /** The convention an avenant may be prepared for, when its signed state is no longer what its file says. */
  conventionId: z.string().optional(),
  ecarts: z.array(z.object({ libelle: z.string(), avant: z.string().optional(), maintenant: z.string().optional() })),
  /** The figures of a report that are no longer those sealed, with the records that came and went. */
  chiffres: z
    .array(z.object({ libelle: z.string(), avant: z.string().optional(), maintenant: z.string().optional(), ajoutees: z.array(Lien), retirees: z.array(Lien) }))
    .optional(),
})
/** What was sealed of a paper, and what differs now. */
export type EcartsScelles = z.infer<typeof EcartsScelles>

const Genre = z.enum(['commun', 'retire', 'ajoute'])
const ComparaisonVersions = z.array(z.object({ genre: Genre.or(z.literal('change')), morceaux: z.array(z.object({ genre: Genre, texte: z.string() })) }))
/** Two versions, paragraph by paragraph; one rewritten is told word by word. */
export type ComparaisonVersions = z.infer<typeof ComparaisonVersions>

const PieceRow = z.object({
  id: z.string(),
  nom: z.string(),
  chemin: z.string(),
  /** In bytes. */
  taille: z.int().optional(),
  ajouteeLe: z.string().optional(),
  ajouteePar: z.string(),
  /** Its file is where its record says. */
  present: z.boolean(),
  /** Still to come from another post. */
  attendu: z.boolean(),
})
/** A file joined to a record. */
export type PieceRow = z.infer<typeof PieceRow>

/** The papers Permanence writes. */
export const documents = {
  kinds: procedure.output(z.array(GenreOffert)),
  /** Those that can be made of this record. */
  kindsOf: procedure.input(Cle).output(z.array(GenreOffert)),
  subjects: procedure.input(z.object({ type: Id })).output(z.array(Lien.extend({ bloquants: z.int() }))),
  /** Those who have a paper of their own in the record. */
  elements: procedure.input(z.object({ type: Id, id: Id })).output(z.array(z.object({ id: z.string(), titre: z.string() }))),
  preview: procedure
    .input(Sujet)
    .output(z.object({ modele: z.custom<ModeleDocument>(), manques: z.array(Manque), sujet: Lien.optional(), element: z.string().optional(), servi: ModeleServi.optional() })),
  generate: procedure.input(Sujet).output(DocumentRow),
  /** What each kind would make of these records: how many papers, of how many of them. */
  kindsOfMany: procedure.input(z.object({ collection: Id, ids: z.array(Id).max(LOT_MAX) })).output(z.array(GenreOffert.extend({ papiers: z.int(), fiches: z.int() }))),
  /** A paper for each of these records, or for each of those they name; `lot` is a name by which it may be given up. */
  generateMany: procedure.input(z.object({ lot: z.string().min(1).max(80), type: Id, ids: z.array(Id).min(1).max(LOT_MAX) })).output(eventIterator(AvanceeLot)),
  giveUpMany: procedure.input(z.object({ lot: z.string().min(1).max(80) })).output(z.void()),
  list: procedure.input(z.object({ sujetId: Id.optional() })).output(z.array(DocumentRow)),
  bytes: procedure.input(z.object({ id: Id })).output(z.file()),
  open: procedure.input(z.object({ id: Id })).output(z.void()),
  /** Its PDF, made by LibreOffice where it is installed, and kept beside it. */
  pdf: procedure.input(z.object({ id: Id })).output(z.file()),
  openPdf: procedure.input(z.object({ id: Id })).output(z.void()),
  /** The words of two versions as their files are; without the second, what the paper would say now. */
  compare: procedure.input(z.object({ avant: Id, apres: Id.optional() })).output(ComparaisonVersions),
  /** What a sealed paper, or the record it is of, would say otherwise now. */
  ecarts: procedure.input(Cle).output(EcartsScelles.optional()),
}

/** Files joined to records. The path never comes from the screen. */
export const pieces = {
  list: procedure.input(Cle).output(z.array(PieceRow)),
  join: procedure.input(Cle.extend({ fichier: z.file() })).output(z.object({ id: z.string() })),
  bytes: procedure.input(z.object({ id: Id })).output(z.file()),
  open: procedure.input(z.object({ id: Id })).output(z.void()),
}
