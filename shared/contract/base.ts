import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failures } from '../failures'
import { collectionNames } from '../fiches'
import { ANNEES } from '../kernel/jour'
import type { Constat } from '../kernel/regle'

/** A question of the contract; every one may be refused by any of our failures. */
export const procedure = oc.errors(failures)
/** The name of a collection. */
export const Nom = z.enum(collectionNames as [string, ...string[]])
/** A record, by its collection and its id. */
export const Cle = z.object({ collection: Nom, id: z.string().min(1).max(80) })
/** A civil year. */
export const Annee = z.int().min(ANNEES.premiere).max(ANNEES.derniere)
/** A finding as the screen gets it. */
export type ConstatDto = Constat

export const Lien = z.object({ collection: z.string(), id: z.string(), titre: z.string(), detail: z.string() })
/** A record by its title, to show or to choose. */
export type Lien = z.infer<typeof Lien>
