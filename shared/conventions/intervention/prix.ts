import { fr } from '../../documents/phrases'
import { formatNombre } from '../../kernel/texte'
import type { Parametres } from '../../parametres/parametres'
import type { Convention } from '../convention'

/** The price of an intervention, in cents: its rate by what is counted, and the fees. Undefined while its rate, or what it is multiplied by, is unknown. */
export function prixCalcule({ tarif, uniteTarif, quantite, frais = 0 }: Convention): number | undefined {
  if (tarif === undefined) return undefined
  if (uniteTarif === 'forfait') return tarif + frais
  return quantite === undefined ? undefined : Math.round(tarif * quantite) + frais
}

/** `6 heures`, `1,5 jour`: what the rate is multiplied by; '' for a lump sum. */
export function quantiteEnMots({ uniteTarif, quantite }: Convention): string {
  if (quantite === undefined || uniteTarif === undefined || uniteTarif === 'forfait') return ''
  return `${formatNombre(quantite)}\u00A0${uniteTarif}${quantite < 2 ? '' : 's'}`
}

/** What is said of the VAT: its exemption for vocational training, else the regime of the association; undefined while that is unknown (metier.md § 6.5). */
export function mentionTva(formation: boolean, pes21: Pick<Parametres, 'regimeTva' | 'formationExoneree'> | undefined, sigle: string): string | undefined {
  if (formation && pes21?.formationExoneree) return 'Ce prix est exonéré de TVA en application de l’article 261-4-4°\u00A0a du code général des impôts.'
  if (pes21?.regimeTva === 'nonAssujettie') return fr`Le ${sigle} n’est pas assujetti à la TVA : ce prix est net de taxe.`
  if (pes21?.regimeTva === 'franchise') return 'TVA non applicable, article 293\u00A0B du code général des impôts.'
  return pes21?.regimeTva === 'assujettie' ? 'Ce prix s’entend toutes taxes comprises. La facture indique le taux et le montant de la TVA.' : undefined
}
