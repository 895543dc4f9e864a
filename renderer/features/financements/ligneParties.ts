import type { Partie } from '../../fiche/Parties'
import { Verification } from './Verification'

type Known = Readonly<Record<string, unknown>>

const isExpected = ({ statut }: Known): boolean => statut === undefined || statut === 'envisage' || statut === 'demande'
const isFirm = (known: Known): boolean => !isExpected(known) && known.statut !== 'refuse' && known.statut !== 'abandonne'

/** The file of a funding line: what it is, what was promised, what is asked for at its end, who checked it. */
export const ligneParties: readonly Partie[] = [
  { id: 'essentiel', titre: 'L’essentiel', champs: ['nom', 'financeurId', 'exercice', 'conventionFinancementId', 'dispositif', 'objetId'] },
  {
    id: 'montants',
    titre: 'Montants',
    champs: ['montantDemande', 'demandeeLe', 'probabilite', 'montantNotifie', 'notifieeLe', 'montantConventionne', 'refaction', 'refactionMotif'],
    quand: { probabilite: isExpected, refaction: isFirm, refactionMotif: ({ refaction }) => refaction !== undefined },
  },
  {
    id: 'repartition',
    titre: 'Répartition entre actions',
    court: 'Répartition',
    champs: ['repartition'],
    tables: { repartition: ['objetId', 'montant'] },
  },
  {
    id: 'solde',
    titre: 'Solde et reversement',
    court: 'Solde',
    champs: ['soldeLimite', 'soldeDemandeLe', 'reversement', 'reversementLe'],
    quand: { reversement: isFirm, reversementLe: ({ reversement }) => reversement !== undefined },
  },
  { id: 'verification', titre: 'Vérification du trésorier', court: 'Vérification', champs: ['verifieeLe', 'verifieePar'], Contenu: Verification },
  { id: 'notes', titre: 'Notes', champs: ['notes'] },
]
