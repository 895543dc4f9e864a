import { z } from 'zod'
import { procedure } from './base'

const DossierChoisi = z.object({ id: z.string(), chemin: z.string() })
/** A folder of this post: `chemin` is for the eye, `id` alone is understood by the core, and for this sitting only. */
export type DossierChoisi = z.infer<typeof DossierChoisi>

const Etape = DossierChoisi.extend({ nom: z.string() })
const ListeDossiers = z.object({
  /** The folder shown; absent for the places one begins from. */
  ici: Etape.optional(),
  /** The folder that holds it; absent at the top of a disk. */
  parent: Etape.optional(),
  dossiers: z.array(Etape),
  /** More folders than are listed. */
  tronquee: z.boolean(),
})
/** A step of the way to a folder: where one is, what is inside. */
export type ListeDossiers = z.infer<typeof ListeDossiers>

/** Choosing a folder of this post: by the system's own dialog on the desktop, step by step elsewhere. */
export const dossiers = {
  /** By the system's own dialog; undefined when it was closed. Desktop only. */
  choose: procedure.input(z.object({ verbe: z.string().min(1).max(60) })).output(DossierChoisi.optional()),
  /** The folders inside one, or the places to begin from. */
  list: procedure.input(z.object({ id: z.string().max(80).optional() })).output(ListeDossiers),
  /** A new folder inside one; the one that is there already by that name is given as it is. */
  create: procedure.input(z.object({ parent: z.string().max(80), nom: z.string().trim().min(1).max(80) })).output(DossierChoisi),
}
