import { isToCome } from '../kernel/jour'
import type { Constat } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { bloque, exige, type Machine } from '../transition'
import { type Diagnostic, statutDiagnosticLabels } from './diagnostic'

type Statut = keyof typeof statutDiagnosticLabels

const verbes: Readonly<Record<Statut, string>> = { enCours: 'Reprendre la rédaction', aValider: 'Soumettre à la structure', valide: 'Valider le diagnostic' }
const suites: Readonly<Record<Statut, readonly Statut[]>> = { enCours: ['aValider', 'valide'], aValider: ['valide', 'enCours'], valide: [] }

const obstaclesOf = (diagnostic: Diagnostic, vers: string, lire: Lecture): Constat[] => {
  if (vers !== 'valide') return []
  const { dateValidation } = diagnostic
  return [
    ...exige(diagnostic, { dateValidation: 'la date de validation par la structure', valideurNom: 'le nom de la personne qui valide' }),
    ...bloque(isToCome(dateValidation, lire.aujourdhui), 'dateValidation', 'La date de validation est encore à venir.'),
  ]
}

/** A diagnostic is written, submitted, then validated by the leaders of the structure (metier.md § 2.2, § 5). */
export const diagnosticTransitions: Machine<Diagnostic> = {
  list: (diagnostic, lire) =>
    suites[diagnostic.statut ?? 'enCours'].map(vers => ({ vers, libelle: statutDiagnosticLabels[vers], verbe: verbes[vers], obstacles: obstaclesOf(diagnostic, vers, lire) })),
  obstacles: obstaclesOf,
  champs: vers => (vers === 'valide' ? ['dateValidation', 'valideurNom', 'valideurFonction'] : []),
  write: (_diagnostic, vers) => ({ statut: vers }),
}
