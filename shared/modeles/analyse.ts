import { z } from 'zod'

/** A field that a template holds. */
export const ChampTrouve = z.object({
  /** Its full name, the loops it is in before it: `convention.echeancier › montant`. */
  cle: z.string(),
  label: z.string(),
  fois: z.int(),
  /** Printed where nothing was foreseen for the day it is not known. */
  attendu: z.boolean(),
})
export type ChampTrouve = z.infer<typeof ChampTrouve>

/** What is read of a template before it is kept: the fields it prints, and every problem at once. */
export const AnalyseModele = z.object({
  /** The fields it holds, by what they are called, and how many times. */
  champs: z.array(ChampTrouve),
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
export const imagesModele = {
  logo: 'Logo de l’association',
  logo_financeurs: 'Logo du premier financeur',
  logo_financeurs_2: 'Logo du deuxième financeur',
  logo_financeurs_3: 'Logo du troisième financeur',
} as const
export type ImageModele = keyof typeof imagesModele
