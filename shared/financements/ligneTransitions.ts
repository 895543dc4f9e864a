import { formatCentimes } from '../kernel/montant'
import { type Constat, check } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { statusMachine } from '../statusMachine'
import { avertit, bloque, exige, type Machine } from '../transition'
import { type LigneFinancement, type StatutLigne, statutLigneLabels } from './ligneFinancement'
import { ligneFinancementRules } from './ligneFinancementRules'
import { montantsLigne } from './montantsLigne'

const blocking = (ligne: LigneFinancement, lire: Lecture): Constat[] => check(ligneFinancementRules, ligne, lire).filter(({ gravite }) => gravite === 'bloquant')

const settled = (ligne: LigneFinancement, lire: Lecture): Constat[] => {
  const { resteARecevoir } = montantsLigne(lire, ligne)
  return bloque(resteARecevoir > 0, 'montantConventionne', `Il reste ${formatCentimes(resteARecevoir)} à recevoir : enregistrez le versement, ou notez une réfaction.`)
}

const closed = (ligne: LigneFinancement, lire: Lecture): Constat[] => {
  const { tropPercu, resteAJustifier } = montantsLigne(lire, ligne)
  const due = lire.where('justificatifs', 'ligneId', ligne.id).some(({ envoyeLe }) => envoyeLe === undefined)
  return [
    ...settled(ligne, lire),
    ...bloque(due, 'statut', 'Un justificatif de cette ligne reste à envoyer.'),
    ...bloque(tropPercu > 0, 'statut', `Un trop-perçu de ${formatCentimes(tropPercu)} reste à rendre.`),
    ...avertit(resteAJustifier > 0, 'statut', `${formatCentimes(resteAJustifier)} reçus restent à justifier.`),
    ...blocking(ligne, lire),
  ]
}

const agreed = (ligne: LigneFinancement, lire: Lecture): Constat[] => {
  const convention = lire.get('conventionsFinancement', ligne.conventionFinancementId)
  return [
    ...exige(ligne, { conventionFinancementId: 'la convention de financement', montantConventionne: 'le montant conventionné' }),
    ...bloque(convention !== undefined && convention.signeeLe === undefined, 'conventionFinancementId', 'La convention de financement n’est pas signée.'),
    ...blocking(ligne, lire),
  ]
}

const notified = (ligne: LigneFinancement, lire: Lecture): Constat[] => [
  ...exige(ligne, { montantNotifie: 'le montant notifié', notifieeLe: 'la date de notification' }),
  ...bloque(ligne.notifieeLe !== undefined && ligne.notifieeLe > lire.aujourdhui, 'notifieeLe', 'La date de notification est encore à venir.'),
]

/** The life of a line, from an idea to its closing (metier.md § 8.1). */
export const ligneTransitions: Machine<LigneFinancement> = statusMachine<LigneFinancement, StatutLigne>({
  debut: 'envisage',
  libelles: statutLigneLabels,
  verbes: {
    envisage: 'Revenir à « Envisagé »',
    demande: 'Déposer la demande',
    refuse: 'Noter le refus',
    notifie: 'Noter la notification',
    conventionne: 'Noter la convention',
    acompteRecu: 'Noter un acompte',
    soldeDemande: 'Demander le solde',
    solde: 'Solder la ligne',
    cloture: 'Clôturer la ligne',
    abandonne: 'Abandonner la ligne',
  },
  suites: {
    envisage: ['demande', 'notifie', 'abandonne'],
    demande: ['notifie', 'refuse', 'abandonne'],
    refuse: ['demande'],
    notifie: ['conventionne', 'acompteRecu', 'soldeDemande', 'solde', 'abandonne'],
    conventionne: ['acompteRecu', 'soldeDemande', 'solde', 'abandonne'],
    acompteRecu: ['soldeDemande', 'solde', 'abandonne'],
    soldeDemande: ['solde', 'abandonne'],
    solde: ['cloture'],
    cloture: ['solde'],
    abandonne: ['envisage'],
  },
  obstacles: {
    demande: ligne => exige(ligne, { financeurId: 'le financeur', montantDemande: 'le montant demandé' }),
    notifie: notified,
    conventionne: agreed,
    acompteRecu: (ligne, lire) => bloque(montantsLigne(lire, ligne).recu === 0, 'statut', 'Aucun versement n’est enregistré sur cette ligne.'),
    soldeDemande: (ligne, lire) => [
      ...bloque(montantsLigne(lire, ligne).resteARecevoir === 0, 'statut', 'Il ne reste rien à recevoir sur cette ligne.'),
      ...bloque(ligne.soldeDemandeLe !== undefined && ligne.soldeDemandeLe > lire.aujourdhui, 'soldeDemandeLe', 'La date de la demande est encore à venir.'),
      ...avertit(ligne.soldeLimite !== undefined && (ligne.soldeDemandeLe ?? lire.aujourdhui) > ligne.soldeLimite, 'soldeDemandeLe', 'La date limite de la demande est passée.'),
    ],
    solde: settled,
    cloture: closed,
  },
  champs: {
    demande: ['montantDemande', 'demandeeLe'],
    notifie: ['montantNotifie', 'notifieeLe'],
    conventionne: ['conventionFinancementId', 'montantConventionne'],
    soldeDemande: ['soldeDemandeLe'],
  },
  ecrit: {
    demande: ({ demandeeLe }, lire) => ({ demandeeLe: demandeeLe ?? lire.aujourdhui }),
    soldeDemande: ({ soldeDemandeLe }, lire) => ({ soldeDemandeLe: soldeDemandeLe ?? lire.aujourdhui }),
  },
})
