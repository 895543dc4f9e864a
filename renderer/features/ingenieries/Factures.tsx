import { bilanFactures } from '../../../shared/ingenieries/bilanFactures'
import type { Ingenierie } from '../../../shared/ingenieries/ingenierie'
import { formatCentimes } from '../../../shared/kernel/montant'
import { ElementsTable } from '../../fiche/ElementsTable'
import { useFiche } from '../../fiche/ficheContext'

/** The bills, and their sum beside the cost agreed. */
export function Factures() {
  const { facture, paye, cout } = bilanFactures(useFiche().ouverte.fiche as Ingenierie)
  const told = [`Facturé : ${formatCentimes(facture)}`, cout !== undefined && `sur ${formatCentimes(cout)}`, `payé : ${formatCentimes(paye)}`].filter(Boolean)
  return <ElementsTable nom="factures" colonnes={['numero', 'date', 'ht', 'tva', 'ttc', 'payeeLe', 'controlee']} vide="Aucune facture." pied={facture > 0 && told.join(' · ')} />
}
