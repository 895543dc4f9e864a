import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { dernierContact } from './dernierContact'
import { etapeLabels, etapeParcours, isOpen } from './etapeParcours'
import { Parcours } from './parcours'

const colonne = columnsOf(Parcours)

export const parcoursColumns: readonly Colonne<Parcours>[] = [
  colonne('structureId', 'visible'),
  computed('etape', 'Étape', (parcours, lire) => etapeLabels[etapeParcours(parcours, lire)], 'texte', 'visible', 'filtre'),
  colonne('dateAccueil', 'visible'),
  colonne('chargeMissionId', 'visible', 'filtre', 'court'),
  colonne('motifPrincipal', 'visible', 'filtre'),
  computed('dernierContact', 'Dernier contact', dernierContact, 'dateConnue', 'visible'),
  computed('enCours', 'En cours', isOpen, 'oui', 'filtre'),
  colonne('dateDemande'),
  colonne('canal', 'filtre'),
  colonne('eligibilite', 'filtre'),
  colonne('suite', 'filtre'),
  colonne('dlaAnterieur', 'filtre'),
  colonne('planValideLe'),
  colonne('salaries'),
  colonne('etp'),
  colonne('sortie', 'filtre'),
  colonne('sortieLe'),
]
