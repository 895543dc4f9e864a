import type { Jour } from '../kernel/jour'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { type Mandat, type MandatDe, mandatsEnVigueur } from '../personnes/mandats'

const INSTANCES: readonly Mandat['instance'][] = ['bureau', 'conseil']

/** The board of the PES21 on a day: the bureau, the president first, then the other administrators. */
export const conseilOf = (lire: Lecture, jour: Jour): MandatDe[] =>
  mandatsEnVigueur(lire, undefined, jour)
    .filter(({ mandat }) => INSTANCES.includes(mandat.instance))
    .sort((a, b) => rank(a) - rank(b) || compareFrench(a.mandat.fonction ?? '', b.mandat.fonction ?? '') || compareFrench(a.personne.nom ?? '', b.personne.nom ?? ''))

const rank = ({ mandat }: MandatDe): number => 2 * INSTANCES.indexOf(mandat.instance) + (mandat.representantLegal ? 0 : 1)
