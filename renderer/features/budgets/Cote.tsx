import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { BudgetLu, LigneLue, Rubrique } from '../../../shared/budgets/budgetLu'
import type { Volet } from '../../../shared/budgets/comptes'
import { ecartOf, formatMontantEcart, formatTauxEcart, type Montants } from '../../../shared/budgets/ecarts'
import { formatCentimes } from '../../../shared/kernel/montant'
import type { Elements } from '../../fiche/useElements'
import css from './Budget.module.css'
import { LigneDialog } from './LigneDialog'
import { Rang } from './Rang'

interface Props {
  titre: string
  total: string
  volets: readonly Volet[]
  lu: BudgetLu
  montants: Montants
  elements: Elements
}

/** Four amounts, all computed: what was planned, what was done, and how far apart. */
function Sommes({ montants, seuils }: { montants: Montants; seuils: BudgetLu['seuils'] }) {
  const ecart = ecartOf(montants, seuils)
  return (
    <>
      <td>{formatCentimes(montants.prevu)}</td>
      <td>{formatCentimes(montants.realise)}</td>
      <td>{formatMontantEcart(ecart)}</td>
      <td>{formatTauxEcart(ecart)}</td>
      <td />
    </>
  )
}

// Each is a side of its own: its name and its sum are already there.
const IN_KIND = ['86', '87']

/** An account and its lines; its sums are not said twice when it has only one line. */
function Compte({ rubrique, lu, elements, volets }: { rubrique: Rubrique } & Pick<Props, 'lu' | 'elements' | 'volets'>) {
  const { classe, titre, lignes } = rubrique
  const alone = lignes.length === 1
  const named = (ligne: LigneLue): string => (alone || ligne.compte !== classe || !ligne.precision ? ligne.intitule : '')
  return (
    <tbody>
      {!alone && !IN_KIND.includes(classe) && (
        <tr className={css.compte}>
          <th scope="rowgroup">{titre}</th>
          <Sommes montants={rubrique} seuils={lu.seuils} />
        </tr>
      )}
      {lignes.map(ligne => (
        <Rang key={ligne.id} ligne={ligne} intitule={named(ligne)} seul={alone} volets={volets} seuils={lu.seuils} elements={elements} />
      ))}
    </tbody>
  )
}

/** One side of the budget: its accounts, their lines, its total level with the other side’s. */
export function Cote({ titre, total, volets, lu, montants, elements }: Props) {
  const [adding, setAdding] = useState(false)
  return (
    <section className={css.cote} aria-label={titre}>
      <table className={css.table}>
        <colgroup>
          <col />
          <col className={css.large} />
          <col className={css.large} />
          <col className={css.moyen} />
          <col className={css.etroit} />
          <col className={css.gestes} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{titre}</th>
            <th scope="col">Prévu</th>
            <th scope="col">Réalisé</th>
            <th scope="col">Écart</th>
            <th scope="col">Écart %</th>
            <th>
              <span className="hors-ecran">Gestes</span>
            </th>
          </tr>
        </thead>
        {volets.flatMap(volet => lu[volet].rubriques.map(rubrique => <Compte key={rubrique.classe} rubrique={rubrique} lu={lu} elements={elements} volets={volets} />))}
        <tbody className={css.reste}>
          <tr>
            <td colSpan={6}>
              {!elements.readOnly && (
                <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={() => setAdding(true)}>
                  Ajouter une ligne<span className="hors-ecran"> : {titre}</span>
                </Button>
              )}
            </td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            <Sommes montants={montants} seuils={lu.seuils} />
          </tr>
        </tfoot>
      </table>
      {adding && <LigneDialog volets={volets} elements={elements} onClose={() => setAdding(false)} />}
    </section>
  )
}
