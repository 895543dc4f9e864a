/** The papers signed with somebody. */
export const typesConventions = {
  'convention-dla': 'Convention d’accompagnement DLA',
  partenariat: 'Convention de partenariat',
  intervention: 'Convention d’intervention ou de cours',
  tripartite: 'Convention tripartite d’ingénierie',
  'lettre-engagement': 'Lettre d’engagement dans une ingénierie collective',
  'mise-a-disposition-locaux': 'Mise à disposition de locaux',
  'mise-a-disposition-personnel': 'Mise à disposition de personnel',
  'convention-objectifs': 'Convention pluriannuelle d’objectifs',
  'convention-financement': 'Convention de financement',
} as const

/** What changes them once signed. */
export const typesAvenants = { avenant: 'Avenant à une convention' } as const

/** The papers of an accompaniment by the DLA. */
export const typesDla = {
  diagnostic: 'Diagnostic partagé',
  'plan-accompagnement': 'Plan d’accompagnement',
  'cahier-des-charges': 'Cahier des charges d’une ingénierie',
  'pv-choix': 'Procès-verbal de choix du prestataire',
  'bilan-ingenierie': 'Compte rendu de bilan d’une ingénierie',
  'fiche-suivi': 'Fiche de suivi',
  'releve-impact': 'Relevé d’impact',
} as const

/** What funders are told. */
export const typesFinanceurs = {
  'rapport-cpom': 'Rapport CPOM à la Ville de Dijon',
  'compte-rendu-financier': 'Compte rendu financier',
  'budget-previsionnel': 'Budget prévisionnel',
} as const

/** The life of the association: its report, its assemblies, its sessions, its letters. */
export const typesAssociation = {
  'rapport-activite': 'Rapport d’activité',
  'ordre-du-jour': 'Ordre du jour',
  'convocation-ag': 'Convocation à l’assemblée générale',
  emargement: 'Feuille d’émargement',
  'attestation-presence': 'Attestation de présence',
  'pv-ag': 'Procès-verbal d’assemblée générale',
  courrier: 'Courrier',
  'courrier-non-retenu': 'Courrier au prestataire non retenu',
} as const

/** Every kind of document Permanence writes, as it is called. */
export const typeDocumentLabels = { ...typesConventions, ...typesAvenants, ...typesDla, ...typesFinanceurs, ...typesAssociation } as const
export type TypeDocument = keyof typeof typeDocumentLabels

/** The kinds by the name a command gives them. */
export const typesDocument = Object.keys(typeDocumentLabels) as [TypeDocument, ...TypeDocument[]]

/** True of the kinds of document Permanence writes. */
export const isTypeDocument = (type: string): type is TypeDocument => Object.hasOwn(typeDocumentLabels, type)

/** Under which heads the kinds are offered. */
export const familleLabels = { conventions: 'Conventions', dla: 'Accompagnement DLA', financeurs: 'Financeurs', association: 'Association' } as const
export type Famille = keyof typeof familleLabels
