import type { Partie } from '../../fiche/Parties'

const unknownStructure = ({ structureId }: Readonly<Record<string, unknown>>): boolean => structureId === undefined

/** The file of a rendez-vous of the CRDVA: who came, about what, and what follows. */
export const crdvaParties: readonly Partie[] = [
  {
    id: 'essentiel',
    titre: 'Le rendez-vous',
    champs: ['structureId', 'nomDemandeur', 'interlocuteurId', 'date', 'duree', 'theme', 'conseillerId', 'actionCpomId'],
    quand: { nomDemandeur: unknownStructure },
  },
  { id: 'resume', titre: 'Conseil donné', champs: ['resume', 'suite'] },
]
