import { isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Personne } from './personne'

/** What is missing or wrong in a person: a paper needs the function of who signs it. */
export const personneRules: readonly Regle<Personne, Lecture>[] = [
  required('nom', 'le nom'),
  wrong('mandats', 'bloquant', 'La fin d’une fonction précède son début.', ({ mandats }) =>
    Object.values(mandats ?? {}).some(({ debut, fin }) => debut !== undefined && fin !== undefined && fin < debut),
  ),
  wrong('mandats', 'bloquant', 'Indiquez la fonction de la personne qui signe les conventions.', ({ mandats }) =>
    Object.values(mandats ?? {}).some(({ representantLegal, fonction }) => representantLegal === true && isUnknown(fonction)),
  ),
  farDates(Personne),
]
