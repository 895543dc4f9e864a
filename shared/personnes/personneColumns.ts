import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { fonctionActuelle, organisationOf } from './mandats'
import { Personne } from './personne'

const colonne = columnsOf(Personne)

export const personneColumns: readonly Colonne<Personne>[] = [
  colonne('nom', 'visible'),
  computed('fonction', 'Fonction', (personne, lire) => fonctionActuelle(personne, lire.aujourdhui)?.fonction, 'texte', 'visible'),
  computed(
    'structure',
    'Structure',
    (personne, lire) => {
      const mandat = fonctionActuelle(personne, lire.aujourdhui)
      return mandat && organisationOf(lire, mandat)
    },
    'texte',
    'visible',
    'filtre',
  ),
  colonne('mail', 'visible'),
  colonne('telephone', 'visible'),
  colonne('equipe', 'filtre'),
  colonne('civilite'),
  colonne('competences', 'filtre'),
  colonne('informeeLe'),
]
