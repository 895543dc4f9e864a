import type { Partie } from '../../fiche/Parties'
import { EtapesCreation } from './EtapesCreation'

type Known = Readonly<Record<string, unknown>>

const isCreated = ({ stade }: Known): boolean => stade === 'cree' || stade === 'postCreation'

/** The file of a project of creation: who carries it, how far it is, what comes of it. */
export const projetParties: readonly Partie[] = [
  {
    id: 'essentiel',
    titre: 'Le projet',
    champs: [
      'nom',
      'dispositif',
      'stade',
      'porteurs',
      'chargeMissionId',
      'benevoleId',
      'debut',
      'fin',
      'secteur',
      'formeVisee',
      'commune',
      'qpv',
      'canal',
      'prescripteurId',
      'description',
      'competences',
    ],
    quand: { prescripteurId: ({ canal }) => canal === 'prescripteur' },
  },
  { id: 'etapes', titre: 'Étapes', champs: ['etapes'], Contenu: EtapesCreation },
  {
    id: 'issue',
    titre: 'Structure créée et emplois',
    champs: ['dateCreation', 'structureId', 'emplois'],
    tables: { emplois: ['mois', 'nombre', 'etp'] },
    quand: { emplois: isCreated },
  },
  { id: 'suites', titre: 'Suite et notes', champs: ['suite', 'notes'], quand: { suite: ({ stade }) => stade === 'abandon' || isCreated({ stade }) } },
]
