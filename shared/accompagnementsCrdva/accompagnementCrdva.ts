import type { z } from 'zod'
import { choix, code, dateConnue, entier, fiche, long, ref, texte } from '../kernel/champs'

export const suiteCrdvaLabels = {
  aucune: 'Sans suite',
  autreRendezVous: 'Autre rendez-vous',
  dla: 'Vers le DLA',
  creation: 'Vers Bénéfice Créa',
  orientation: 'Orientation',
} as const

/** Accompagnement du CRDVA: a piece of advice to an association of Dijon (metier.md § 4.2). */
export const AccompagnementCrdva = fiche({
  structureId: ref('Association', 'structures'),
  nomDemandeur: texte('Demandeur', { aide: 'Quand il n’y a pas encore d’association.' }),
  date: dateConnue('Date'),
  theme: code('Thème', 'themesCrdva'),
  duree: entier('Durée', { unite: 'min' }),
  conseillerId: ref('Reçu par', 'personnes'),
  interlocuteurId: ref('Interlocuteur', 'personnes'),
  resume: long('Résumé', { aide: 'Factuel, sans jugement.' }),
  suite: choix('Suite', suiteCrdvaLabels),
  actionCpomId: ref('Compte pour l’action de la CPOM', 'actionsCpom'),
})
export type AccompagnementCrdva = z.infer<typeof AccompagnementCrdva>
