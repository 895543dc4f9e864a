/** What funding lines are described by (metier.md § 8.1): code and label of each list, in order. */
export const financementSeed = {
  dispositifs: {
    dla: 'DLA',
    'benefice-crea': 'Bénéfice Créa',
    emergence: 'Émergence',
    rares: 'RARES',
    generateur: 'Générateur BFC',
    crdva: 'CRDVA',
    'mois-ess': 'Mois de l’ESS',
    formations: 'Cours et formations',
    reseaux: 'Réseaux et événements',
    'vie-associative': 'Vie associative',
    fonctionnement: 'Fonctionnement',
  },
}
