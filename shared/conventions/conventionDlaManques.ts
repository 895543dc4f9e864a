import type { Manque } from '../contract'
import { bySeverity, manque } from '../documents/manque'
import { isWritten } from '../documents/phrases'
import type { Lecture } from '../lecture'
import type { Convention } from './convention'
import { type ContexteConvention, contexteOf } from './conventionDlaContexte'
import { datesManques, echeancierManques, type Found, ofConvention, partiesManques } from './manquesCommuns'
import { mentionsDlaManques } from './mentionsDla'

function contenuManques(contexte: ContexteConvention): Found {
  const { lire, convention, parcours, chargeMission, financeurs } = contexte
  const here = ofConvention(contexte)
  const besoin = isWritten(convention.objet) || isWritten(parcours?.demandeInitiale) || parcours?.motifPrincipal
  return [
    convention.type !== 'accompagnementDla' && here('type', 'bloquant', 'Ce document se fait pour une convention de type « Accompagnement DLA ».'),
    !parcours && here('parcoursId', 'bloquant', 'Choisissez le parcours DLA de la structure.'),
    parcours && !besoin && manque(lire, 'parcours', parcours, 'demandeInitiale', 'bloquant', 'Indiquez la demande de la structure, ou l’objet dans la convention.'),
    parcours && !parcours.dateAccueil && manque(lire, 'parcours', parcours, 'dateAccueil', 'avertissement', 'Indiquez la date de l’accueil.'),
    parcours && !chargeMission && manque(lire, 'parcours', parcours, 'chargeMissionId', 'avertissement', 'Indiquez qui suit l’accompagnement.'),
    !(convention.accordInstance ?? parcours?.accordInstance) && here('accordInstance', 'avertissement', 'Sans date, l’article 4 dit que l’accord sera recueilli.'),
    convention.participation === undefined && here('participation', 'avertissement', 'Sans montant, l’article 5 dit qu’aucune participation n’est demandée.'),
    financeurs.length === 0 && here('financeurs', 'avertissement', 'Sans financeur, l’article 5 ne les nomme pas.'),
    ...echeancierManques(contexte),
  ]
}

/** What a convention d’accompagnement lacks before it can be signed, blocking first (metier.md § 6.0, 6.1). */
export function conventionDlaManques(convention: Convention, lire: Lecture): Manque[] {
  const contexte = contexteOf(convention, lire)
  return bySeverity([
    ...partiesManques(contexte, 'la structure accompagnée'),
    ...datesManques(contexte),
    ...contenuManques(contexte),
    ...mentionsDlaManques(lire, contexte.financeurs, contexte.jour),
  ])
}
