import { isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { signatairePes21 } from '../personnes/mandats'
import { wrong } from '../regles'
import type { Parametres } from './parametres'

/** What the papers and the figures need of the association itself. */
export const parametresRules: readonly Regle<Parametres, Lecture>[] = [
  required('nom', 'le nom de l’association'),
  required('siret', 'le SIRET de l’association', 'avertissement'),
  required('adresse', 'l’adresse de l’association', 'avertissement'),
  wrong(
    'nom',
    'avertissement',
    'Personne ne représente l’association aujourd’hui : ajoutez un mandat sur la fiche de la personne qui signe.',
    (_parametres, lire) => signatairePes21(lire, lire.aujourdhui) === undefined,
  ),
  wrong(
    'cpomFin',
    'bloquant',
    'La dernière année de la CPOM précède la première.',
    ({ cpomDebut, cpomFin }) => cpomDebut !== undefined && cpomFin !== undefined && cpomFin < cpomDebut,
  ),
  wrong('cpomNumero', 'avertissement', 'Indiquez la référence de la CPOM.', ({ cpomDebut, cpomNumero }) => cpomDebut !== undefined && isUnknown(cpomNumero)),
  wrong(
    'seuilProche',
    'bloquant',
    'Un indicateur est proche avant d’être atteint : ce seuil est le plus petit des deux.',
    ({ seuilProche, seuilAtteint }) => seuilProche !== undefined && seuilAtteint !== undefined && seuilProche > seuilAtteint,
  ),
]
