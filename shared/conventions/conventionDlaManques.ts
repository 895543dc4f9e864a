import type { Manque } from '../contract'
import { bySeverity, manque } from '../documents/manque'
import type { Signataire } from '../documents/parties'
import { isWritten } from '../documents/phrases'
import { formatCentimes } from '../kernel/montant'
import { type Gravite, isUnknown } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Convention } from './convention'
import { type ContexteConvention, contexteOf } from './conventionDlaContexte'
import { bilanEcheancier } from './echeancier'
import { mentionsDlaManques } from './mentionsDla'
import { isNumeroTaken } from './numeroConvention'

type Found = (Manque | false | '' | undefined)[]

/** The field of the very mandate that signs. */
function placeOfFonction({ personne, mandat }: Signataire): readonly [string, string] | undefined {
  const id = Object.entries(personne.mandats ?? {}).find(([, held]) => held === mandat)?.[0]
  return id === undefined ? undefined : [id, 'fonction']
}

function partiesManques({ lire, convention, structure, pes21, signataire, representant }: ContexteConvention): Found {
  const here = (champ: keyof Convention & string, gravite: Gravite, phrase: string) => manque(lire, 'conventions', convention, champ, gravite, phrase)
  return [
    !structure && here('structureId', 'bloquant', 'Choisissez la structure accompagnée.'),
    structure && !isWritten(structure.nom) && manque(lire, 'structures', structure, 'nom', 'bloquant', 'Indiquez le nom de la structure.'),
    structure && !isWritten(structure.siret) && manque(lire, 'structures', structure, 'siret', 'bloquant', 'Indiquez le SIRET de la structure.'),
    structure && !isWritten(structure.adresse) && manque(lire, 'structures', structure, 'adresse', 'bloquant', 'Indiquez l’adresse du siège.'),
    structure && !lire.commune(structure.commune) && manque(lire, 'structures', structure, 'commune', 'bloquant', 'Indiquez la commune du siège.'),
    structure && !structure.formeJuridique && manque(lire, 'structures', structure, 'formeJuridique', 'avertissement', 'Indiquez la forme juridique de la structure.'),
    structure && !representant && here('representantId', 'bloquant', 'Indiquez qui représente la structure à la date de la signature.'),
    representant &&
      !isWritten(representant.mandat.fonction) &&
      manque(lire, 'personnes', representant.personne, 'mandats', 'bloquant', 'Indiquez la fonction de la personne qui signe pour la structure.', placeOfFonction(representant)),
    !signataire && here('signatairePes21Id', 'bloquant', 'Aucun mandat du PES21 n’est en vigueur à la date de la signature : indiquez qui signe.'),
    pes21 && !isWritten(pes21.adresse) && manque(lire, 'parametres', pes21, 'adresse', 'bloquant', 'Indiquez l’adresse de l’association.'),
    pes21 && !isWritten(pes21.siret) && manque(lire, 'parametres', pes21, 'siret', 'avertissement', 'Indiquez le SIRET de l’association.'),
  ]
}

function datesManques({ lire, convention }: ContexteConvention): Found {
  const { debut, fin, dateSignature } = convention
  const here = (champ: keyof Convention & string, gravite: Gravite, phrase: string) => manque(lire, 'conventions', convention, champ, gravite, phrase)
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

function contenuManques({ lire, convention, parcours, chargeMission, financeurs }: ContexteConvention): Found {
  const here = (champ: keyof Convention & string, gravite: Gravite, phrase: string) => manque(lire, 'conventions', convention, champ, gravite, phrase)
  const besoin = isWritten(convention.objet) || isWritten(parcours?.demandeInitiale) || parcours?.motifPrincipal
  const { somme, du, ecart } = bilanEcheancier(convention)
  return [
    convention.type !== 'accompagnementDla' && here('type', 'bloquant', 'Ce document se fait pour une convention de type « Accompagnement DLA ».'),
    !parcours && here('parcoursId', 'bloquant', 'Choisissez le parcours DLA de la structure.'),
    parcours && !besoin && manque(lire, 'parcours', parcours, 'demandeInitiale', 'bloquant', 'Indiquez la demande de la structure, ou l’objet dans la convention.'),
    parcours && !parcours.dateAccueil && manque(lire, 'parcours', parcours, 'dateAccueil', 'avertissement', 'Indiquez la date de l’accueil.'),
    parcours && !chargeMission && manque(lire, 'parcours', parcours, 'chargeMissionId', 'avertissement', 'Indiquez qui suit l’accompagnement.'),
    !(convention.accordInstance ?? parcours?.accordInstance) && here('accordInstance', 'avertissement', 'Sans date, l’article 4 dit que l’accord sera recueilli.'),
    convention.participation === undefined && here('participation', 'avertissement', 'Sans montant, l’article 5 dit qu’aucune participation n’est demandée.'),
    financeurs.length === 0 && here('financeurs', 'avertissement', 'Sans financeur, l’article 5 ne les nomme pas.'),
    !isUnknown(convention.echeancier) && Boolean(ecart) && here('echeancier', 'bloquant', `L’échéancier fait ${formatCentimes(somme)} au lieu de ${formatCentimes(du)}.`),
  ]
}

/** What a convention d’accompagnement lacks before it can be signed, blocking first (metier.md § 6.0, 6.1). */
export function conventionDlaManques(convention: Convention, lire: Lecture): Manque[] {
  const contexte = contexteOf(convention, lire)
  return bySeverity([...partiesManques(contexte), ...datesManques(contexte), ...contenuManques(contexte), ...mentionsDlaManques(lire, contexte.financeurs, contexte.jour)])
}
