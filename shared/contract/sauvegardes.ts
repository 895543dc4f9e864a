import { z } from 'zod'
import { type GenreSauvegarde, genresSauvegarde, NOM_SAUVEGARDE } from '../sauvegardes/nomSauvegarde'
import { Lien, procedure } from './base'

const Endroit = z.enum(['classeur', 'copie'])
const CleSauvegarde = z.object({ ou: Endroit, nom: z.string().regex(NOM_SAUVEGARDE) })
/** A backup, by its name and where it is: in the classeur, or in the second folder only. */
export type CleSauvegarde = z.infer<typeof CleSauvegarde>

const Genre = z.enum(Object.keys(genresSauvegarde) as [GenreSauvegarde, ...GenreSauvegarde[]])

/** A backup as a list shows it. */
export const SauvegardeLue = CleSauvegarde.extend({
  jour: z.string(),
  /** `HH:MM:SS`, at the post that made it. */
  heure: z.string(),
  genre: Genre,
  /** Bytes. */
  taille: z.int(),
  /** What it holds; absent when it cannot be read. */
  contenu: z.object({ fiches: z.int(), conventions: z.int(), fichiers: z.int() }).optional(),
  /** It is in the second folder too. */
  copiee: z.boolean(),
})
export type SauvegardeLue = z.infer<typeof SauvegardeLue>

const Copie = z.object({ chemin: z.string(), /** Why the last copies are not there. */ phrase: z.string().optional() })

const EtatSauvegardes = z.object({
  /** The newest first. */
  sauvegardes: z.array(SauvegardeLue),
  /** What the last one said when it was read back. */
  phrase: z.string().optional(),
  /** Why the last automatic one could not be made. */
  alerte: z.string().optional(),
  /** The second folder, when there is one. */
  copie: Copie.optional(),
})
/** The backups of the open classeur, and how they fare. */
export type EtatSauvegardes = z.infer<typeof EtatSauvegardes>

const Faite = z.object({ nom: z.string(), chemin: z.string(), phrase: z.string(), fiches: z.int(), conventions: z.int(), copie: z.string().optional() })

const EcartsCollection = z.object({
  collection: z.string(),
  libelle: z.string(),
  reviennent: z.int(),
  changent: z.int(),
  partent: z.int(),
  /** The first ones, by title. */
  exemples: z.array(Lien.extend({ quoi: z.enum(['revient', 'change', 'part']) })),
})
/** What a restoration would do to one list. */
export type EcartsCollection = z.infer<typeof EcartsCollection>

const Apercu = z.object({
  nom: z.string(),
  /** The classeur it was made from, when its folder had another name. */
  autreClasseur: z.string().optional(),
  listes: z.array(EcartsCollection),
  fichiers: z.object({ nombre: z.int(), exemples: z.array(z.string()) }),
  /** Lines of funding that someone vouched for, and that would change. */
  lignesVerifiees: z.int(),
})
/** What a restoration would change, before anything is. */
export type ApercuRestauration = z.infer<typeof Apercu>

const Restauree = z.object({ phrase: z.string(), /** The backup made just before. */ avant: z.string(), fiches: z.int(), fichiers: z.int() })

/** Backups of the open classeur. */
export const sauvegardes = {
  list: procedure.output(EtatSauvegardes),
  make: procedure.output(Faite),
  preview: procedure.input(CleSauvegarde).output(Apercu),
  restore: procedure.input(CleSauvegarde).output(Restauree),
  /** The folder where each backup is copied too, by its id; without one, copying ends. */
  copyTo: procedure.input(z.object({ id: z.string().max(80).optional() })).output(EtatSauvegardes),
}
