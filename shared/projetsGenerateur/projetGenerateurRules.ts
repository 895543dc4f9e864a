import { inOrder, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { ProjetGenerateur } from './projetGenerateur'

/** What is missing or wrong in a project of the Générateur (metier.md § 4.2). */
export const projetGenerateurRules: readonly Regle<ProjetGenerateur, Lecture>[] = [
  required('nom', 'le nom du projet'),
  required('collectiviteId', 'la collectivité', 'avertissement'),
  required('phase', 'la phase', 'avertissement'),
  required('debut', 'le début', 'avertissement'),
  required('chargeMissionId', 'qui suit ce projet', 'avertissement'),
  inOrder('debut', 'fin', 'La fin précède le début.'),
  farDates(ProjetGenerateur),
]
