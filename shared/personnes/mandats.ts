import { compareDates, isInForce, type Jour } from '../kernel/jour'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { Personne } from './personne'

/** A function held in a structure, or in the PES21 itself. */
export type Mandat = NonNullable<Personne['mandats']>[string]

/** A mandate and who holds it. */
export interface MandatDe {
  personne: Personne
  mandat: Mandat
}

// The main contact first, then the latest to take office: when two may sign, always the same one is proposed.
const byRank = (a: MandatDe, b: MandatDe): number =>
  Number(b.mandat.principal ?? false) - Number(a.mandat.principal ?? false) ||
  compareDates(b.mandat.debut, a.mandat.debut) ||
  compareFrench(a.personne.nom ?? '', b.personne.nom ?? '')

// The list of the people is a new one at each change of one of them: those of the PES21 are looked for once in each.
const ofPes21 = new WeakMap<readonly Personne[], readonly Personne[]>()

function peopleOfPes21(personnes: readonly Personne[]): readonly Personne[] {
  const found = ofPes21.get(personnes) ?? personnes.filter(({ mandats }) => Object.values(mandats ?? {}).some(({ structureId }) => structureId === undefined))
  ofPes21.set(personnes, found)
  return found
}

/** The functions held in a structure on that day, in the PES21 itself when `structureId` is undefined. A bound that is unknown is open. */
export function mandatsEnVigueur(lire: Lecture, structureId: string | undefined, jour: Jour): MandatDe[] {
  const personnes = structureId === undefined ? peopleOfPes21(lire.all('personnes')) : lire.where('personnes', 'mandats.structureId', structureId)
  const found = personnes.flatMap(personne =>
    Object.values(personne.mandats ?? {}).flatMap(mandat => (mandat.structureId === structureId && isInForce(mandat, jour) ? [{ personne, mandat }] : [])),
  )
  return found.sort(byRank)
}

/** Who legally represents a structure on that day; undefined when nobody is known to. */
export const representantLegal = (lire: Lecture, structureId: string | undefined, jour: Jour): MandatDe | undefined =>
  structureId === undefined ? undefined : mandatsEnVigueur(lire, structureId, jour).find(({ mandat }) => mandat.representantLegal)

/**
 * Who signs for the PES21 on that day: a paper of 2024 never carries the director of 2025.
 *
 * @param choisiId the person chosen on the paper: nobody else is returned, and not even them without a mandate in force
 */
export const signatairePes21 = (lire: Lecture, jour: Jour, choisiId?: string): MandatDe | undefined =>
  mandatsEnVigueur(lire, undefined, jour).find(({ personne, mandat }) => mandat.representantLegal && (choisiId === undefined || personne.id === choisiId))

/** Who presides over the association on that day; undefined when nobody is known to. */
export const presidence = (lire: Lecture, jour: Jour): MandatDe | undefined =>
  mandatsEnVigueur(lire, undefined, jour).find(({ mandat }) => mandat.instance === 'bureau' && mandat.representantLegal)

/** The function a person holds there on that day, in the PES21 itself when `structureId` is undefined. */
export const mandatOf = (lire: Lecture, personne: Personne, structureId: string | undefined, jour: Jour): MandatDe | undefined =>
  mandatsEnVigueur(lire, structureId, jour).find(held => held.personne.id === personne.id)

/** Where a function is held; undefined when its structure is gone. */
export const organisationOf = (lire: Lecture, { structureId }: Mandat): string | undefined => (structureId === undefined ? 'PES21' : lire.get('structures', structureId)?.nom)

/** The function a person is best known by today: « directrice » and the structure, undefined for the PES21. */
export const fonctionActuelle = (personne: Personne, jour: Jour): Mandat | undefined =>
  Object.values(personne.mandats ?? {})
    .filter(mandat => isInForce(mandat, jour))
    .map(mandat => ({ personne, mandat }))
    .sort(byRank)[0]?.mandat
