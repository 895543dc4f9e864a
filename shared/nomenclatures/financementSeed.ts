/** What funding lines and charges are described by (metier.md § 7.4, 8.1): code and label of each list, in order. */
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
  comptes: {
    '60': '60 Achats',
    '61': '61 Services extérieurs',
    '62': '62 Autres services extérieurs',
    '63': '63 Impôts et taxes',
    '64': '64 Charges de personnel',
    '65': '65 Autres charges de gestion courante',
    '66': '66 Charges financières',
    '67': '67 Charges exceptionnelles',
    '68': '68 Dotations',
    indirectes: 'Charges indirectes réparties',
  },
}
