import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Parametres } from './parametres'

const colonne = columnsOf(Parametres)

export const parametresColumns: readonly Colonne<Parametres>[] = [colonne('nom', 'visible'), colonne('exercice', 'visible'), colonne('ville', 'visible')]
