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
  conventions: ['nom', 'type', 'structureId', 'parcoursId', 'debut', 'fin'],
  actionsCpom: ['nom', 'code', 'exercice', 'axe'],
  documents: ['nom'],
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
export const notCreated: readonly Collection[] = ['documents', 'parametres']
