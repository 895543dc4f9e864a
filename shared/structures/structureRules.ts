import { isToCome } from '../kernel/jour'
import { isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, isEtpTooHigh, when, wrong } from '../regles'
import { Structure } from './structure'

const isAccompanied = (structure: Structure, lire: Lecture): boolean => structure.roles?.accompagnee === true || lire.where('parcours', 'structureId', structure.id).length > 0

const isOutsidePostcode = ({ codePostal, commune }: Structure, lire: Lecture): boolean => {
  const codes = lire.commune(commune)?.codesPostaux
  return codePostal !== undefined && codes !== undefined && !codes.includes(codePostal)
}

/** What is missing or wrong in a structure (metier.md § 4.1, § 9). Only those accompanied must be fully described. */
export const structureRules: readonly Regle<Structure, Lecture>[] = [
  required('nom', 'le nom'),
  wrong('siret', 'bloquant', 'Une autre structure porte ce SIRET : vérifiez-le, ou réunissez les deux fiches.', ({ siret }, lire) =>
    Boolean(siret && lire.where('structures', 'siret', siret).length > 1),
  ),
  wrong('nom', 'avertissement', 'Une autre structure de la même commune porte ce nom : ce sont peut-être deux fiches de la même.', ({ nom, commune }, lire) =>
    Boolean(nom && commune && lire.where('structures', 'nom', nom).filter(other => other.commune === commune).length > 1),
  ),
  ...when<Structure>(
    isAccompanied,
    wrong('siret', 'avertissement', 'Indiquez le SIRET, ou le numéro RNA.', ({ siret, rna }) => isUnknown(siret) && isUnknown(rna)),
    required('formeJuridique', 'la forme juridique', 'avertissement'),
    required('secteur', 'le secteur d’activité', 'avertissement'),
    required('commune', 'la commune', 'avertissement'),
  ),
  ...when<Structure>(({ roles }) => roles?.financeur === true, required('typeFinanceur', 'le type de financeur : les aides publiques s’additionnent', 'avertissement')),
  wrong('codePostal', 'avertissement', 'Ce code postal n’est pas celui de la commune.', isOutsidePostcode),
  wrong('dateCreation', 'bloquant', 'La date de création est encore à venir.', ({ dateCreation }, lire) => isToCome(dateCreation, lire.aujourdhui)),
  wrong('dateJo', 'bloquant', 'La parution au Journal officiel est encore à venir.', ({ dateJo }, lire) => isToCome(dateJo, lire.aujourdhui)),
  wrong(
    'nafVersion',
    'avertissement',
    'Indiquez la nomenclature du code NAF : tous les codes changent en 2027.',
    ({ naf, nafVersion }) => naf !== undefined && nafVersion === undefined,
  ),
  wrong('effectifs', 'avertissement', 'Il y a plus d’ETP que l’effectif ne le permet : vérifiez les deux nombres.', ({ effectifs }) =>
    Object.values(effectifs ?? {}).some(({ etp, salaries }) => isEtpTooHigh(etp, salaries)),
  ),
  wrong('agrements', 'bloquant', 'La fin d’un agrément précède son début.', ({ agrements }) =>
    Object.values(agrements ?? {}).some(({ debut, fin }) => debut !== undefined && fin !== undefined && fin < debut),
  ),
  wrong('zonages', 'avertissement', 'Indiquez le millésime du zonage : il change avec les années.', ({ zonages }) =>
    Object.values(zonages ?? {}).some(({ zonage, millesime }) => zonage !== undefined && millesime === undefined),
  ),
  farDates(Structure),
]
