import type { Chiffre } from '../documents/sceau/canonique'
import { formatCentimes } from '../kernel/montant'
import { fold, formatNombre } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { budgetsDe } from './rapportCpomBudgets'
import { type ActionLue, contexteOf } from './rapportCpomContexte'

const numbered = (value: number | undefined): string => (value === undefined ? '' : formatNombre(value))
const NONE: readonly string[] = []

/** The indicators of an action, whom it reached, what it cost. */
function ofAction({ action, indicateurs, publics }: ActionLue, head: string): Chiffre[] {
  const of = (cle: string, libelle: string, valeur: string, fiches = NONE): Chiffre => ({ cle: `${head}.${cle}`, libelle: `${head} – ${libelle}`, valeur, fiches })
  return [
    ...indicateurs.flatMap(({ id, libelle, cible, realise, fiches }) => [
      of(`${fold(libelle) || id}.cible`, `${libelle}, cible`, numbered(cible)),
      of(`${fold(libelle) || id}.realise`, libelle, numbered(realise), fiches),
    ]),
    of('publics', 'structures et projets touchés', numbered(publics.ids.length), publics.ids),
    of('dijon', 'dont à Dijon', numbered(publics.dijon)),
    of('qpv', 'dont en quartier prioritaire', numbered(publics.qpv)),
    of('coutReel', 'coût réel', formatCentimes(action.coutReel)),
  ]
}

/** Every figure of the report of a year to the Ville, with the records that make it: what is compared with the version that was sent. */
export function chiffresCpom(annee: number, lire: Lecture): Chiffre[] {
  const contexte = contexteOf(annee, lire)
  const heads = contexte.actions.map(({ action }, rank) => action.code ?? String(rank + 1))
  return [
    ...contexte.actions.flatMap((lue, rank) => ofAction(lue, heads[rank] ?? '')),
    ...budgetsDe(contexte).flatMap(({ rank, lu: { totalCharges, totalProduits } }) => {
      const head = heads[rank] ?? ''
      const of = (cle: string, libelle: string, cents: number | undefined): Chiffre => ({
        cle: `${head}.${cle}`,
        libelle: `${head} – ${libelle}`,
        valeur: formatCentimes(cents),
        fiches: NONE,
      })
      return [of('charges', 'charges réalisées', totalCharges.realise), of('produits', 'produits réalisés', totalProduits.realise)]
    }),
  ]
}
