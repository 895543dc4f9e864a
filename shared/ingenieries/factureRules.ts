import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { wrong } from '../regles'
import { coutTotal } from './coutIngenierie'
import type { Ingenierie } from './ingenierie'

const bills = ({ factures }: Ingenierie) => Object.values(factures ?? {})

/** What is wrong in the price and the bills of an ingénierie (metier.md § 2.5, § 9). */
export const factureRules: readonly Regle<Ingenierie, Lecture>[] = [
  wrong('factures', 'bloquant', 'Le montant toutes taxes d’une facture n’est pas la somme du hors taxes et de la TVA.', ingenierie =>
    bills(ingenierie).some(({ ht, tva, ttc }) => ht !== undefined && tva !== undefined && ttc !== undefined && ht + tva !== ttc),
  ),
  wrong('factures', 'bloquant', 'Les factures dépassent le coût convenu.', ingenierie => {
    const cout = coutTotal(ingenierie)
    return cout !== undefined && bills(ingenierie).reduce((sum, { ttc = 0 }) => sum + ttc, 0) > cout
  }),
  wrong('budgetMax', 'avertissement', 'Le coût dépasse le budget maximal.', ingenierie => (coutTotal(ingenierie) ?? 0) > (ingenierie.budgetMax ?? Number.POSITIVE_INFINITY)),
  wrong(
    'participationStructure',
    'avertissement',
    'La participation de la structure dépasse le coût.',
    ingenierie => (ingenierie.participationStructure ?? 0) > (coutTotal(ingenierie) ?? Number.POSITIVE_INFINITY),
  ),
]
