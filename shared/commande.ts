import { z } from 'zod'

/** What a menu of the desktop asks of the screen: the gesture of a key, a page, a classeur by its id, or to record what is being typed before leaving. */
export const Commande = z.discriminatedUnion('nom', [
  z.object({ nom: z.literal('raccourci'), touches: z.string() }),
  z.object({ nom: z.literal('aller'), adresse: z.string() }),
  z.object({ nom: z.literal('ouvrirClasseur'), id: z.string() }),
  z.object({ nom: z.literal('partir') }),
])
export type Commande = z.infer<typeof Commande>
