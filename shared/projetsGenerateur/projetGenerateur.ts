import type { z } from 'zod'
import { choix, code, dateConnue, elements, fiche, long, oui, ref, refs, texte } from '../kernel/champs'

export const phaseGenerateurLabels = {
  captation: 'Captation',
  opportunite: 'Étude d’opportunité',
  faisabilite: 'Faisabilité',
  porteur: 'Recherche du porteur',
  creation: 'Création',
  suivi: 'Suivi',
  clos: 'Clos',
} as const

/** Projet du Générateur BFC: a need of a territory, carried with a collectivité until a structure lives from it (metier.md § 4.2). */
export const ProjetGenerateur = fiche({
  nom: texte('Nom du projet'),
  collectiviteId: ref('Collectivité', 'structures'),
  commune: code('Commune', 'communes'),
  besoin: long('Besoin du territoire'),
  phase: choix('Phase', phaseGenerateurLabels),
  chargeMissionId: ref('Suivi par', 'personnes'),
  debut: dateConnue('Début'),
  fin: dateConnue('Fin'),
  partenaires: refs('Partenaires', 'structures'),
  jalons: elements('Jalons', 'un jalon', {
    jalon: code('Jalon', 'jalonsGenerateur'),
    intitule: texte('Intitulé'),
    date: dateConnue('Date'),
    fait: oui('Fait'),
    precision: long('Précision'),
  }),
  structureId: ref('Structure issue du projet', 'structures'),
  reunionsComptees: oui('Réunions comptées dans les chiffres de l’année', { aide: 'Leur nombre paraît au rapport d’activité.' }),
  bilan: long('Bilan'),
})
export type ProjetGenerateur = z.infer<typeof ProjetGenerateur>
