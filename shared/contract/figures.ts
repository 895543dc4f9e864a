import { z } from 'zod'
import type { IndicateurLu } from '../actionsCpom/indicateurs'
import type { Publics } from '../actionsCpom/publics'
import type { ObjectifLu } from '../objectifsChiffres/objectifsOf'
import { Annee, Lien, procedure } from './base'

const Chiffre = z.object({
  code: z.string(),
  libelle: z.string(),
  groupe: z.string(),
  definition: z.string(),
  valeur: z.int(),
  fiches: z.array(z.string()),
  valeurN1: z.int(),
  /** Named parts: IRTESS 4, IRTS 3. */
  detail: z.array(z.object({ libelle: z.string(), valeur: z.int() })).optional(),
  /** What it should reach: for a funder, or for the PES21 itself; `taux` in percent. */
  objectifs: z.array(z.object({ id: z.string(), cible: z.int(), financeur: z.string().optional(), taux: z.number().optional() })).optional(),
})
/** A figure never travels without the ids of the records that make it. */
export type Chiffre = z.infer<typeof Chiffre>

const ActionLue = z.object({
  fiche: z.looseObject({ id: z.string() }),
  titre: z.string(),
  responsable: z.string(),
  indicateurs: z.array(z.custom<IndicateurLu>()),
  publics: z.custom<Publics>(),
  /** Its budget of the exercice: planned and done, in cents. */
  budget: z.object({ id: z.string(), prevu: z.int().optional(), realise: z.int().optional() }).optional(),
})
/** An action of the CPOM as its year left it: its record, its indicators read, who it reached. */
export type ActionLue = z.infer<typeof ActionLue>

/** The figures of a year, each with the records that make it. */
export const figures = {
  /** The years something is dated of, the latest first, and the exercice of the classeur. */
  years: procedure.output(z.array(Annee)),
  ofYear: procedure.input(z.object({ annee: Annee })).output(z.array(Chiffre)),
  /** Counted again at the end of each month, this year and the one before. */
  months: procedure.input(z.object({ code: z.string(), annee: Annee })).output(z.object({ annee: z.array(z.int()), avant: z.array(z.int()) })),
  explain: procedure.input(z.object({ code: z.string(), annee: Annee })).output(z.object({ chiffre: Chiffre, fiches: z.array(Lien.extend({ pourquoi: z.string() })) })),
}

/** The CPOM of one exercice. */
export const cpom = {
  ofYear: procedure
    .input(z.object({ annee: Annee }))
    .output(z.object({ annees: z.array(Annee), seuils: z.object({ atteint: z.number(), proche: z.number() }), bloquants: z.int(), actions: z.array(ActionLue) })),
}

/** What figures should reach, beside what they did. */
export const objectifs = { ofYear: procedure.input(z.object({ annee: Annee })).output(z.array(z.custom<ObjectifLu>())) }
