import { computeFigures } from '../chiffres/figures'
import { sigleOf } from '../documents/parties'
import { financeursDe } from '../financements/financeursDe'
import type { Jour } from '../kernel/jour'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { parametresOf } from '../parametres/parametresOf'
import type { ActionCpom } from './actionCpom'
import { type ChiffreLu, type IndicateurLu, readIndicateurs, type Seuils, seuilsOf } from './indicateurs'
import { type Publics, publicsOf } from './publics'

/** An action of the year, read: its indicators and who it reached. */
export interface ActionLue {
  action: ActionCpom
  indicateurs: IndicateurLu[]
  publics: Publics
}

/** Everything the yearly report speaks of, computed once. */
export interface ContexteRapport {
  lire: Lecture
  annee: number
  pes21: Parametres | undefined
  sigle: string
  collectivite: string
  seuils: Seuils
  actions: ActionLue[]
  /** Who pays for these actions. */
  financeurs: string[]
  /** What funders asked in the exercice told counts, whenever the report is printed. */
  jour: Jour
}

const byCode = (lire: Lecture, annee: number): ReadonlyMap<string, ChiffreLu> => new Map(computeFigures(lire, annee).map(figure => [figure.code, figure]))

/** Reads the actions of an exercice, in the order of their codes. */
export function contexteOf(annee: number, lire: Lecture): ContexteRapport {
  const pes21 = parametresOf(lire)
  const seuils = seuilsOf(lire)
  const [ofYear, before] = [byCode(lire, annee), byCode(lire, annee - 1)]
  const ofExercice = lire.all('actionsCpom').filter(({ exercice }) => exercice === annee)
  return {
    lire,
    annee,
    pes21,
    sigle: sigleOf(pes21),
    collectivite: pes21?.cpomCollectivite ?? 'collectivité',
    seuils,
    financeurs: ofExercice.flatMap(({ id }) => financeursDe(lire, id, annee)),
    jour: `${annee}-12-31`,
    actions: [...ofExercice]
      .sort((a, b) => compareFrench(a.code ?? 'z', b.code ?? 'z') || compareFrench(a.nom ?? '', b.nom ?? ''))
      .map(action => {
        const indicateurs = readIndicateurs(action, ofYear, before, seuils)
        const counted = indicateurs.flatMap(({ fiches }) => fiches)
        return { action, indicateurs, publics: publicsOf(lire, action.id, annee, counted) }
      }),
  }
}
