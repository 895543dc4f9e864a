import { z } from 'zod'
import { Lien, procedure } from './base'

const BilanVerification = z.object({
  sain: z.boolean(),
  fiches: z.int(),
  changements: z.int(),
  anomalies: z.array(z.string()),
  remarques: z.array(z.string()),
  /** Some of it can be proved and put right. */
  reparable: z.boolean(),
  /** Files of the quarantine that someone edited: what they say otherwise may be taken back. */
  aReprendre: z.array(z.string()),
})
/** « Vérifier mes données » : what is wrong, each with what to do; what is only worth knowing. */
export type BilanVerification = z.infer<typeof BilanVerification>

const ValeurEcrite = z.object({
  fiche: Lien,
  libelle: z.string(),
  /** What the classeur holds, then what was written by hand. */
  journal: z.string(),
  main: z.string(),
  /** Why it cannot be taken. */
  refus: z.string().optional(),
})
/** A value that a `classeur.json` edited by hand says otherwise. */
export type ValeurEcrite = z.infer<typeof ValeurEcrite>

const Fichier = z.object({ fichier: z.string().min(1).max(120) })

/** Reads everything again from the disk. */
export const verify = procedure.output(BilanVerification)

/** Puts right what can be proved; tells what was done. */
export const repair = procedure.output(z.array(z.string()))

/** Taking back what someone wrote in `classeur.json` by hand, from the quarantine. */
export const reprise = {
  preview: procedure.input(Fichier).output(z.array(ValeurEcrite)),
  /** In one gesture; tells how many were taken. */
  take: procedure.input(Fichier).output(z.int()),
}
