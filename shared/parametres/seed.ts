/** What a new classeur knows of the association; its coordinates are those of its own report. */
export const parametresSeed = {
  nom: 'Pôle d’Économie Solidaire 21',
  sigle: 'PES21',
  forme: 'association régie par la loi du 1er juillet 1901',
  adresse: '12 avenue Gustave Eiffel',
  codePostal: '21000',
  ville: 'Dijon',
  telephone: '+33380509047',
  mail: 'contact@pole-economie-solidaire21.org',
  site: 'https://pole-economie-solidaire21.org/',
  departement: 'Côte-d’Or',
  cpomCollectivite: 'Ville de Dijon',
  joursSansNouvelles: 60,
  seuilAtteint: 100,
  seuilProche: 80,
  plafondIngenierieCollective: 10,
  seuilConvention: 2_300_000,
  seuilAidesPubliques: 15_300_000,
  mentionFinanceurs:
    'Le dispositif local d’accompagnement est financé par l’État, la Banque des Territoires, la Région Bourgogne-Franche-Comté et la Ville de Dijon, et cofinancé par l’Union européenne.',
}
