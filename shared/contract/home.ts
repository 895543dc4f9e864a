import { z } from 'zod'
import { Constat, Gravite } from '../kernel/regle'
import { Annee, Lien, Nom, procedure } from './base'
import { DocumentRow } from './documents'

/** The bricks of the homes: each asks for itself, and a slow one holds up no other. */
export const home = {
  todo: procedure.output(
    z.object({
      taches: z.array(Lien.extend({ echeance: z.string().optional(), responsable: z.string(), mienne: z.boolean(), sujet: Lien.optional() })),
      aVenir: z.array(Lien.extend({ date: z.string(), heure: z.string().optional(), lieu: z.string().optional(), mienne: z.boolean(), sujet: Lien.optional() })),
    }),
  ),
  /** `jours`: from how many days on a silence is told. */
  silence: procedure.output(z.object({ jours: z.int(), parcours: z.array(Lien.extend({ depuis: z.string(), jours: z.int() })) })),
  /** `ids`: the first of the records that have the gap; `nombre`: how many have it. */
  missing: procedure.output(
    z.array(z.object({ collection: Nom, libelle: z.string(), champ: z.string(), phrase: z.string(), gravite: Gravite, nombre: z.int(), ids: z.array(z.string()) })),
  ),
  /** Follow-ups promised in an échange and still owed. */
  calls: procedure.output(z.array(Lien.extend({ suite: z.string(), par: z.string(), le: z.string().optional(), sujet: Lien.optional() }))),
  /** Conventions on their way to a signature: the step each waits for, and what stands in its way outside its dialog. */
  toSign: procedure.output(
    z.array(
      Lien.extend({
        statut: z.string(),
        vers: z.string(),
        verbe: z.string(),
        signe: z.object({ structure: z.boolean(), pes21: z.boolean() }),
        envoyeeLe: z.string().optional(),
        obstacle: Constat.optional(),
      }),
    ),
  ),
  /** What funders wait for. `cpom`: the report of the exercice shown, when a CPOM runs. */
  reports: procedure.output(
    z.object({
      justificatifs: z.array(Lien.extend({ type: z.string(), financeur: z.string(), responsable: z.string(), exercice: Annee.optional(), limite: z.string().optional() })),
      cpom: z.object({ annee: Annee, collectivite: z.string(), bloquants: z.int(), produitLe: z.string().optional() }).optional(),
    }),
  ),
  documents: procedure.output(z.array(DocumentRow)),
}
