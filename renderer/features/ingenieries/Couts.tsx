import { coutTotal } from '../../../shared/ingenieries/coutIngenierie'
import type { Ingenierie } from '../../../shared/ingenieries/ingenierie'
import { formatCentimes } from '../../../shared/kernel/montant'
import { Fact } from '../../fiche/Fact'
import { useFiche } from '../../fiche/ficheContext'
import { ChampsPartie } from '../../fiche/Parties'

const CHAMPS = ['joursPrevus', 'joursRealises', 'tarifJour', 'tauxTva', 'fraisDeplacement', 'participationStructure', 'budgetMax', 'acompte', 'delaiPaiement']

/** Days and prices, and what they make. */
export function Couts() {
  const cout = coutTotal(useFiche().ouverte.fiche as Ingenierie)
  return (
    <>
      <ChampsPartie champs={CHAMPS} />
      <Fact libelle="Coût, toutes taxes">{cout === undefined ? 'Calculé dès que les jours et le tarif sont connus.' : <b>{formatCentimes(cout)}</b>}</Fact>
    </>
  )
}
