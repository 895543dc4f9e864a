import { z } from 'zod'
import { formatsTableau } from '../exports/nomExport'
import { Annee, Nom, procedure } from './base'

const Critere = z.object({ libelle: z.string().max(200), valeur: z.string().max(2000) })
const FormatTableau = z.enum(formatsTableau)
// The rows of the biggest list there may be.
const ROWS_MAX = 250_000
const Valeur = z.union([z.string().max(50_000), z.number(), z.boolean(), z.null()])

/** What leaves the classeur as a file, to be put where one likes. */
export const exportations = {
  /** A list as it is on screen: the core reads the values again. */
  list: procedure
    .input(
      z.object({
        collection: Nom,
        format: FormatTableau,
        colonnes: z.array(z.string().max(80)).min(1).max(200),
        ids: z.array(z.string().max(80)).max(ROWS_MAX),
        criteres: z.array(Critere).max(60),
      }),
    )
    .output(z.file()),
  /** A table that no list holds, such as the treasurer’s: heads and values as the screen shows them. Amounts are cents, days `AAAA-MM-JJ`. */
  table: procedure
    .input(
      z.object({
        nom: z.string().min(1).max(80),
        format: FormatTableau,
        colonnes: z
          .array(z.object({ label: z.string().max(200), kind: z.enum(['texte', 'jour', 'dateConnue', 'montant', 'entier', 'decimal', 'oui']) }))
          .min(1)
          .max(200),
        lignes: z.array(z.array(Valeur).max(200)).max(ROWS_MAX),
        criteres: z.array(Critere).max(60),
      }),
    )
    .output(z.file()),
  /** The figures of a year, or one of them, with the records that make them and why. */
  figures: procedure.input(z.object({ annee: Annee, code: z.string().max(80).optional() })).output(z.file()),
  /** The whole classeur in a new folder of the one chosen, for ever readable without the application. */
  takeAway: procedure.input(z.object({ dossier: z.string().max(80) })).output(z.object({ dossier: z.string(), fiches: z.int(), fichiers: z.int() })),
  /** Every deadline still to come or owed, for a calendar. */
  agenda: procedure.output(z.file()),
}
