import { descripteurs } from '../../shared/descripteurs'
import type { Collection } from '../../shared/fiches'
import { piecesOf } from './registry'

/** What is asked when a record is created: little, the rest comes when it is known. */
const asked: { [C in Collection]: readonly string[] } = {
  structures: ['nom', 'sigle', 'siret', 'rna', 'commune', 'formeJuridique', 'roles'],
  personnes: ['nom', 'civilite', 'mail', 'telephone', 'equipe'],
  parcours: ['structureId', 'chargeMissionId', 'dateDemande', 'canal', 'motifPrincipal', 'demandeInitiale'],
  diagnostics: ['structureId', 'parcoursId', 'type', 'chargeMissionId', 'dateDebut'],
  ingenieries: ['nom', 'type', 'thematique', 'chargeMissionId', 'joursPrevus'],
  offres: ['ingenierieId', 'prestataireId', 'recueLe', 'prixJour', 'jours'],
  projets: ['nom', 'dispositif', 'stade', 'porteurs', 'commune', 'chargeMissionId', 'debut'],
  projetsGenerateur: ['nom', 'collectiviteId', 'commune', 'phase', 'chargeMissionId', 'debut'],
  accompagnementsCrdva: ['structureId', 'nomDemandeur', 'date', 'theme', 'duree', 'conseillerId', 'resume'],
  seances: ['nom', 'type', 'date', 'heureDebut', 'lieu', 'commune', 'role', 'actionCpomId'],
  echanges: ['nom', 'nature', 'date', 'sujetId', 'parId', 'duree', 'avec', 'resume', 'suite', 'suiteLe'],
  taches: ['nom', 'echeance', 'responsableId', 'sujetId', 'precision'],
  courriers: ['nom', 'date', 'structureId', 'personneId', 'modeEnvoi', 'sujetId'],
  conventions: ['nom', 'type', 'structureId', 'parcoursId', 'debut', 'fin'],
  avenants: ['conventionId', 'objet', 'dateEffet'],
  actionsCpom: ['nom', 'code', 'exercice', 'axe'],
  conventionsFinancement: ['nom', 'financeurId', 'reference', 'montant', 'debut', 'fin', 'signeeLe'],
  lignesFinancement: ['financeurId', 'exercice', 'nom', 'conventionFinancementId', 'dispositif', 'objetId', 'statut', 'montantDemande', 'montantNotifie', 'montantConventionne'],
  encaissements: ['ligneId', 'nom', 'nature', 'montantPrevu', 'prevuLe', 'recuLe', 'montantRecu', 'reference'],
  justificatifs: ['ligneId', 'type', 'nom', 'limite', 'responsableId'],
  depenses: ['nom', 'date', 'montant', 'compte', 'dispositif', 'objetId', 'fournisseurId', 'eligible'],
  budgets: ['exercice', 'actionCpomId', 'conventionFinancementId'],
  missionsBenevoles: ['personneId', 'nom', 'nature', 'sujetId', 'debut'],
  adhesions: ['adherentId', 'annee', 'montant', 'payeeLe', 'reglement'],
  objectifsAssociatifs: ['nom', 'mission', 'debut', 'fin'],
  actionsAssociatives: ['nom', 'objectifId', 'dispositif'],
  temoignages: ['nom', 'personneId', 'qualite', 'sujetId', 'texte', 'consentement', 'consentementLe', 'finAutorisation'],
  textesAnnuels: ['nom', 'nature', 'annee', 'texte', 'auteurId'],
  publications: ['nom', 'support', 'date', 'lien', 'sujetId'],
  objectifsChiffres: ['chiffre', 'annee', 'cible', 'financeurId'],
  pieces: ['nom'],
  documents: ['nom'],
  modeles: ['nom'],
  nomenclatures: ['liste', 'code', 'libelle', 'ordre'],
  parametres: ['nom'],
}

/** The fields of a creation dialog; the first ones are those without which nothing is created. */
export function creationFields(collection: Collection, demande?: readonly string[]): { champ: string; requis: boolean }[] {
  const requis: readonly string[] = descripteurs[collection].requis
  const champs = new Set([...requis, ...(demande ?? piecesOf(collection).creation ?? asked[collection])])
  return [...champs].map(champ => ({ champ, requis: requis.includes(champ) }))
}

/** Collections whose records are born from another gesture, never by hand. */
export const notCreated: readonly Collection[] = ['documents', 'pieces', 'modeles', 'parametres']
