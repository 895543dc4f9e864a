import { z } from 'zod'
import type { Benevolat } from '../benevolat/benevolat'
import type { Charge } from '../equipe/charge'
import type { Mandat } from '../personnes/mandats'
import type { AdhesionsDeLAnnee } from '../vieAssociative/adhesionsOf'
import type { Consentement } from '../vieAssociative/consentement'
import type { MissionLue } from '../vieAssociative/projetAssociatif'
import { Annee, Lien, procedure } from './base'

/** The life of the association, year by year. */
export const vieAssociative = {
  ofYear: procedure.input(z.object({ annee: Annee })).output(
    z.object({
      annees: z.array(z.int()),
      /** The day the board is that of. */
      jour: z.string(),
      adhesions: z.custom<AdhesionsDeLAnnee>(),
      conseil: z.array(Lien.extend({ mandat: z.custom<Mandat>() })),
      benevolat: z.custom<Benevolat>(),
      temoignages: z.array(Lien.extend({ consentement: z.custom<Consentement>() })),
      textes: z.array(Lien.extend({ nature: z.string() })),
      publications: z.array(Lien),
      liens: z.record(z.string(), Lien),
    }),
  ),
  projet: procedure.input(z.object({ annee: Annee })).output(z.array(z.custom<MissionLue>())),
}

/** Who has what in hand. */
export const equipe = { load: procedure.output(z.object({ charges: z.array(z.custom<Charge>()), liens: z.record(z.string(), Lien) })) }
