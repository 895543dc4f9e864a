/** What kind of funder a structure is (metier.md § 8.1): the public ones add up to the yearly public total. */
export const typeFinanceurLabels = {
  etat: 'État',
  region: 'Région',
  departement: 'Département',
  epci: 'Intercommunalité',
  commune: 'Commune',
  europe: 'Union européenne',
  caisseDesDepots: 'Caisse des Dépôts',
  autrePublic: 'Autre organisme public',
  prive: 'Entreprise ou organisme privé',
  fondation: 'Fondation',
} as const
export type TypeFinanceur = keyof typeof typeFinanceurLabels
