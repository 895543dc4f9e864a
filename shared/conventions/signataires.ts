import { namedWithFunction, representantOf, type Signataire } from '../documents/parties'
import { formatJourLong } from '../kernel/formatJour'
import type { Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { structureIdOf } from '../parcours/ofStructure'
import { signatairePes21 } from '../personnes/mandats'
import type { Convention } from './convention'

/** The day whose mandates count: that of the signature, today while there is none. */
export const jourDesMandats = ({ dateSignature }: Convention, lire: Lecture): Jour => dateSignature ?? lire.aujourdhui

/** True unless several structures are served: each then signs a lettre d’engagement instead (metier.md § 6.2). */
export const isSigneeParStructure = ({ type, ingenierieId }: Convention, lire: Lecture): boolean =>
  type !== 'tripartite' || lire.get('ingenieries', ingenierieId)?.type !== 'collective'

/** Who signs for the prestataire of a tripartite; undefined when nobody may. */
export function representantPrestataire(convention: Convention, lire: Lecture): Signataire | undefined {
  const ingenierie = lire.get('ingenieries', convention.ingenierieId)
  return ingenierie?.prestataireId === undefined
    ? undefined
    : representantOf(lire, ingenierie.prestataireId, jourDesMandats(convention, lire), ingenierie.representantPrestataireId)
}

const enFonction = (nom: string, jour: Jour): string | undefined => (nom ? `${nom}, en fonction le ${formatJourLong(jour)}` : undefined)

/** « M. Alain Dupré, président, en fonction le 5 novembre 2024 »: who signs for the structure; undefined when nobody may. */
export function structureEnVigueur(convention: Convention, lire: Lecture): string | undefined {
  const jour = jourDesMandats(convention, lire)
  if (!isSigneeParStructure(convention, lire)) return 'Chaque structure signe une lettre d’engagement.'
  return enFonction(namedWithFunction(representantOf(lire, structureIdOf(lire, convention), jour, convention.representantId)), jour)
}

/** The same for the prestataire of a tripartite. */
export const prestataireEnVigueur = (convention: Convention, lire: Lecture): string | undefined =>
  convention.type === 'tripartite' ? enFonction(namedWithFunction(representantPrestataire(convention, lire)), jourDesMandats(convention, lire)) : undefined

/** The same for the PES21. */
export function pes21EnVigueur(convention: Convention, lire: Lecture): string | undefined {
  const jour = jourDesMandats(convention, lire)
  return enFonction(namedWithFunction(signatairePes21(lire, jour, convention.signatairePes21Id)), jour)
}
