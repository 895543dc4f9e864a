import type { Lecture } from '../lecture'
import { ligne } from '../ligne'
import { mandatsEnVigueur } from '../personnes/mandats'
import type { Structure } from './structure'

/** « Sonia Keller · directrice »: who is called first there today, the main contact if one is chosen. */
export function contactPrincipal({ id }: Structure, lire: Lecture): string | undefined {
  const [first] = mandatsEnVigueur(lire, id, lire.aujourdhui)
  return first && ligne(first.personne.nom, first.mandat.fonction)
}
