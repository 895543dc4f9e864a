import { isToCome } from '../kernel/jour'
import type { Constat } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { statusMachine } from '../statusMachine'
import { bloque, exige, type Machine } from '../transition'
import { type Diagnostic, statutDiagnosticLabels } from './diagnostic'

const validation = (diagnostic: Diagnostic, lire: Lecture): Constat[] => [
  ...exige(diagnostic, { dateValidation: 'la date de validation par la structure', valideurNom: 'le nom de la personne qui valide' }),
  ...bloque(isToCome(diagnostic.dateValidation, lire.aujourdhui), 'dateValidation', 'La date de validation est encore à venir.'),
]

/** A diagnostic is written, submitted, then validated by the leaders of the structure (metier.md § 2.2, § 5). */
export const diagnosticTransitions: Machine<Diagnostic> = statusMachine<Diagnostic, keyof typeof statutDiagnosticLabels>({
  debut: 'enCours',
  libelles: statutDiagnosticLabels,
  verbes: { enCours: 'Reprendre la rédaction', aValider: 'Soumettre à la structure', valide: 'Valider le diagnostic' },
  suites: { enCours: ['aValider', 'valide'], aValider: ['valide', 'enCours'], valide: [] },
  obstacles: { valide: validation },
  champs: { valide: ['dateValidation', 'valideurNom', 'valideurFonction'] },
})
