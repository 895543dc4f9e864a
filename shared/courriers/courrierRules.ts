import { isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Courrier } from './courrier'

/** What is missing or wrong in a letter. What its paper needs is told with the paper. */
export const courrierRules: readonly Regle<Courrier, Lecture>[] = [
  required('nom', 'l’objet'),
  wrong('structureId', 'avertissement', 'Indiquez à qui la lettre est adressée.', ({ structureId, personneId }) => structureId === undefined && personneId === undefined),
  wrong('texte', 'avertissement', 'Écrivez le texte de la lettre.', ({ texte }) => isUnknown(texte)),
  farDates(Courrier),
]
