import type { Manque } from '../contract'
import { mentionsDlaManques } from '../conventions/mentionsDla'
import { bySeverity, manque } from '../documents/manque'
import { isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Ingenierie } from './ingenierie'
import { contexteIngenierie } from './ingenierieContexte'

type Lacking = [champ: keyof Ingenierie & string, lacks: boolean, gravite: Gravite, phrase: string]

const contents = (i: Ingenierie): Lacking[] => [
  ['cahierDesChargesLe', !i.cahierDesChargesLe, 'bloquant', 'Indiquez la date du cahier des charges.'],
  ['enjeux', !isWritten(i.enjeux), 'bloquant', 'Indiquez l’enjeu : la question que l’ingénierie doit résoudre.'],
  ['objectifs', !isWritten(i.objectifs), 'bloquant', 'Indiquez les objectifs.'],
  ['livrables', !isWritten(i.livrables), 'bloquant', 'Indiquez les livrables attendus.'],
  ['joursPrevus', i.joursPrevus === undefined, 'bloquant', 'Indiquez le nombre de jours.'],
  ['budgetMax', i.budgetMax === undefined, 'bloquant', 'Indiquez le budget maximal, toutes taxes comprises.'],
  ['consultationLimite', !i.consultationLimite, 'bloquant', 'Indiquez la date limite de réponse.'],
  ['criteres', ordered(i.criteres).length === 0, 'bloquant', 'Indiquez au moins un critère de choix.'],
  ['etapes', !isWritten(i.etapes), 'avertissement', 'Indiquez le contenu et les étapes attendus.'],
  ['competences', !isWritten(i.competences), 'avertissement', 'Indiquez les compétences recherchées.'],
  ['calendrier', !isWritten(i.calendrier), 'avertissement', 'Indiquez le calendrier.'],
]

const criteres = ({ criteres: all }: Ingenierie): Lacking[] => [
  ['criteres', ordered(all).some(({ critere }) => !isWritten(critere)), 'bloquant', 'Nommez chaque critère de choix.'],
  ['criteres', ordered(all).some(({ sur }) => sur === undefined), 'avertissement', 'Indiquez sur combien chaque critère est noté.'],
]

/** What a cahier des charges lacks before prestataires are consulted, blocking first (metier.md §§ 2.2, 2.5). */
export function cahierDesChargesManques(ingenierie: Ingenierie, lire: Lecture): Manque[] {
  const { participantes, pes21, collective, financeurs, jour } = contexteIngenierie(ingenierie, lire, ingenierie.cahierDesChargesLe)
  const contact = lire.get('personnes', ingenierie.contactId ?? ingenierie.chargeMissionId)
  const here = ([champ, lacks, gravite, phrase]: Lacking) => lacks && manque(lire, 'ingenieries', ingenierie, champ, gravite, phrase)
  return bySeverity([
    here(['structures', participantes.length === 0, 'bloquant', 'Indiquez pour qui est cette ingénierie.']),
    here(['contactId', !contact, 'bloquant', 'Indiquez à qui les réponses sont adressées.']),
    ...[...contents(ingenierie), ...criteres(ingenierie)].map(here),
    here(['contexte', !collective && !isWritten(ingenierie.contexte), 'avertissement', 'Résumez le contexte et le diagnostic : seul son enjeu principal est repris.']),
    ...participantes.map(
      ({ parcours }) =>
        parcours && !parcours.avisComite && manque(lire, 'parcours', parcours, 'avisComite', 'avertissement', 'Le comité d’appui se réunit avant le cahier des charges.'),
    ),
    contact && !isWritten(contact.mail) && !isWritten(pes21?.mail) && manque(lire, 'personnes', contact, 'mail', 'bloquant', 'Indiquez l’adresse mail où les réponses arrivent.'),
    ...mentionsDlaManques(lire, financeurs, jour),
  ])
}
