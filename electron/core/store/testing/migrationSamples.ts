import { comptesSeed } from '../../../../shared/nomenclatures/comptesSeed'
import type { Donnees } from '../migrations'

const choix = (liste: string, first: number, choices: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(choices).map(([code, libelle], n) => [`${liste}.${code}`, { id: `${liste}.${code}`, actif: true, liste, code, libelle, ordre: first + n }] as const),
  )

/** Every account as a migration adds it, but those a classeur has. */
const comptes = (...sauf: string[]) =>
  Object.fromEntries(
    comptesSeed.flatMap(([code, libelle], ordre) =>
      sauf.includes(code) ? [] : [[`comptes.${code}`, { id: `comptes.${code}`, actif: true, liste: 'comptes', code, libelle, ordre }] as const],
    ),
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
        ...comptes(),
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
  3: {
    before: {
      nomenclatures: {
        a: { id: 'a', actif: true, liste: 'secteurs', code: '64', libelle: 'Social', ordre: 4 },
        b: { id: 'b', actif: false, liste: 'comptes', code: '64', libelle: '64 Salaires', ordre: 4 },
        c: { id: 'c', actif: true, liste: 'comptes', code: 'indirectes', libelle: 'Charges communes', ordre: 30 },
      },
    },
    after: {
      nomenclatures: {
        a: { id: 'a', actif: true, liste: 'secteurs', code: '64', libelle: 'Social', ordre: 4 },
        b: { id: 'b', actif: false, liste: 'comptes', code: '64', libelle: '64 Salaires', ordre: 18 },
        c: { id: 'c', actif: true, liste: 'comptes', code: 'indirectes', libelle: 'Charges communes', ordre: 30 },
        ...comptes('64', 'indirectes'),
      },
    },
  },
  4: {
    before: { parametres: { p: { id: 'p', nom: 'PES21', alerteTresorerie: 90 } } },
    after: { parametres: { p: { id: 'p', nom: 'PES21', alerteTresorerie: 90, alerteMasseSalariale: 75, alerteDependance: 50 } } },
  },
}
