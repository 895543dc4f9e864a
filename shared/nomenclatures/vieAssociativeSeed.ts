/** What the life of the association is described by: code and label of each list, in order. */
export const vieAssociativeSeed = {
  missionsBenevoles: {
    accompagnement: 'Co-accompagnement de porteurs de projets',
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
