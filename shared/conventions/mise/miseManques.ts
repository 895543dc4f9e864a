import type { Manque } from '../../contract'
import { bySeverity } from '../../documents/manque'
import { isWritten } from '../../documents/phrases'
import { mentionsManques } from '../../financements/mentionsManques'
import { isUnknown } from '../../kernel/regle'
import type { Lecture } from '../../lecture'
import { type ContexteParties, contexteParties } from '../contexteParties'
import type { Convention } from '../convention'
import { datesManques, echeancierManques, type Found, ofConvention, partiesManques } from '../manquesCommuns'

const communs = (contexte: ContexteParties, objet: 'locaux' | 'personnel'): Found => {
  const { lire, convention, financeurs, jour } = contexte
  const here = ofConvention(contexte)
  return [
    ...partiesManques(contexte, 'la structure'),
    ...datesManques(contexte),
    convention.objetMis !== objet && here('objetMis', 'bloquant', 'Dites si la convention met à disposition des locaux ou du personnel.'),
    !convention.metADisposition && here('metADisposition', 'bloquant', 'Dites qui met à disposition.'),
    ...mentionsManques(lire, financeurs, jour),
  ]
}

/** What a loan of premises lacks before it can be signed, blocking first. */
export function locauxManques(convention: Convention, lire: Lecture): Manque[] {
  const contexte = contexteParties(convention, lire)
  const { locaux, adresseLocaux, surface, creneaux, etatDesLieux, charges, valeurLocative, objet, montant } = convention
  const here = ofConvention(contexte)
  return bySeverity([
    ...communs(contexte, 'locaux'),
    !isWritten(locaux) && here('locaux', 'bloquant', 'Désignez les locaux.'),
    !isWritten(adresseLocaux) && here('adresseLocaux', 'bloquant', 'Indiquez l’adresse des locaux.'),
    !isWritten(objet) && here('objet', 'bloquant', 'Indiquez à quoi serviront les locaux.'),
    montant !== undefined && montant > 0 && here('montant', 'bloquant', 'Un prêt à usage est gratuit : un loyer demande un bail.'),
    surface === undefined && here('surface', 'avertissement', 'Indiquez la surface.'),
    isUnknown(creneaux) && here('creneaux', 'avertissement', 'Sans créneau, les locaux sont prêtés à toute heure.'),
    !etatDesLieux && here('etatDesLieux', 'avertissement', 'Sans date, la convention dit que l’état des lieux sera dressé à l’entrée.'),
    !charges && here('charges', 'avertissement', 'Dites qui paie les charges.'),
    valeurLocative === undefined && here('valeurLocative', 'avertissement', 'Sans valeur, la mise à disposition ne peut être valorisée dans les comptes.'),
  ])
}

/** What a loan of an employee lacks before it can be signed, blocking first. */
export function personnelManques(convention: Convention, lire: Lecture): Manque[] {
  const contexte = contexteParties(convention, lire)
  const { salarieId, emploi, missions, lieuTravail, horaires, accordSalarie, avenantContrat, montant } = convention
  const here = ofConvention(contexte)
  return bySeverity([
    ...communs(contexte, 'personnel'),
    !lire.get('personnes', salarieId) && here('salarieId', 'bloquant', 'Choisissez la personne mise à disposition.'),
    !isWritten(emploi) && here('emploi', 'bloquant', 'Indiquez son emploi et sa qualification.'),
    !isWritten(missions) && here('missions', 'bloquant', 'Indiquez les missions confiées.'),
    !accordSalarie && here('accordSalarie', 'bloquant', 'Indiquez quand la personne a donné son accord : sans lui, le prêt n’est pas possible.'),
    !isWritten(lieuTravail) && here('lieuTravail', 'avertissement', 'Indiquez le lieu de travail.'),
    !isWritten(horaires) && here('horaires', 'avertissement', 'Indiquez le temps et les horaires de travail.'),
    !avenantContrat && here('avenantContrat', 'avertissement', 'Sans date, la convention dit que l’avenant sera signé avant le début.'),
    montant === undefined && here('montant', 'avertissement', 'Sans montant, le coût n’est pas estimé.'),
    ...echeancierManques(contexte),
  ])
}
