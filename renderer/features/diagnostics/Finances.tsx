import type { Diagnostic } from '../../../shared/diagnostics/diagnostic'
import { type Comptes, type Ratio, ratiosOf } from '../../../shared/diagnostics/ratios'
import { formatCentimes } from '../../../shared/kernel/montant'
import { formatEntier } from '../../../shared/kernel/texte'
import { ExercicesTable, type LigneCalculee } from '../../fiche/ExercicesTable'
import { useFiche } from '../../fiche/ficheContext'
import { nextExercice } from '../../fiche/nextExercice'
import { WithFiche } from '../../fiche/WithFiche'
import { useClasseur } from '../../layout/useClasseur'
import css from './Diagnostics.module.css'

const shares = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

const told = ({ valeur, unite }: Ratio): string =>
  valeur === undefined ? 'n.c.' : unite === '€' ? formatCentimes(valeur) : unite === '%' ? `${shares.format(valeur)}\u00A0%` : `${formatEntier(Math.trunc(valeur))}\u00A0j`

const calculs: readonly LigneCalculee[] = ratiosOf({}).map(({ code, libelle }) => ({
  libelle,
  valeur: element => {
    const ratio = ratiosOf(element as Comptes).find(one => one.code === code)
    return ratio ? told(ratio) : ''
  },
}))

/** The accounts of the structure, typed here as in its file, and the ratios they make. */
export function Finances() {
  const { structureId } = useFiche().ouverte.fiche as Diagnostic
  const { aujourdhui } = useClasseur()
  if (!structureId) return null
  return (
    <WithFiche place={{ collection: 'structures', id: structureId }}>
      <h3 className={css.from}>Comptes de la structure et ratios</h3>
      <ExercicesTable nom="finances" nouveau={list => ({ exercice: nextExercice(list, aujourdhui) })} calculs={calculs} vide="Ajoutez les trois derniers exercices." />
    </WithFiche>
  )
}
