import type { Donnees } from '../migrations'

const choix = (liste: string, first: number, choices: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(choices).map(([code, libelle], n) => [`${liste}.${code}`, { id: `${liste}.${code}`, actif: true, liste, code, libelle, ordre: first + n }] as const),
  )

/** For each migration, whole data before and after it. */
export const migrationSamples: Record<number, { before: Donnees; after: Donnees }> = {
  2: {
    before: {
      nomenclatures: {
        a: { id: 'a', actif: true, liste: 'secteurs', code: 'culture', libelle: 'Culture', ordre: 0 },
        b: { id: 'b', actif: false, liste: 'dispositifs', code: 'dla', libelle: 'DLA de Côte-d’Or', ordre: 0 },
      },
      parametres: { p: { id: 'p', nom: 'PES21', seuilConvention: 3_000_000 } },
    },
    after: {
      nomenclatures: {
        a: { id: 'a', actif: true, liste: 'secteurs', code: 'culture', libelle: 'Culture', ordre: 0 },
        b: { id: 'b', actif: false, liste: 'dispositifs', code: 'dla', libelle: 'DLA de Côte-d’Or', ordre: 0 },
        ...choix('dispositifs', 1, {
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
        }),
        // As an object keeps them: codes that are numbers first.
        ...choix('comptes', 0, {
          60: '60 Achats',
          61: '61 Services extérieurs',
          62: '62 Autres services extérieurs',
          63: '63 Impôts et taxes',
          64: '64 Charges de personnel',
          65: '65 Autres charges de gestion courante',
          66: '66 Charges financières',
          67: '67 Charges exceptionnelles',
          68: '68 Dotations',
          indirectes: 'Charges indirectes réparties',
        }),
        ...choix('missionsBenevoles', 0, {
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
        }),
        ...choix('missionsAssociatives', 0, { accompagner: 'Accompagner', reseau: 'Faire réseau', former: 'Former, sensibiliser' }),
      },
      parametres: { p: { id: 'p', nom: 'PES21', seuilConvention: 3_000_000, seuilAidesPubliques: 15_300_000 } },
    },
  },
}
