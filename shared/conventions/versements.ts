import { alinea } from '../documents/blocs'
import { ordered } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { formatJour } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import type { Convention } from './convention'

const UNKNOWN = 'n.c.'

/** The échéancier of a convention as a table with its total; nothing when it has none. */
export function versements({ echeancier }: Pick<Convention, 'echeancier'>): Bloc[] {
  const echeances = ordered(echeancier)
  if (echeances.length === 0) return []
  const known = echeances.every(({ montant }) => montant !== undefined)
  const total = echeances.reduce((sum, { montant = 0 }) => sum + montant, 0)
  return [
    alinea('Les versements suivent l’échéancier ci-après\u00A0:'),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Échéance', largeur: 50 },
        { titre: 'Date', largeur: 22 },
        { titre: 'Montant', largeur: 28, droite: true },
      ],
      lignes: [
        ...echeances.map(({ libelle, date, montant }, index) => [libelle ?? `Versement ${index + 1}`, formatJour(date), formatCentimes(montant) || UNKNOWN]),
        ['Total', '', known ? formatCentimes(total) : UNKNOWN],
      ],
      total: true,
    },
  ]
}
