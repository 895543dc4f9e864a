import { z } from 'zod'
import { fusionnables } from '../fusion/fusionnable'
import { Cle, Lien, procedure } from './base'

const Id = z.string().min(1).max(80)
const Nom = z.enum(fusionnables)
const Deux = z.object({ collection: Nom, gardeeId: Id, absorbeeId: Id })
const Cote = z.enum(['gardee', 'absorbee'])

const DoublonProbable = z.object({ collection: Nom, fiches: z.tuple([Lien, Lien]), raison: z.string() })
/** Two records that may be one thing, and why it is thought so. */
export type DoublonProbable = z.infer<typeof DoublonProbable>

const Lies = z.object({ nombre: z.int(), titres: z.array(z.string()) })
const Comparaison = z.object({
  gardee: Lien,
  absorbee: Lien,
  /** The fields one of them knows, formatted; `reunis`: what both make together, where nothing is to be chosen; `long`: both texts may be kept. */
  champs: z.array(
    z.object({
      champ: z.string(),
      libelle: z.string(),
      gardee: z.string(),
      absorbee: z.string(),
      egal: z.boolean(),
      defaut: Cote,
      reunis: z.string().optional(),
      long: z.boolean().optional(),
    }),
  ),
  /** What names each of them, by collection: how many, and the first titles. */
  liens: z.array(z.object({ collection: z.string(), libelle: z.string(), gardee: Lies, absorbee: Lies })),
})
/** Two records side by side. */
export type Comparaison = z.infer<typeof Comparaison>

const Defaite = z.object({ titre: z.string(), champs: z.array(z.string()), liens: z.array(z.string()), gardee: z.string().optional() })
/** A merge that was undone: the record that came back, the fields and the links left as they are because they changed since; `gardee` keeps every link when the history of the merge is not here. */
export type Defaite = z.infer<typeof Defaite>

/** One thing entered twice: found, looked at side by side, merged, and the merge undone. */
export const fusion = {
  /** The pairs of a collection, the surest first; `nombre` counts those past the ones given. */
  list: procedure.input(z.object({ collection: Nom })).output(z.object({ nombre: z.int(), paires: z.array(DoublonProbable) })),
  /** « Ce ne sont pas des doublons ». */
  dismiss: procedure.input(z.object({ collection: Nom, ids: z.tuple([Id, Id]) })).output(z.void()),
  compare: procedure.input(Deux).output(Comparaison),
  merge: procedure.input(Deux.extend({ choix: z.record(z.string().max(80), z.enum(['gardee', 'absorbee', 'deux'])).default({}) })).output(z.void()),
  /** By the record that was absorbed. */
  unmerge: procedure.input(Cle).output(Defaite),
}
