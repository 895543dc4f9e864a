import { z } from 'zod'
import { plural } from '../kernel/texte'

/** A paper that is left to be done: what it is called, why, and what it is made of when it can be. */
const Reste = z.object({ titre: z.string(), phrase: z.string(), sujet: z.object({ type: z.string(), id: z.string(), element: z.string().optional() }).optional() })

/** A paper of a batch that is left to be done. */
export type Reste = z.infer<typeof Reste>

/** Where a batch stands, then how it ended. */
export const AvanceeLot = z.discriminatedUnion('etape', [
  z.object({ etape: z.literal('ecriture'), fait: z.int(), total: z.int(), quoi: z.string() }),
  z.object({
    etape: z.literal('fin'),
    /** Papers written, those in projet among them. */
    produits: z.int(),
    total: z.int(),
    /** Stopped before its end: what was written is kept. */
    arrete: z.boolean(),
    /** Written, yet not to be signed, and how much each lacks. */
    projets: z.array(Reste),
    /** Not written, and why. */
    impossibles: z.array(Reste),
  }),
])
export type AvanceeLot = z.infer<typeof AvanceeLot>

/** How a batch of papers ended. */
export type BilanLot = Omit<Extract<AvanceeLot, { etape: 'fin' }>, 'etape'>

/** How many papers one batch may hold. */
export const LOT_MAX = 1000

/** « 12 documents produits, dont 3 en projet ; 1 impossible. » */
export function phraseLot({ produits, total, arrete, projets, impossibles }: BilanLot): string {
  const done = produits === 0 ? 'Aucun document produit' : plural(produits, 'document produit', 'documents produits')
  const stopped = arrete ? ` sur ${total} avant l’arrêt\u00A0: ${produits > 1 ? 'ils sont gardés' : produits === 1 ? 'il est gardé' : 'rien n’est écrit'}` : ''
  const drafts = projets.length > 0 ? `, dont ${projets.length} en projet` : ''
  const refused = impossibles.length > 0 ? `\u202F; ${plural(impossibles.length, 'impossible')}` : ''
  return `${done}${stopped}${drafts}${refused}.`
}
