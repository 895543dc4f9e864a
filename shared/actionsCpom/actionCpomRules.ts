import { yearOf } from '../kernel/jour'
import { isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { wrong } from '../regles'
import type { ActionCpom } from './actionCpom'
import { feuOf, seuilsOf, tauxAtteinte } from './indicateurs'

const indicators = ({ indicateurs }: ActionCpom) => Object.values(indicateurs ?? {})

/** What is missing or wrong in an action of the CPOM (metier.md § 7.2). Computed indicators are judged with the report of the year. */
export const actionCpomRules: readonly Regle<ActionCpom, Lecture>[] = [
  required('nom', 'l’intitulé'),
  required('exercice', 'l’exercice : l’action paraît au rapport de cette année-là'),
  required('code', 'le code', 'avertissement'),
  required('axe', 'l’axe de la CPOM', 'avertissement'),
  required('indicateurs', 'au moins un indicateur', 'avertissement'),
  wrong('indicateurs', 'bloquant', 'Choisissez le chiffre de chaque indicateur calculé.', action =>
    indicators(action).some(({ mode, chiffre }) => mode === 'calcule' && isUnknown(chiffre)),
  ),
  wrong('indicateurs', 'avertissement', 'Indiquez la cible de chaque indicateur.', action => indicators(action).some(({ cible }) => cible === undefined)),
  wrong(
    'indicateurs',
    'avertissement',
    'Indiquez ce qui a été réalisé pour chaque indicateur saisi.',
    (action, lire) =>
      // Before the year is over, what is done is not known yet.
      (action.exercice ?? 0) < yearOf(lire.aujourdhui) && indicators(action).some(({ mode, realise }) => mode === 'saisi' && realise === undefined),
  ),
  wrong('indicateurs', 'bloquant', 'Commentez chaque indicateur qui n’est pas atteint.', (action, lire) => {
    const seuils = seuilsOf(lire)
    return indicators(action).some(
      ({ mode, sens, cible, realise, commentaire }) => mode === 'saisi' && feuOf(tauxAtteinte(sens, cible, realise), seuils) === 'eloigne' && isUnknown(commentaire),
    )
  }),
]
