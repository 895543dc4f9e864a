import type { Lecture } from '../../../../shared/lecture'
import { aNomenclature, anAccompagnementCrdva, aSeance, aStructure, someParametres } from '../../../../shared/testing/builders'
import { aLecture } from '../../../../shared/testing/lecture'
import { actions } from './sampleActions'
import { bernard, convention, diagnostic, helene, parcours, plume, sonia } from './sampleDossier'

const choice = (liste: string, code: string, libelle: string) => aNomenclature({ liste, code, libelle })

const nomenclatures = [
  choice('formesJuridiques', '9220', 'Association déclarée'),
  choice('motifs', 'emploi', 'Consolider l’emploi'),
  choice('motifs', 'ressources', 'Diversifier les ressources'),
  choice('motifs', 'gouvernance', 'Crise de gouvernance'),
  choice('secteurs', 'culture', 'Culture'),
  choice('zonages', 'qpv', 'Quartier prioritaire (QPV)'),
  choice('canaux', 'prescripteur', 'Prescripteur'),
  choice('thematiques', 'rh', 'RH et fonction employeur'),
]

const ville = aStructure({ id: 'ville', nom: 'Ville de Dijon' })
const region = aStructure({ id: 'region', nom: 'Région Bourgogne-Franche-Comté' })
const reseau = aStructure({ id: 'reseau', nom: 'Ligue de l’enseignement de Côte-d’Or' })

/** A classeur of November 2024 rich enough to fill the three papers; everyone and everything in it is invented. */
export const sampleLecture = (): Lecture =>
  aLecture({
    aujourdhui: '2025-01-15',
    parametres: [
      someParametres({
        id: 'parametres',
        forme: 'association régie par la loi du 1er juillet 1901',
        adresse: '12 avenue Gustave Eiffel',
        codePostal: '21000',
        mail: 'contact@pes21.example',
        departement: 'Côte-d’Or',
        cpomNumero: '2023-CPOM-12',
        cpomDebut: 2023,
        cpomFin: 2025,
        cpomMontant: 4_500_000,
        cpomCollectivite: 'Ville de Dijon',
        cpomSigneeLe: '2023-03-01',
        mentionFinanceurs:
          'Le dispositif local d’accompagnement est financé par l’État, la Banque des Territoires, la Région Bourgogne-Franche-Comté et la Ville de Dijon, et cofinancé par l’Union européenne.',
      }),
    ],
    nomenclatures,
    structures: [plume, ville, region, reseau],
    personnes: [sonia, bernard, helene],
    parcours: [parcours],
    conventions: [convention],
    diagnostics: [diagnostic],
    actionsCpom: actions,
    accompagnementsCrdva: Array.from({ length: 17 }, (_, n) =>
      anAccompagnementCrdva({ structureId: n < 3 ? 'plume' : undefined, nomDemandeur: `Association ${n}`, date: '2024-10', actionCpomId: 'a2' }),
    ),
    seances: [
      aSeance({ nom: 'Défi pitch', type: 'moisEss', date: '2024-11-05', lieu: 'Bistrot de la Scène, Dijon', presents: 140, presentsPrecision: 'près de 140', actionCpomId: 'a3' }),
      aSeance({ nom: 'Engager sa collectivité dans un projet', type: 'moisEss', date: '2024-11-28', lieu: 'Dijon', presents: 48, actionCpomId: 'a3' }),
    ],
  })

/** The three papers of the sample classeur: kind and subject. */
export const samplePapers = [
  { type: 'convention-dla', id: 'convention', annee: 2024 },
  { type: 'diagnostic', id: 'diagnostic', annee: 2024 },
  { type: 'rapport-cpom', id: undefined, annee: 2024 },
] as const
