import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../client'
import { champId } from '../../fiche/Champ'
import { ConflictMark } from '../../fiche/ConflictMark'
import { useFiche } from '../../fiche/ficheContext'
import { useElements } from '../../fiche/useElements'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { onAmountKey } from './amountKeys'
import { Bilan } from './Bilan'
import css from './Budget.module.css'
import { Commencer } from './Commencer'
import { Cote } from './Cote'

/** The two sides of a budget, typed as a ledger: charges on the left, produits on the right, what is given in kind under them. */
export function Grille() {
  const { id } = useFiche()
  const elements = useElements('lignes')
  const budget = useQuery({ ...api.financements.budget.queryOptions({ input: { id } }), placeholderData: keepPreviousData })
  const grille = useRef<HTMLDivElement>(null)
  const isEmpty = elements.list.length === 0
  const waited = useRef(false)
  // The first amount is waited for, from an empty budget until there is where to type it.
  useEffect(() => {
    if (isEmpty) waited.current = true
    const first = grille.current?.querySelector<HTMLElement>('td[data-montant] input')
    if (!waited.current || !first) return
    waited.current = false
    if (document.activeElement === document.body) first.focus()
  })
  if (budget.isError) return <Refusal error={budget.error} onRetry={() => void budget.refetch()} />
  if (!budget.data) return <Loading />
  const { lu } = budget.data
  if (isEmpty) return <Commencer />
  const nature = lu.emplois.rubriques.length + lu.ressources.rubriques.length > 0
  return (
    <div ref={grille} id={champId('lignes')} tabIndex={-1} className={css.grille} onKeyDownCapture={onAmountKey}>
      <Cote titre="Charges" total="Total des charges" volets={['charges', 'indirectes']} lu={lu} montants={lu.totalCharges} elements={elements} />
      <Cote titre="Produits" total="Total des produits" volets={['produits']} lu={lu} montants={lu.totalProduits} elements={elements} />
      {nature && (
        <>
          <Cote titre="Emplois en nature (86)" total="Total du compte 86" volets={['emplois']} lu={lu} montants={lu.emplois} elements={elements} />
          <Cote titre="Contributions en nature (87)" total="Total du compte 87" volets={['ressources']} lu={lu} montants={lu.ressources} elements={elements} />
        </>
      )}
      <Bilan budget={budget.data} nature={nature} />
      <ConflictMark champ="lignes" />
    </div>
  )
}
