import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { Convention } from './convention'
import { numeroAffiche } from './numeroConvention'
import { pes21EnVigueur, prestataireEnVigueur, structureEnVigueur } from './signataires'

const colonne = columnsOf(Convention)

export const conventionColumns: readonly Colonne<Convention>[] = [
  colonne('nom', 'visible'),
  { ...colonne('numero', 'visible'), valeur: numeroAffiche },
  colonne('type', 'visible', 'filtre'),
  colonne('structureId', 'visible'),
  colonne('statut', 'visible', 'filtre'),
  colonne('debut', 'visible'),
  colonne('fin', 'visible'),
  colonne('dateSignature', 'visible'),
  colonne('montant'),
  colonne('participation'),
  colonne('representantId'),
  computed('signataireStructure', 'Signe pour la structure', structureEnVigueur, 'texte'),
  computed('signatairePrestataire', 'Signe pour le prestataire', prestataireEnVigueur, 'texte'),
  computed('signatairePes21', 'Signe pour le PES21', pes21EnVigueur, 'texte'),
  colonne('echeanceRappel'),
]
