import { z } from 'zod'
import { typesDocument } from '../documents/typesDocument'
import { AnalyseModele } from '../modeles/analyse'
import { type TypeModele, typeModeleLabels } from '../modeles/modele'
import { MODELE_MAX } from '../modeles/motifRefus'
import { Annee, Lien, procedure } from './base'

const Type = z.enum(Object.keys(typeModeleLabels) as [TypeModele, ...TypeModele[]])
const TypePapier = z.enum(typesDocument)
// Bytes, never a path: the screen names no file of this post.
const Depot = z.object({ type: Type, fichier: z.file().max(MODELE_MAX) })
const Essai = z.object({ type: TypePapier, fichier: z.file().max(MODELE_MAX) })
const Identifie = z.object({ id: z.string().min(1).max(80) })

const VersionModele = z.object({
  id: z.string(),
  nom: z.string(),
  version: z.int(),
  actif: z.boolean(),
  deposeLe: z.string(),
  deposePar: z.string(),
  /** Its file is where its record says. */
  present: z.boolean(),
  /** Still to come from another post. */
  attendu: z.boolean(),
})
/** A template as it was dropped one day. */
export type VersionModele = z.infer<typeof VersionModele>

const ModelesDuType = z.object({ type: Type, libelle: z.string(), famille: z.string(), versions: z.array(VersionModele) })
/** What a kind of paper is written with: its templates, the latest first; our own layout when none is in service. */
export type ModelesDuType = z.infer<typeof ModelesDuType>

const AnalyseDepot = z.object({
  analyse: AnalyseModele,
  /** Beside the template in service: what this one prints more, and no longer. */
  compare: z.object({ nom: z.string(), gagnes: z.array(z.string()), perdus: z.array(z.string()) }).optional(),
})
/** What a file dropped would do, before it is kept. */
export type AnalyseDepot = z.infer<typeof AnalyseDepot>

const EssaiModele = z.object({
  /** The record it would be made of; of a year, none. */
  sujet: Lien.optional(),
  annee: Annee,
  /** The fields that it would leave empty. */
  vides: z.array(z.string()),
})
/** A paper that a template may be tried on. */
export type EssaiModele = z.infer<typeof EssaiModele>

/** The office’s own templates. */
export const modeles = {
  list: procedure.output(z.array(ModelesDuType)),
  fields: procedure
    .input(z.object({ type: TypePapier }))
    .output(z.array(z.object({ cle: z.string(), label: z.string(), exemple: z.string(), boucle: z.boolean(), dans: z.array(z.string()) }))),
  analyse: procedure.input(Depot).output(AnalyseDepot),
  trials: procedure.input(Essai).output(z.array(EssaiModele)),
  trial: procedure.input(Essai.extend({ id: z.string().max(80).optional(), annee: Annee.optional() })).output(z.file()),
  keep: procedure.input(Depot).output(z.object({ id: z.string() })),
  serve: procedure.input(Identifie).output(z.void()),
  withdraw: procedure.input(z.object({ type: Type })).output(z.void()),
  bytes: procedure.input(Identifie).output(z.file()),
  open: procedure.input(Identifie).output(z.void()),
  blank: procedure.input(z.object({ type: Type })).output(z.file()),
}
