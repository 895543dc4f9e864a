import type { Manque } from '../contract'
import { manque } from '../documents/manque'
import type { Signataire } from '../documents/parties'
import { isWritten } from '../documents/phrases'
import { formatCentimes } from '../kernel/montant'
import { type Gravite, isUnknown } from '../kernel/regle'
import type { Structure } from '../structures/structure'
import type { ContexteParties } from './contexteParties'
import type { Convention } from './convention'
import { bilanEcheancier } from './echeancier'
import { isNumeroTaken } from './numeroConvention'

/** What a list of gaps is written with: each is there or not. */
export type Found = (Manque | false | '' | undefined)[]

/** Says what a field of the convention lacks. */
export const ofConvention =
  ({ lire, convention }: ContexteParties) =>
  (champ: keyof Convention & string, gravite: Gravite, phrase: string, dans?: readonly [string, string]): Manque =>
    manque(lire, 'conventions', convention, champ, gravite, phrase, dans)

/** The field of the very mandate that signs. */
function placeOfFonction({ personne, mandat }: Signataire): readonly [string, string] | undefined {
  const id = Object.entries(personne.mandats ?? {}).find(([, held]) => held === mandat)?.[0]
  return id === undefined ? undefined : [id, 'fonction']
}

/** What a structure lacks to be named as a party, and whoever signs for it to be named below. */
export const structureManques = (
  { lire }: Pick<ContexteParties, 'lire'>,
  structure: Structure | undefined,
  representant: Signataire | undefined,
  qui: { le: string; du: string },
): Found => [
  structure && !isWritten(structure.nom) && manque(lire, 'structures', structure, 'nom', 'bloquant', `Indiquez le nom ${qui.du}.`),
  structure && !isWritten(structure.siret) && manque(lire, 'structures', structure, 'siret', 'bloquant', `Indiquez le SIRET ${qui.du}.`),
  structure && !isWritten(structure.adresse) && manque(lire, 'structures', structure, 'adresse', 'bloquant', 'Indiquez l’adresse du siège.'),
  structure && !lire.commune(structure.commune) && manque(lire, 'structures', structure, 'commune', 'bloquant', 'Indiquez la commune du siège.'),
  structure && !structure.formeJuridique && manque(lire, 'structures', structure, 'formeJuridique', 'avertissement', `Indiquez la forme juridique ${qui.du}.`),
  representant &&
    !isWritten(representant.mandat.fonction) && {
      ...manque(lire, 'personnes', representant.personne, 'mandats', 'bloquant', `Indiquez la fonction de la personne qui signe pour ${qui.le}.`, placeOfFonction(representant)),
      ...(structure ? { neuf: { structureId: structure.id, representantLegal: true } } : {}),
    },
]

/** What the association lacks to be named. */
export const associationManques = ({ lire, pes21 }: Pick<ContexteParties, 'lire' | 'pes21'>): Found => [
  pes21 && !isWritten(pes21.adresse) && manque(lire, 'parametres', pes21, 'adresse', 'bloquant', 'Indiquez l’adresse de l’association.'),
  pes21 && !isWritten(pes21.siret) && manque(lire, 'parametres', pes21, 'siret', 'avertissement', 'Indiquez le SIRET de l’association.'),
]

export const SANS_SIGNATAIRE = 'Aucun mandat du PES21 n’est en vigueur à la date de la signature : indiquez qui signe.'

/** What the association lacks to be named and to sign. */
export const pes21Manques = (contexte: ContexteParties): Found => [
  !contexte.signataire && ofConvention(contexte)('signatairePes21Id', 'bloquant', SANS_SIGNATAIRE),
  ...associationManques(contexte),
]

/**
 * What the two parties lack to be named and to sign (metier.md § 6.0).
 *
 * @param qui what the structure is in this paper: « la structure accompagnée », « le partenaire »
 */
export function partiesManques(contexte: ContexteParties, qui: string): Found {
  const { structure, representant } = contexte
  const here = ofConvention(contexte)
  return [
    !structure && here('structureId', 'bloquant', `Choisissez ${qui}.`),
    structure && !representant && here('representantId', 'bloquant', 'Indiquez qui représente la structure à la date de la signature.'),
    ...structureManques(contexte, structure, representant, { le: 'la structure', du: 'de la structure' }),
    ...pes21Manques(contexte),
  ]
}

/** What its dates and its number lack, or contradict. */
export function datesManques(contexte: ContexteParties): Found {
  const { lire, convention } = contexte
  const { debut, fin, dateSignature } = convention
  const here = ofConvention(contexte)
  return [
    !debut && here('debut', 'avertissement', 'Sans date de début, la convention prend effet à sa signature.'),
    !fin && here('fin', 'bloquant', 'Indiquez la date de fin.'),
    debut && fin && fin < debut && here('fin', 'bloquant', 'La fin précède le début.'),
    debut && dateSignature && dateSignature > debut && here('dateSignature', 'avertissement', 'La signature est postérieure au début de la convention.'),
    !isWritten(convention.numero) && here('numero', 'avertissement', 'Le numéro se donne au plus tard à la signature.'),
    isNumeroTaken(convention, lire) && here('numero', 'bloquant', 'Une autre convention porte ce numéro.'),
    convention.preavisJours === undefined && here('preavisJours', 'avertissement', 'Sans préavis, la convention se résilie par simple information écrite.'),
  ]
}

/** The échéances that do not make the amount (metier.md § 6.0). */
export function echeancierManques(contexte: ContexteParties): Found {
  const { somme, du, ecart } = bilanEcheancier(contexte.convention)
  return [
    !isUnknown(contexte.convention.echeancier) &&
      Boolean(ecart) &&
      ofConvention(contexte)('echeancier', 'bloquant', `L’échéancier fait ${formatCentimes(somme)} au lieu de ${formatCentimes(du)}.`),
  ]
}
