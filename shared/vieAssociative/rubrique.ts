/** The places of the activity report a text, a testimonial or a publication may be read in, in their order. */
export const rubriqueLabels = {
  vieAssociative: 'Vie associative',
  projetAssociatif: 'Projet associatif',
  dla: 'Dispositif local d’accompagnement',
  creation: 'Création d’activités',
  rares: 'Agri-ruraux (RARES)',
  generateur: 'Générateur BFC',
  formations: 'Formations',
  parolesExperts: 'Paroles d’experts',
  universitePopulaire: 'Universités populaires',
  cfga: 'CFGA',
  emergence: 'Émergence',
  cours: 'Cours',
  dijon: 'Partenariat avec la Ville',
  crdva: 'CRDVA',
  moisEss: 'Mois de l’ESS',
  reseauMetropolitain: 'Réseau des acteurs métropolitains',
  club: 'Club des entrepreneurs',
} as const
export type Rubrique = keyof typeof rubriqueLabels
