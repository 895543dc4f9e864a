import { z } from 'zod'
import { Constat } from './kernel/regle'
import { type MotifRefus, motifsRefus } from './modeles/motifRefus'

const fileFailure = { data: z.object({ chemin: z.string() }) }

/** Every refusal the office can act on, with what its sentence needs. */
export const failures = {
  FICHE_NOT_FOUND: { data: z.object({ collection: z.string(), id: z.string() }) },
  COLLECTION_UNKNOWN: { data: z.object({ collection: z.string() }) },
  FIELD_UNKNOWN: { data: z.object({ collection: z.string(), champ: z.string() }) },
  FIELD_REFUSED: { data: z.object({ collection: z.string(), champ: z.string(), libelle: z.string(), phrase: z.string() }) },
  REFERENCE_MISSING: { data: z.object({ libelle: z.string(), id: z.string() }) },
  CODE_IN_USE: { data: z.object({ libelle: z.string(), fiches: z.number() }) },
  TRANSITION_BLOCKED: { data: z.object({ vers: z.string(), obstacles: z.array(Constat) }) },
  NOTHING_TO_UNDO: { data: z.object({}) },
  NOTHING_TO_REDO: { data: z.object({}) },
  UNDO_OVERTAKEN: { data: z.object({ geste: z.string(), champ: z.string(), collection: z.string(), id: z.string() }) },
  NO_CLASSEUR: { data: z.object({}) },
  CLASSEUR_NOT_FOUND: fileFailure,
  CLASSEUR_NOT_EMPTY: fileFailure,
  CLASSEUR_IN_USE: { data: z.object({ chemin: z.string(), poste: z.string(), utilisateur: z.string(), heure: z.string() }) },
  CLASSEUR_NEWER: { data: z.object({ chemin: z.string(), schema: z.number(), connu: z.number() }) },
  CLASSEUR_DAMAGED: { data: z.object({ chemin: z.string(), quarantaine: z.string() }) },
  READ_ONLY: { data: z.object({ raison: z.string() }) },
  DISK_REFUSED: { data: z.object({ chemin: z.string(), cause: z.string() }) },
  AUTHOR_UNKNOWN: { data: z.object({}) },
  DOCUMENT_KIND_UNKNOWN: { data: z.object({ type: z.string() }) },
  DOCUMENT_SUBJECT_MISSING: { data: z.object({ type: z.string(), quoi: z.string() }) },
  /** The thread that was writing it ended: out of memory, or a fault of ours. */
  WRITING_STOPPED: { data: z.object({}) },
  PDF_UNAVAILABLE: { data: z.object({}) },
  PDF_FAILED: { data: z.object({ nom: z.string() }) },
  DOCUMENT_UNREADABLE: { data: z.object({ nom: z.string() }) },
  DOCUMENT_MOVED: { data: z.object({ nom: z.string(), chemin: z.string() }) },
  MODELE_REFUSED: { data: z.object({ motif: z.enum(Object.keys(motifsRefus) as [MotifRefus, ...MotifRefus[]]) }) },
  MODELE_FAULTY: { data: z.object({ nom: z.string(), problemes: z.array(z.string()) }) },
  MODELE_MOVED: { data: z.object({ nom: z.string(), chemin: z.string() }) },
  LINE_CHECKED: { data: z.object({ titre: z.string(), par: z.string(), le: z.string() }) },
  MERGE_OF_ONE: { data: z.object({ titre: z.string() }) },
  MERGE_NOT_FOUND: { data: z.object({ titre: z.string() }) },
  MERGE_KEPT_TRASHED: { data: z.object({ titre: z.string() }) },
  DIALOG_UNAVAILABLE: { data: z.object({}) },
  PIECE_TOO_BIG: { data: z.object({ nom: z.string(), taille: z.number(), max: z.number() }) },
  PIECE_KIND_REFUSED: { data: z.object({ nom: z.string(), extension: z.string() }) },
  PIECE_MOVED: { data: z.object({ nom: z.string(), chemin: z.string() }) },
  FILE_AWAITED: { data: z.object({ nom: z.string() }) },
  BACKUP_NOT_FOUND: { data: z.object({ nom: z.string() }) },
  BACKUP_DAMAGED: { data: z.object({ nom: z.string() }) },
  BACKUP_UNREAD: { data: z.object({ nom: z.string() }) },
  COPY_INSIDE: fileFailure,
  BACKUP_TOO_BIG: { data: z.object({ taille: z.number(), fichiers: z.number() }) },
  FOLDER_UNKNOWN: { data: z.object({}) },
  FILE_EXISTS: fileFailure,
  FILE_NOT_OPENED: fileFailure,
  REPRISE_UNREADABLE: { data: z.object({ nom: z.string() }) },
  SPACE_NOT_FOUND: fileFailure,
  SPACE_INCOMPLETE: { data: z.object({}) },
  ALREADY_SHARED: fileFailure,
  NOT_SHARED: { data: z.object({}) },
  POST_CODE_TAKEN: { data: z.object({ code: z.string(), poste: z.string() }) },
  CONFLICT_NOT_FOUND: { data: z.object({}) },
} satisfies Record<string, { data: z.ZodType }>

export type FailureCode = keyof typeof failures
export type FailureData<C extends FailureCode> = z.infer<(typeof failures)[C]['data']>
