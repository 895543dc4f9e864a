import { useState } from 'react'
import type { LigneLue } from '../../../shared/financements/tableau'
import { formatCentimes } from '../../../shared/kernel/montant'
import type { Colonne } from './colonnes'
import { ExplicationDialog } from './ExplicationDialog'
import type { Groupe } from './groupes'
import { type Courante, cleGroupe, cleRang, TOTAL } from './Rangs'
import css from './Tableau.module.css'
import { type Cible, useExplication } from './useExplication'

interface Props {
  colonnes: readonly Colonne[]
  cellule: Courante | undefined
  groupes: readonly Groupe[]
  lignes: readonly LigneLue[]
  total: string
}

const nameOf = ({ financeur, intitule }: LigneLue): string => [financeur, intitule].filter(Boolean).join(' · ')

/** The amount under the hand: whose it is, and the lines it is made of. Nothing on names and empty cells. */
function cibleOf({ colonnes, cellule, groupes, lignes, total }: Props): Cible | undefined {
  const colonne = colonnes.find(({ id }) => id === cellule?.col)
  if (!cellule || !colonne) return undefined
  const groupe = groupes.find(({ cle }) => cleGroupe(cle) === cellule.rang)
  const rang = groupes.flatMap(({ rangs }) => rangs).find(({ cle }) => cleRang(cle) === cellule.rang)
  const all = cellule.rang === TOTAL ? lignes : (groupe ?? rang)?.lignes
  const own = all?.filter(ligne => (colonne.exercice === undefined || ligne.exercice === colonne.exercice) && colonne.montant(ligne) !== undefined)
  const [first] = own ?? []
  if (!own || !first) return undefined
  const sujet = rang ? nameOf(first) : (groupe?.titre ?? total)
  const exercice = rang ? first.exercice : colonne.exercice
  return { titre: [sujet, exercice, colonne.titre].filter(part => part !== undefined).join(' · '), colonne, lignes: own, ligne: rang ? first : undefined }
}

/** Under the table: how the amount the hand is on was found, and the way to the records behind it. */
export function Explication(props: Props) {
  const cible = cibleOf(props)
  const explication = useExplication(cible)
  const [open, setOpen] = useState(false)
  return (
    <section className={css.explication} aria-label="Comment ce montant est trouvé">
      {cible && explication ? (
        <>
          <span className={css.dim}>{cible.titre}</span>
          <span className={css.formule}>
            <b>{formatCentimes(explication.valeur)}</b> {explication.formule}
          </span>
          <button type="button" className={css.lien} onClick={() => setOpen(true)}>
            D’où vient ce chiffre{'\u202F'}?
          </button>
          {open && <ExplicationDialog titre={cible.titre} explication={explication} onClose={() => setOpen(false)} />}
        </>
      ) : (
        <span className={css.dim}>Choisissez un montant pour voir comment il est trouvé. Les flèches passent d’une case à l’autre, Entrée déplie une ligne, Échap la replie.</span>
      )}
    </section>
  )
}
