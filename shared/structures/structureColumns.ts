import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { contactPrincipal } from './contactPrincipal'
import { contactStructure, situationsOf } from './situationStructure'
import { Structure } from './structure'

const colonne = columnsOf(Structure)

export const structureColumns: readonly Colonne<Structure>[] = [
  colonne('nom', 'visible'),
  computed(
    'dispositif',
    'Dispositif',
    (structure, lire) =>
      situationsOf(structure, lire)
        .map(({ dispositif }) => dispositif)
        .join(', '),
    'texte',
    'visible',
    'filtre',
  ),
  computed('etape', 'Étape', (structure, lire) => situationsOf(structure, lire)[0]?.etape, 'texte', 'visible', 'filtre'),
  colonne('commune', 'visible', 'filtre'),
  computed('suiviPar', 'Suivi par', (structure, lire) => situationsOf(structure, lire).find(({ suiviPar }) => suiviPar)?.suiviPar, 'texte', 'visible', 'filtre'),
  computed('dernierContact', 'Dernier contact', contactStructure, 'dateConnue', 'visible'),
  colonne('sigle'),
  colonne('roles', 'filtre'),
  colonne('secteur', 'filtre'),
  colonne('formeJuridique', 'filtre'),
  colonne('familleEss', 'filtre'),
  computed('epci', 'EPCI', (structure, lire) => lire.commune(structure.commune)?.epci?.nom, 'texte', 'filtre'),
  colonne('siret'),
  colonne('rna'),
  colonne('dateCreation'),
  colonne('adherentPes21', 'filtre'),
  computed('contact', 'Contact principal', contactPrincipal, 'texte'),
  colonne('telephone'),
  colonne('mail'),
]
