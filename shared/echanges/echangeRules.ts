import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Echange } from './echange'

/** What is missing or wrong in an échange. A suivi is counted: it must say of what and how. */
export const echangeRules: readonly Regle<Echange, Lecture>[] = [
  required('date', 'la date'),
  wrong('sujetId', 'bloquant', 'Indiquez le parcours ou l’ingénierie de ce suivi.', ({ moment, sujetId }) => moment === 'suivi' && sujetId === undefined),
  wrong('sujetId', 'avertissement', 'Indiquez à propos de quoi.', ({ moment, sujetId }) => moment !== 'suivi' && sujetId === undefined),
  wrong(
    'nature',
    'bloquant',
    'Indiquez la nature de l’échange : un suivi n’est compté que s’il est un rendez-vous, une visite, une visioconférence ou une réunion.',
    ({ moment, nature }) => moment === 'suivi' && nature === undefined,
  ),
  wrong('suiteLe', 'avertissement', 'Indiquez pour quand est la suite prévue.', ({ suite, suiteLe }) => suite !== undefined && suiteLe === undefined),
  farDates(Echange),
]
