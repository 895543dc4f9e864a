import { financeursDla } from '../conventions/mentionsDla'
import { representantOf, type Signataire, sigleOf } from '../documents/parties'
import { ordered } from '../kernel/champs'
import { endOf, type Jour, yearOf } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { parametresOf } from '../parametres/parametresOf'
import { structureIdOf } from '../parcours/ofStructure'
import type { Parcours } from '../parcours/parcours'
import type { Personne } from '../personnes/personne'
import type { Structure } from '../structures/structure'
import type { Diagnostic } from './diagnostic'

/** Everything a diagnostic speaks of, looked up once. */
export interface ContexteDiagnostic {
  lire: Lecture
  diagnostic: Diagnostic
  structure: Structure | undefined
  parcours: Parcours | undefined
  pes21: Parametres | undefined
  sigle: string
  /** The day mandates are read on: that of the validation, today as long as it is not validated. */
  jour: Jour
  redacteur: Personne | undefined
  representant: Signataire | undefined
  /** Who pays for the accompaniment. */
  financeurs: string[]
  /** Workforce and accounts, the oldest exercice first. */
  effectifs: NonNullable<Structure['effectifs']>[string][]
  finances: (NonNullable<Structure['finances']>[string] & { id: string })[]
}

const byExercice = <T extends { ordre: number; exercice?: number | undefined }>(elements: Readonly<Record<string, T>> | undefined): (T & { id: string })[] =>
  ordered(elements).sort((a, b) => (a.exercice ?? 0) - (b.exercice ?? 0))

/** Finds the records a diagnostic is made of. */
export function contexteOf(diagnostic: Diagnostic, lire: Lecture): ContexteDiagnostic {
  const parcours = lire.get('parcours', diagnostic.parcoursId)
  const structure = lire.get('structures', structureIdOf(lire, diagnostic))
  const pes21 = parametresOf(lire)
  const jour = diagnostic.dateValidation ? endOf(diagnostic.dateValidation) : lire.aujourdhui
  // Printed again later, a paper of 2023 does not show the accounts of 2024.
  const known = ({ exercice }: { exercice?: number | undefined }): boolean => exercice === undefined || exercice <= yearOf(jour)
  return {
    lire,
    diagnostic,
    structure,
    parcours,
    pes21,
    sigle: sigleOf(pes21),
    jour,
    redacteur: lire.get('personnes', diagnostic.chargeMissionId ?? parcours?.chargeMissionId),
    representant: structure && representantOf(lire, structure.id, jour, diagnostic.representantId),
    financeurs: financeursDla(lire, diagnostic.parcoursId, yearOf(jour)),
    effectifs: byExercice(structure?.effectifs).filter(known),
    finances: byExercice(structure?.finances).filter(known),
  }
}
