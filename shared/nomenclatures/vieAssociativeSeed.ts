/** What the life of the association is described by: code and label of each list, in order. */
export const vieAssociativeSeed = {
  missionsBenevoles: {
    accueil: 'Accueil des projets en amont',
    accompagnement: 'Co-accompagnement de porteurs de projets',
    'post-creation': 'Bilan après la création',
    mentorat: 'Mentorat',
    expertise: 'Appui d’expert',
    jury: 'Jury et préparation au pitch',
    animation: 'Animation d’ateliers',
    gouvernance: 'Gouvernance',
    'vie-associative': 'Vie associative',
    autre: 'Autre',
  },
  missionsAssociatives: {
    accompagner: 'Accompagner',
    reseau: 'Faire réseau',
    former: 'Former, sensibiliser',
  },
}
