import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { Budget } from './budget'
import { readBudget } from './budgetLu'
import { objetBudget } from './objetBudget'

const colonne = columnsOf(Budget)

export const budgetColumns: readonly Colonne<Budget>[] = [
  colonne('exercice', 'visible', 'filtre'),
  computed('objet', 'Objet', ({ actionCpomId }, lire) => (actionCpomId === undefined ? 'Toute l’association' : objetBudget(lire, actionCpomId)), 'texte', 'visible', 'filtre'),
  computed('chargesPrevues', 'Charges prévues', (budget, lire) => readBudget(lire, budget).totalCharges.prevu, 'montant', 'visible'),
  computed('chargesRealisees', 'Charges réalisées', (budget, lire) => readBudget(lire, budget).totalCharges.realise, 'montant', 'visible'),
  computed('produitsRealises', 'Produits réalisés', (budget, lire) => readBudget(lire, budget).totalProduits.realise, 'montant', 'visible'),
  computed('resultat', 'Résultat', (budget, lire) => readBudget(lire, budget).resultat, 'montant', 'visible'),
  colonne('conventionFinancementId'),
  colonne('certifieLe'),
]
