import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import type { IndicateurLu } from './actionsCpom/indicateurs'
import type { Publics } from './actionsCpom/publics'
import type { Benevolat } from './benevolat/benevolat'
import type { Charge } from './equipe/charge'
import type { Evenement } from './evenement'
import { formatsTableau } from './exports/nomExport'
import { failures } from './failures'
import { collectionNames } from './fiches'
import type { AlerteFinancement } from './financements/alerte'
import type { EcheanceFinancement, ExerciceLu, ExplicationMontant, LigneLue, MontantsLigne, PlanFinancement } from './financements/tableau'
import { Auteur } from './kernel/change'
import type { ModeleDocument } from './kernel/document'
import { ANNEES } from './kernel/jour'
import { Constat, Gravite } from './kernel/regle'
import type { ObjectifLu } from './objectifsChiffres/objectifsOf'
import type { Mandat } from './personnes/mandats'
import type { Transition } from './transition'
import type { AdhesionsDeLAnnee } from './vieAssociative/adhesionsOf'
import type { Consentement } from './vieAssociative/consentement'
import type { MissionLue } from './vieAssociative/projetAssociatif'

const procedure = oc.errors(failures)
const Nom = z.enum(collectionNames as [string, ...string[]])
const Cle = z.object({ collection: Nom, id: z.string().min(1).max(80) })
const Annee = z.int().min(ANNEES.premiere).max(ANNEES.derniere)
/** A finding as the screen gets it. */
export type ConstatDto = Constat

/** A classeur this post knows, named to the eye by its folder, to the core by an opaque id: no path ever comes from the screen. */
const ClasseurConnu = z.object({ id: z.string(), nom: z.string(), chemin: z.string(), demonstration: z.boolean(), modifieLe: z.string().optional() })
export type ClasseurConnu = z.infer<typeof ClasseurConnu>

const EtatClasseur = z.object({
  ouvert: z.object({ nom: z.string(), chemin: z.string(), demonstration: z.boolean(), lectureSeule: z.string().optional(), annee: Annee }).optional(),
  auteur: Auteur.optional(),
  /** Instant of the last change on disk, ISO. */
  enregistreA: z.string().optional(),
  /** Sentences to tell once: a torn line cut, a file put in quarantine. */
  avertissements: z.array(z.string()),
  peutAnnuler: z.string().optional(),
  peutRetablir: z.string().optional(),
  aujourdhui: z.string(),
  coquille: z.enum(['bureau', 'navigateur', 'commande']),
})
export type EtatClasseur = z.infer<typeof EtatClasseur>

const Dossier = z.enum(['classeur', 'documents', 'sauvegardes', 'reglages', 'rapports'])
/** A folder Permanence keeps something in. */
export type Dossier = z.infer<typeof Dossier>

/** A row of a list: what the columns show, never the whole record. */
const Ligne = z.object({ id: z.string(), cellules: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])), manques: z.int(), bloquants: z.int() })
export type Ligne = z.infer<typeof Ligne>

const Lien = z.object({ collection: z.string(), id: z.string(), titre: z.string(), detail: z.string() })
/** A record by its title, to show or to choose. */
export type Lien = z.infer<typeof Lien>

const FicheOuverte = z.object({
  fiche: z.looseObject({ id: z.string() }),
  titre: z.string(),
  detail: z.string(),
  constats: z.array(Constat),
  /** The records it names, by id. */
  liens: z.record(z.string(), Lien),
  corbeille: z.boolean(),
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

const Geste = z.object({
  seq: z.int(),
  le: z.string(),
  personne: z.string(),
  poste: z.string(),
  geste: z.string(),
  champs: z.array(z.object({ chemin: z.array(z.string()), libelle: z.string(), avant: z.string(), apres: z.string() })),
})
/** A past gesture on a record: who, when, before, after. */
export type Geste = z.infer<typeof Geste>

const Chiffre = z.object({
  code: z.string(),
  libelle: z.string(),
  groupe: z.string(),
  definition: z.string(),
  valeur: z.int(),
  fiches: z.array(z.string()),
  valeurN1: z.int(),
  /** Named parts: IRTESS 4, IRTS 3. */
  detail: z.array(z.object({ libelle: z.string(), valeur: z.int() })).optional(),
  /** What it should reach: for a funder, or for the PES21 itself; `taux` in percent. */
  objectifs: z.array(z.object({ id: z.string(), cible: z.int(), financeur: z.string().optional(), taux: z.number().optional() })).optional(),
})
/** A figure never travels without the ids of the records that make it. */
export type Chiffre = z.infer<typeof Chiffre>

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
})
/** What a document lacks, and the field of the record where it is filled. */
export type Manque = z.infer<typeof Manque>

const Sujet = z.object({ type: z.string(), id: z.string().optional(), annee: Annee.optional() })
export type SujetDocument = z.infer<typeof Sujet>

const DocumentRow = z.object({
  id: z.string(),
  nom: z.string(),
  type: z.string(),
  libelle: z.string(),
  /** What it is made of: a record, unless it is of a year. */
  sujet: Lien.optional(),
  annee: Annee.optional(),
  version: z.int(),
  produitLe: z.string(),
  produitPar: z.string(),
  projet: z.boolean(),
  present: z.boolean(),
  modifie: z.boolean(),
  chemin: z.string(),
})
export type DocumentRow = z.infer<typeof DocumentRow>

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
})
/** A file joined to a record. */
export type PieceRow = z.infer<typeof PieceRow>

const Critere = z.object({ libelle: z.string().max(200), valeur: z.string().max(2000) })
const FormatTableau = z.enum(formatsTableau)
// The rows of the biggest list there may be.
const ROWS_MAX = 250_000
const Valeur = z.union([z.string().max(50_000), z.number(), z.boolean(), z.null()])

const ActionLue = z.object({
  fiche: z.looseObject({ id: z.string() }),
  titre: z.string(),
  responsable: z.string(),
  indicateurs: z.array(z.custom<IndicateurLu>()),
  publics: z.custom<Publics>(),
})
/** An action of the CPOM as its year left it: its record, its indicators read, who it reached. */
export type ActionLue = z.infer<typeof ActionLue>

const Annonce = z.object({ seq: z.int(), geste: z.string(), at: z.string(), touche: z.array(z.object({ collection: z.string(), ids: z.array(z.string()) })) })
/** What just changed, and the records whose rows or files it may show in. */
export type Annonce = z.infer<typeof Annonce>

const Retour = z.object({ geste: z.string(), collection: z.string().optional(), id: z.string().optional() })
/** What undo took back, or redo put again, and where to see it. */
export type Retour = z.infer<typeof Retour>

/** The whole API: what may be asked, what comes back, how it may be refused. */
export const contract = {
  classeur: {
    state: procedure.output(EtatClasseur),
    known: procedure.output(z.array(ClasseurConnu)),
    discover: procedure.output(EtatClasseur),
    create: procedure.input(z.object({ nom: z.string().trim().min(1).max(80) })).output(EtatClasseur),
    /** The classeur in a folder chosen in the system's own dialog, to be opened by its id; undefined when the dialog was closed. Desktop only. */
    chooseFolder: procedure.output(ClasseurConnu.optional()),
    open: procedure.input(z.object({ id: z.string() })).output(EtatClasseur),
    close: procedure.output(EtatClasseur),
    setAuthor: procedure.input(Auteur).output(EtatClasseur),
    /** The folders of the open classeur, of the settings and of the reports: told by name, opened by name. */
    folders: procedure.output(z.array(z.object({ cle: Dossier, chemin: z.string() }))),
    openFolder: procedure.input(z.object({ cle: Dossier })).output(z.void()),
  },
  records: {
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
      .input(
        z.object({ collection: Nom, ids: z.array(z.string().min(1).max(80)).min(1).max(5000), saisies: z.array(Saisie).min(1).max(20), geste: z.string().max(200).optional() }),
      )
      .output(z.void()),
    trash: procedure.input(Cle).output(z.void()),
    restore: procedure.input(Cle).output(z.void()),
    trashed: procedure.output(z.array(Lien.extend({ le: z.string(), par: z.string() }))),
    history: procedure.input(Cle).output(z.array(Geste)),
    revert: procedure.input(Cle.extend({ seq: z.int(), chemin: z.array(Cran) })).output(z.void()),
    /** The records a reference may choose from, nearest to what is typed. */
    options: procedure.input(z.object({ collections: z.array(Nom), texte: z.string().max(200), champ: z.string().optional() })).output(z.array(Lien)),
    /** The records that name this one, by collection. */
    linked: procedure.input(Cle).output(z.array(Lien.extend({ champ: z.string() }))),
    journey: procedure.input(Cle).output(z.array(z.custom<Evenement>())),
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
  },
  figures: {
    /** The years something is dated of, the latest first, and the exercice of the classeur. */
    years: procedure.output(z.array(Annee)),
    ofYear: procedure.input(z.object({ annee: Annee })).output(z.array(Chiffre)),
    /** Counted again at the end of each month, this year and the one before. */
    months: procedure.input(z.object({ code: z.string(), annee: Annee })).output(z.object({ annee: z.array(z.int()), avant: z.array(z.int()) })),
    explain: procedure.input(z.object({ code: z.string(), annee: Annee })).output(z.object({ chiffre: Chiffre, fiches: z.array(Lien.extend({ pourquoi: z.string() })) })),
  },
  /** The bricks of the homes: each asks for itself, and a slow one holds up no other. */
  home: {
    todo: procedure.output(
      z.object({
        taches: z.array(Lien.extend({ echeance: z.string().optional(), responsable: z.string(), mienne: z.boolean(), sujet: Lien.optional() })),
        aVenir: z.array(Lien.extend({ date: z.string(), heure: z.string().optional(), lieu: z.string().optional(), mienne: z.boolean(), sujet: Lien.optional() })),
      }),
    ),
    /** `jours`: from how many days on a silence is told. */
    silence: procedure.output(z.object({ jours: z.int(), parcours: z.array(Lien.extend({ depuis: z.string(), jours: z.int() })) })),
    /** `ids`: the first of the records that have the gap; `nombre`: how many have it. */
    missing: procedure.output(
      z.array(z.object({ collection: Nom, libelle: z.string(), champ: z.string(), phrase: z.string(), gravite: Gravite, nombre: z.int(), ids: z.array(z.string()) })),
    ),
    /** Follow-ups promised in an échange and still owed. */
    calls: procedure.output(z.array(Lien.extend({ suite: z.string(), par: z.string(), le: z.string().optional(), sujet: Lien.optional() }))),
    /** Conventions on their way to a signature: the step each waits for, and what stands in its way outside its dialog. */
    toSign: procedure.output(
      z.array(
        Lien.extend({
          statut: z.string(),
          vers: z.string(),
          verbe: z.string(),
          signe: z.object({ structure: z.boolean(), pes21: z.boolean() }),
          envoyeeLe: z.string().optional(),
          obstacle: Constat.optional(),
        }),
      ),
    ),
    /** What funders wait for. `cpom`: the report of the exercice shown, when a CPOM runs. */
    reports: procedure.output(
      z.object({
        justificatifs: z.array(Lien.extend({ type: z.string(), financeur: z.string(), responsable: z.string(), exercice: Annee.optional(), limite: z.string().optional() })),
        cpom: z.object({ annee: Annee, collectivite: z.string(), bloquants: z.int(), produitLe: z.string().optional() }).optional(),
      }),
    ),
    documents: procedure.output(z.array(DocumentRow)),
  },
  cpom: {
    ofYear: procedure
      .input(z.object({ annee: Annee }))
      .output(z.object({ annees: z.array(Annee), seuils: z.object({ atteint: z.number(), proche: z.number() }), bloquants: z.int(), actions: z.array(ActionLue) })),
  },
  /** The treasurer’s table. Amounts are cents. */
  financements: {
    table: procedure.output(
      z.object({
        lignes: z.array(z.custom<LigneLue>()),
        exercices: z.array(z.custom<ExerciceLu>()),
        totaux: z.custom<MontantsLigne>(),
        alertes: z.array(z.custom<AlerteFinancement>()),
        echeancier: z.array(z.custom<EcheanceFinancement>()),
      }),
    ),
    /** Each amount of a line, and how it was found. */
    explain: procedure.input(z.object({ id: z.string() })).output(z.array(z.custom<ExplicationMontant>())),
    plans: procedure.input(z.object({ exercice: Annee })).output(z.array(z.custom<PlanFinancement>())),
    /** A payment in one gesture: the expected one when it is named, else a new one; the line moves on by itself. */
    receive: procedure
      .input(z.object({ ligneId: z.string(), encaissementId: z.string().optional(), montant: z.int().positive(), recuLe: z.string(), reference: z.string().max(300).optional() }))
      .output(z.object({ id: z.string() })),
    sendProof: procedure.input(z.object({ id: z.string(), envoyeLe: z.string() })).output(z.void()),
    /** Checked lines are locked until they are unchecked; one gesture for all. */
    check: procedure.input(z.object({ ids: z.array(z.string()).min(1).max(2000), verifiee: z.boolean() })).output(z.void()),
  },
  vieAssociative: {
    ofYear: procedure.input(z.object({ annee: Annee })).output(
      z.object({
        annees: z.array(z.int()),
        /** The day the board is that of. */
        jour: z.string(),
        adhesions: z.custom<AdhesionsDeLAnnee>(),
        conseil: z.array(Lien.extend({ mandat: z.custom<Mandat>() })),
        benevolat: z.custom<Benevolat>(),
        temoignages: z.array(Lien.extend({ consentement: z.custom<Consentement>() })),
        textes: z.array(Lien.extend({ nature: z.string() })),
        publications: z.array(Lien),
        liens: z.record(z.string(), Lien),
      }),
    ),
    projet: procedure.input(z.object({ annee: Annee })).output(z.array(z.custom<MissionLue>())),
  },
  /** Who has what in hand. */
  equipe: { load: procedure.output(z.object({ charges: z.array(z.custom<Charge>()), liens: z.record(z.string(), Lien) })) },
  /** What figures should reach, beside what they did. */
  objectifs: { ofYear: procedure.input(z.object({ annee: Annee })).output(z.array(z.custom<ObjectifLu>())) },
  search: { find: procedure.input(z.object({ texte: z.string().max(200), limite: z.int().min(1).max(100).default(30) })).output(z.array(Lien)) },
  documents: {
    kinds: procedure.output(z.array(z.object({ type: z.string(), libelle: z.string(), de: z.string(), parAnnee: z.boolean() }))),
    subjects: procedure.input(z.object({ type: z.string() })).output(z.array(Lien.extend({ bloquants: z.int() }))),
    preview: procedure.input(Sujet).output(z.object({ modele: z.custom<ModeleDocument>(), manques: z.array(Manque), sujet: Lien.optional() })),
    generate: procedure.input(Sujet).output(DocumentRow),
    list: procedure.input(z.object({ sujetId: z.string().optional() })).output(z.array(DocumentRow)),
    bytes: procedure.input(z.object({ id: z.string() })).output(z.file()),
    open: procedure.input(z.object({ id: z.string() })).output(z.void()),
  },
  /** Files joined to records. The path never comes from the screen. */
  pieces: {
    list: procedure.input(Cle).output(z.array(PieceRow)),
    join: procedure.input(Cle.extend({ fichier: z.file() })).output(z.object({ id: z.string() })),
    bytes: procedure.input(z.object({ id: z.string() })).output(z.file()),
    open: procedure.input(z.object({ id: z.string() })).output(z.void()),
  },
  /** What leaves the classeur as a file, to be put where one likes. */
  exports: {
    /** A list as it is on screen: the core reads the values again. */
    list: procedure
      .input(
        z.object({
          collection: Nom,
          format: FormatTableau,
          colonnes: z.array(z.string().max(80)).min(1).max(200),
          ids: z.array(z.string().max(80)).max(ROWS_MAX),
          criteres: z.array(Critere).max(60),
        }),
      )
      .output(z.file()),
    /** A table that no list holds, such as the treasurer’s: heads and values as the screen shows them. Amounts are cents, days `AAAA-MM-JJ`. */
    table: procedure
      .input(
        z.object({
          nom: z.string().min(1).max(80),
          format: FormatTableau,
          colonnes: z
            .array(z.object({ label: z.string().max(200), kind: z.enum(['texte', 'jour', 'dateConnue', 'montant', 'entier', 'decimal', 'oui']) }))
            .min(1)
            .max(200),
          lignes: z.array(z.array(Valeur).max(200)).max(ROWS_MAX),
          criteres: z.array(Critere).max(60),
        }),
      )
      .output(z.file()),
    /** The figures of a year, or one of them, with the records that make them and why. */
    figures: procedure.input(z.object({ annee: Annee, code: z.string().max(80).optional() })).output(z.file()),
    /** Every deadline still to come or owed, for a calendar. */
    agenda: procedure.output(z.file()),
  },
  /** What this post likes to find again: columns, filters, theme. By name, outside any classeur. */
  habits: {
    all: procedure.output(z.record(z.string(), z.string())),
    keep: procedure.input(z.object({ cle: z.string().min(1).max(80), valeur: z.string().max(10_000) })).output(z.void()),
  },
  /** Logos of papers: `association`, or the id of a structure. PNG or JPEG, one megabyte at most. */
  logos: {
    /** The association, then its funders; `present`: a logo of theirs is kept. */
    list: procedure.output(z.array(z.object({ pour: z.string(), titre: z.string(), present: z.boolean() }))),
    bytes: procedure.input(z.object({ pour: z.string().max(80) })).output(z.file()),
    keep: procedure.input(z.object({ pour: z.string().max(80), fichier: z.file() })).output(z.void()),
    drop: procedure.input(z.object({ pour: z.string().max(80) })).output(z.void()),
  },
  /** A fault of ours on the screen, written to a file beside the settings. No record goes into it. */
  reports: {
    write: procedure
      .input(z.object({ message: z.string().max(2000), route: z.string().max(500), pile: z.string().max(20_000).optional() }))
      .output(z.object({ chemin: z.string() })),
  },
  undo: procedure.output(Retour),
  redo: procedure.output(Retour),
  /** `remarques`: what is not wrong, and worth knowing. */
  verify: procedure.output(z.object({ sain: z.boolean(), fiches: z.int(), changements: z.int(), anomalies: z.array(z.string()), remarques: z.array(z.string()) })),
  changes: procedure.output(eventIterator(Annonce)),
}
export type Contract = typeof contract
