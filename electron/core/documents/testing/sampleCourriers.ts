import { aCourrier } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import type { SamplePaper } from './samplePaper'

const lettre = aCourrier({
  id: 'lettre',
  nom: 'Préparation du relevé d’impact de l’année 2024',
  date: '2024-12-10',
  structureId: 'plume',
  personneId: 'sonia',
  modeEnvoi: 'recommande',
  reference: 'DLA-2024-007',
  texte:
    'Votre association est accompagnée par le dispositif local d’accompagnement depuis le 5 novembre 2024. Afin de mesurer les effets de cet accompagnement, nous relevons chaque année quelques données sur l’emploi, l’activité et les finances.\nNous vous remercions de nous transmettre, avant le 31 janvier 2025, les documents dont la liste est jointe.\nNotre équipe se tient à votre disposition pour préparer ce relevé avec vous.',
  piecesJointes: 'Liste des documents\nFiche de relevé',
})

/** Letters. */
export const courriers: Contenu = { courriers: [lettre] }

/** Their papers. */
export const papersCourriers: readonly SamplePaper[] = [{ type: 'courrier', id: 'lettre', annee: 2024 }]
