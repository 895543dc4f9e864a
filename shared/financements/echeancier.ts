import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { type Encaissement, natureEncaissementLabels } from './encaissement'
import { typeJustificatifLabels } from './justificatif'
import type { LigneFinancement } from './ligneFinancement'
import { encaissementsOf, isAttendue, isRecu, isTerminee, montantsLigne } from './montantsLigne'
import { nomFinanceur } from './nomFinanceur'
import { isSoldeADemander } from './situationLigne'
import type { EcheanceFinancement } from './tableau'

type Propre = Pick<EcheanceFinancement, 'date' | 'nature' | 'libelle' | 'collection' | 'id'> & { montant?: number | undefined }

const payment = (encaissement: Encaissement): Propre[] =>
  encaissement.prevuLe === undefined || encaissement.recuLe !== undefined
    ? []
    : [
        {
          date: encaissement.prevuLe,
          nature: 'encaissement',
          libelle: encaissement.nom ?? (encaissement.nature ? natureEncaissementLabels[encaissement.nature] : 'Encaissement'),
          collection: 'encaissements',
          id: encaissement.id,
          montant: encaissement.montantPrevu,
        },
      ]

// What an expected payment already announces is not announced again by the request that brings it.
function balance(lire: Lecture, ligne: LigneFinancement): Propre[] {
  const { resteARecevoir } = montantsLigne(lire, ligne)
  if (ligne.soldeLimite === undefined || !isSoldeADemander(ligne, resteARecevoir)) return []
  const announced = encaissementsOf(lire, ligne.id).reduce((sum, encaissement) => sum + (isRecu(lire)(encaissement) ? 0 : (encaissement.montantPrevu ?? 0)), 0)
  const montant = Math.max(0, resteARecevoir - announced)
  return [{ date: ligne.soldeLimite, nature: 'solde', libelle: 'Demande de solde', collection: 'lignesFinancement', id: ligne.id, ...(montant > 0 ? { montant } : {}) }]
}

const proofs = (lire: Lecture, ligneId: string): Propre[] =>
  lire
    .where('justificatifs', 'ligneId', ligneId)
    .flatMap(({ id, nom, type, limite, envoyeLe }) =>
      limite === undefined || envoyeLe !== undefined
        ? []
        : [{ date: limite, nature: 'justificatif', libelle: nom ?? (type ? typeJustificatifLabels[type] : 'Justificatif'), collection: 'justificatifs', id }],
    )

/** What is awaited of a line: money expected, the balance to ask for, papers due. Nothing once it is over. */
const ofLine = (lire: Lecture, ligne: LigneFinancement): EcheanceFinancement[] =>
  isTerminee(ligne)
    ? []
    : [...(isAttendue(lire, ligne) ? encaissementsOf(lire, ligne.id).flatMap(payment) : []), ...balance(lire, ligne), ...proofs(lire, ligne.id)].map(
        ({ montant, ...echeance }) => ({
          ...echeance,
          ...(montant === undefined ? {} : { montant }),
          financeur: nomFinanceur(lire, ligne.financeurId),
          ligneId: ligne.id,
          enRetard: echeance.date < lire.aujourdhui,
        }),
      )

/** Every day money is expected or a paper due, in the order of time; what is late is said, not dropped. */
export const echeancier = (lire: Lecture): EcheanceFinancement[] =>
  lire
    .all('lignesFinancement')
    .flatMap(ligne => ofLine(lire, ligne))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : compareFrench(a.financeur, b.financeur)))
