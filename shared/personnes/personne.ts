import type { z } from 'zod'
import { choix, codes, controle, elements, fiche, jour, long, oui, ref, refs, texte } from '../kernel/champs'

export const instanceLabels = { bureau: 'Bureau', conseil: 'Conseil d’administration', equipe: 'Équipe salariée' } as const
export const civiliteLabels = { mme: 'Mme', m: 'M.' } as const

/** Personne: someone of the office, of a structure or of a project. Nothing more than the work needs (metier.md § 10). */
export const Personne = fiche({
  nom: texte('Nom complet', { aide: 'Prénom puis nom.' }),
  civilite: choix('Civilité', civiliteLabels),
  mandats: elements('Fonctions et mandats', 'une fonction', {
    structureId: ref('Structure', 'structures', { aide: 'Vide pour le PES21 lui-même.' }),
    instance: choix('Instance', instanceLabels, { aide: 'Au PES21 seulement.' }),
    fonction: texte('Fonction', { aide: 'Comme elle s’écrit sous une signature : présidente, directeur…' }),
    debut: jour('Depuis le'),
    fin: jour('Jusqu’au'),
    representantLegal: oui('Représente légalement, signe les conventions'),
    pouvoir: texte('Pouvoir', { aide: 'Statuts, délibération n° … du …, délégation.' }),
    principal: oui('Contact principal'),
  }),
  equipe: oui('Équipe du PES21', { aide: 'Peut être chargée de mission ou recevoir des tâches.' }),
  mail: controle('Mail', 'mail'),
  telephone: controle('Téléphone', 'telephone'),
  benevole: oui('Bénévole du PES21'),
  disponibilites: texte('Disponibilités'),
  competences: codes('Compétences', 'competences'),
  informeeLe: jour('Informée de ses droits le', { aide: 'RGPD, articles 13 et 14.' }),
  distinctesDe: refs('À ne pas confondre avec', 'personnes', { aide: 'Des fiches qui lui ressemblent, et ne sont pas des doublons.' }),
  notes: long('Notes', { aide: 'Factuel, sans jugement : la personne concernée peut demander à lire.' }),
})
export type Personne = z.infer<typeof Personne>
