import { z } from 'zod'
import { procedure } from './base'

/** What this post likes to find again: columns, filters, theme. By name, outside any classeur. */
export const habits = {
  all: procedure.output(z.record(z.string(), z.string())),
  keep: procedure.input(z.object({ cle: z.string().min(1).max(80), valeur: z.string().max(10_000) })).output(z.void()),
}

/** Logos of papers: `association`, or the id of a structure. PNG or JPEG, one megabyte at most. */
export const logos = {
  /** The association, then its funders; `present`: a logo of theirs is kept. */
  list: procedure.output(z.array(z.object({ pour: z.string(), titre: z.string(), present: z.boolean() }))),
  bytes: procedure.input(z.object({ pour: z.string().max(80) })).output(z.file()),
  keep: procedure.input(z.object({ pour: z.string().max(80), fichier: z.file() })).output(z.void()),
  drop: procedure.input(z.object({ pour: z.string().max(80) })).output(z.void()),
}

/** A fault of ours on the screen, written to a file beside the settings. No record goes into it. */
export const reports = {
  write: procedure.input(z.object({ message: z.string().max(2000), route: z.string().max(500), pile: z.string().max(20_000).optional() })).output(z.object({ chemin: z.string() })),
}
