import type { Collection } from '../../fiches'

/** `dateSignature` → `date_signature`, `structureId` → `structure`: what a field is called in a template. Never changes once published. */
export const cleDe = (champ: string): string =>
  champ
    .replace(/Id$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()

/** What one record of each collection is called in a template. */
export const singuliers: Readonly<Record<Collection, string>> = {
  structures: 'structure',
  personnes: 'personne',
  parcours: 'parcours',
  diagnostics: 'diagnostic',
  ingenieries: 'ingenierie',
  offres: 'offre',
  projets: 'projet',
  projetsGenerateur: 'projet_generateur',
  accompagnementsCrdva: 'accompagnement_crdva',
  seances: 'seance',
  echanges: 'echange',
  taches: 'tache',
  courriers: 'courrier',
  conventions: 'convention',
  avenants: 'avenant',
  actionsCpom: 'action_cpom',
  conventionsFinancement: 'convention_financement',
  lignesFinancement: 'ligne_financement',
  encaissements: 'encaissement',
  justificatifs: 'justificatif',
  depenses: 'depense',
  budgets: 'budget',
  missionsBenevoles: 'mission_benevole',
  adhesions: 'adhesion',
  objectifsAssociatifs: 'objectif_associatif',
  actionsAssociatives: 'action_associative',
  temoignages: 'temoignage',
  textesAnnuels: 'texte_annuel',
  publications: 'publication',
  objectifsChiffres: 'objectif_chiffre',
  documents: 'document_produit',
  modeles: 'modele',
  pieces: 'piece',
  nomenclatures: 'choix',
  parametres: 'pes21',
}
