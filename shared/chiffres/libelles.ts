/** What each figure of the year is called where no classeur is at hand, by code and in the order they are published: a choice of fields, a title. */
export const chiffreLabels = {
  'dla.structures-accueillies': 'Structures accueillies',
  'dla.structures-beneficiaires': 'Structures bénéficiaires (distinctes)',
  'dla.diagnostics-individuels': 'Diagnostics individuels',
  'dla.ingenieries-individuelles': 'Ingénieries individuelles',
  'dla.ingenieries-collectives': 'Ingénieries collectives',
  'dla.structures-en-ingenierie-collective': 'Structures bénéficiaires d’ingénieries collectives',
  'dla.suivis-post-ingenierie': 'Suivis post-ingénierie',
  'creation.projets-accompagnes': 'Projets accompagnés (Bénéfice Créa)',
  'crdva.accompagnements': 'Accompagnements du CRDVA',
  'formations.rendez-vous-paroles-d-experts': 'Rendez-vous Paroles d’experts',
  'formations.ateliers-cfga': 'Ateliers CFGA animés',
  'formations.cours': 'Cours donnés',
  'formations.universites-populaires': 'Universités populaires',
  'club.rencontres': 'Rencontres du Club des entrepreneurs',
  'reseau.evenements': 'Événements du Réseau des acteurs métropolitains',
  'generateur.reunions-la-boucle': 'Réunions d’accompagnement du Générateur BFC',
  'mois-ess.evenements': 'Événements du Mois de l’ESS',
} as const

export type CodeChiffre = keyof typeof chiffreLabels
