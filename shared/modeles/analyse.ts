import { z } from 'zod'

/** What is read of a template before it is kept: the fields it prints, and every problem at once. */
export const AnalyseModele = z.object({
  /** The fields it holds, by what they are called, and how many times. */
  champs: z.array(z.object({ cle: z.string(), label: z.string(), fois: z.int() })),
  /** The pictures that are replaced, by their alternative text: `logo`. */
  images: z.array(z.string()),
  /** Fields that Word had cut and that were put together again. */
  recolles: z.int(),
  /** What must be mended before it is used. */
  problemes: z.array(z.string()),
  /** What is worth knowing, and stops nothing. */
  remarques: z.array(z.string()),
})
export type AnalyseModele = z.infer<typeof AnalyseModele>

/** The pictures a template may have replaced, by their alternative text. */
export const imagesModele = { logo: 'Logo de l’association', logo_financeurs: 'Logo du premier financeur cité' } as const
export type ImageModele = keyof typeof imagesModele
