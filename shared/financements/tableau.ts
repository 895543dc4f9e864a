import type { NiveauAlerte } from './alerte'
import type { StatutLigne } from './ligneFinancement'

/** The figures of a line or of a total, in cents. Unknown is absent in a line; a total adds what is known. */
export interface MontantsLigne {
  demande?: number
  notifie?: number
  conventionne?: number
  recu: number
  /** What is due (agreed, else notified) less réfactions less what was received; never below 0. */
  resteARecevoir: number
  /** What was received beyond what is due: a debt. */
  tropPercu: number
  /** What was received less the eligible charges attributed to the line; below 0, more is justified than received. */
  resteAJustifier: number
}

/** A row of the treasurer’s table. */
export interface LigneLue extends MontantsLigne {
  id: string
  exercice: number
  financeurId: string
  financeur: string
  /** A public funder: it counts in the yearly public total. */
  publique: boolean
  intitule: string
  /** What it funds: « A2 · CRDVA », « DLA »; '' when nothing is said. */
  objet: string
  conventionFinancementId?: string
  statut: StatutLigne
  /** Certain: notified or beyond, not given up. */
  ferme: boolean
  /** Expected from what is only asked: demandé × probabilité, in cents. */
  probable: number
  /** What the last column says: « Acompte reçu », « Solde à demander », « Sans convention ». */
  situation: string
  niveau?: NiveauAlerte
  verifieeLe?: string
  verifieePar?: string
}

/** One exercice of the table. Amounts are cents. */
export interface ExerciceLu {
  exercice: number
  totaux: MontantsLigne
  /** Every line of it was checked. */
  verifie: boolean
  /** What funders owe for the exercice, whenever it is paid: the lines that are certain. */
  produit: number
  /** Expected from what is only asked. */
  probable: number
  /** The part of `produit` that public funders give (metier.md § 8.2). */
  cumulPublic: number
}

/** A day money is expected, or a paper due. */
export interface EcheanceFinancement {
  date: string
  nature: 'encaissement' | 'solde' | 'justificatif'
  libelle: string
  financeur: string
  ligneId: string
  /** The record that settles it. */
  collection: 'encaissements' | 'justificatifs' | 'lignesFinancement'
  id: string
  montant?: number
  enRetard: boolean
}

/** How an amount of a line was found: « conventionné 45 000,00 € − reçu 31 500,00 € (2 encaissements) », and the records behind it. */
export interface ExplicationMontant {
  cle: keyof MontantsLigne
  libelle: string
  valeur: number
  formule: string
  fiches: { collection: string; id: string; titre: string; detail: string }[]
}

/** What an action costs, who pays for it, and what is still to be found; in cents (metier.md § 8.2). */
export interface PlanFinancement {
  /** The action of the CPOM, the project, or the dispositif it is about. */
  objet: string
  objetId?: string
  exercice: number
  coutPrevu?: number
  coutReel?: number
  certain: number
  probable: number
  /** Cost less what is certain, when the cost is known. */
  besoin?: number
  /** What public funders give of the cost, in percent; unknown when the cost is. */
  tauxPublic?: number
  ressources: { ligneId: string; financeur: string; intitule: string; montant: number; ferme: boolean; taux?: number }[]
}
