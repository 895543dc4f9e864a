import type { z } from 'zod'
import { choix, code, codes, dateConnue, decimal, elements, entier, fiche, long, oui, ref, refs, texte } from '../kernel/champs'

export const dispositifProjetLabels = { beneficeCrea: 'Bénéfice Créa', emergence: 'Émergence', rares: 'RARES' } as const
export const stadeProjetLabels = {
  idee: 'Idée',
  emergence: 'Émergence',
  faisabilite: 'Faisabilité',
  montage: 'Montage',
  cree: 'Créé',
  postCreation: 'Post-création',
  abandon: 'Abandonné',
} as const

/** Projet: an activity being created, by the people who carry it (metier.md § 4.2). */
export const Projet = fiche({
  nom: texte('Nom du projet'),
  dispositif: choix('Dispositif', dispositifProjetLabels),
  stade: choix('Stade', stadeProjetLabels),
  porteurs: refs('Porteurs', 'personnes'),
  description: long('Description'),
  formeVisee: code('Forme visée', 'formesJuridiques'),
  secteur: code('Secteur d’activité', 'secteurs'),
  commune: code('Commune', 'communes'),
  qpv: oui('Dans un quartier prioritaire'),
  chargeMissionId: ref('Suivi par', 'personnes'),
  benevoleId: ref('Bénévole co-accompagnateur', 'personnes'),
  canal: code('Canal', 'canaux'),
  prescripteurId: ref('Prescripteur', 'structures'),
  debut: dateConnue('Début de l’accompagnement'),
  fin: dateConnue('Fin de l’accompagnement'),
  etapes: elements('Étapes', 'une étape', { etape: code('Étape', 'etapesCreation'), date: dateConnue('Date'), fait: oui('Faite'), precision: texte('Précision') }),
  dateCreation: dateConnue('Structure créée'),
  structureId: ref('Structure issue du projet', 'structures'),
  emplois: elements('Emplois créés', 'un relevé', { mois: entier('Mois après la création'), nombre: entier('Emplois'), etp: decimal('ETP') }),
  competences: codes('Appuis demandés', 'competences'),
  suite: long('Suite et abandon'),
  notes: long('Notes', { aide: 'Factuel, sans jugement.' }),
})
export type Projet = z.infer<typeof Projet>
