import { fr } from '../documents/phrases'
import { genre } from '../redaction'

/** What a structure commits to when an ingénierie is made for it, in its convention or in its lettre d’engagement (metier.md § 6.2). */
export const engagementsStructure = (sigle: string): string[] => [
  'remettre au prestataire, en temps utile, les informations et les documents nécessaires à l’intervention, et en garantir la sincérité',
  `mobiliser ses ${genre('dirigeants')} et les personnes concernées, bénévoles ou salariées, aux dates convenues`,
  'participer aux réunions de lancement, d’étape et de bilan',
  fr`informer sans délai le ${sigle} de toute difficulté dans le déroulement de l’intervention`,
  'donner son avis sur l’intervention lors du bilan, puis répondre aux relevés de situation qui en mesurent les effets',
]
