import { ordered } from '../kernel/champs'
import { isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Depense } from './depense'
import { lignesDepense, lignesHorsPeriode } from './eligibilite'
import { isAbandonnee } from './montantsLigne'
import { sommeParts } from './partsDepense'

/** What is missing or wrong in it: never paid twice, never out of the period of who pays (metier.md § 8.1, 8.3). */
export const depenseRules: readonly Regle<Depense, Lecture>[] = [
  required('date', 'la date'),
  required('montant', 'le montant'),
  wrong('imputations', 'bloquant', 'Les parts dépassent 100 % : la dépense serait financée deux fois.', depense => sommeParts(depense) > 100),
  wrong('date', 'bloquant', 'Cette date est hors de la période de la convention qui paie.', (depense, lire) => lignesHorsPeriode(lire, depense).length > 0),
  wrong('imputations', 'avertissement', 'Indiquez la ligne et la part de chaque imputation.', ({ imputations }) =>
    ordered(imputations).some(({ ligneId, part }) => ligneId === undefined || part === undefined),
  ),
  wrong('imputations', 'avertissement', 'Une ligne refusée ou abandonnée ne paie rien.', (depense, lire) => lignesDepense(lire, depense).some(isAbandonnee)),
  wrong(
    'eligible',
    'avertissement',
    'Dites si la dépense est éligible : sans cela, elle ne justifie rien.',
    ({ eligible, imputations }) => eligible === undefined && !isUnknown(imputations),
  ),
  farDates(Depense),
]
