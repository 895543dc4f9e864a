import type { Manque } from '../contract'
import { mentionsDlaManques } from '../conventions/mentionsDla'
import { bySeverity, manque } from '../documents/manque'
import { isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Diagnostic } from './diagnostic'
import { contexteOf } from './diagnosticContexte'

type Lacking = [champ: keyof Diagnostic & string, lacks: boolean, gravite: Gravite, phrase: string]

const contents = (d: Diagnostic): Lacking[] => [
  ['activites', ordered(d.activites).length === 0, 'bloquant', 'Décrivez au moins une activité.'],
  ['forces', !isWritten(d.forces), 'bloquant', 'Indiquez les forces de la structure.'],
  ['faiblesses', !isWritten(d.faiblesses), 'bloquant', 'Indiquez les faiblesses de la structure.'],
  ['dateValidation', !d.dateValidation, 'bloquant', 'Indiquez la date à laquelle la structure a validé le diagnostic.'],
  ['valideurNom', !isWritten(d.valideurNom), 'bloquant', 'Indiquez qui a validé le diagnostic pour la structure.'],
  ['valideurFonction', !isWritten(d.valideurFonction), 'avertissement', 'Indiquez la fonction de la personne qui a validé.'],
  ['interlocuteurs', !isWritten(d.interlocuteurs), 'avertissement', 'Indiquez les interlocuteurs rencontrés.'],
  ['documentsConsultes', !isWritten(d.documentsConsultes), 'avertissement', 'Indiquez les documents consultés.'],
  ['histoire', !isWritten(d.histoire), 'avertissement', 'Racontez l’histoire de la structure.'],
  ['projetUtilite', !isWritten(d.projetUtilite), 'avertissement', 'Décrivez le projet et l’utilité sociale.'],
  ['opportunites', !isWritten(d.opportunites), 'avertissement', 'Indiquez les opportunités.'],
  ['menaces', !isWritten(d.menaces), 'avertissement', 'Indiquez les menaces.'],
  ['enjeuPrincipal', !isWritten(d.enjeuPrincipal), 'avertissement', 'Indiquez l’enjeu principal.'],
]

/** What a diagnostic lacks before it is the structure’s own, blocking first (metier.md §§ 2.2, 5). */
export function diagnosticManques(diagnostic: Diagnostic, lire: Lecture): Manque[] {
  const { structure, parcours, redacteur, representant, financeurs, jour } = contexteOf(diagnostic, lire)
  const here = ([champ, lacks, gravite, phrase]: Lacking) => lacks && manque(lire, 'diagnostics', diagnostic, champ, gravite, phrase)
  return bySeverity([
    here(['structureId', !structure, 'bloquant', 'Choisissez la structure.']),
    here(['parcoursId', !parcours, 'bloquant', 'Choisissez le parcours DLA de la structure.']),
    here(['chargeMissionId', !redacteur, 'bloquant', 'Indiquez qui a rédigé le diagnostic.']),
    parcours && !isWritten(parcours.demandeInitiale) && manque(lire, 'parcours', parcours, 'demandeInitiale', 'bloquant', 'Indiquez la demande initiale.'),
    parcours && ordered(parcours.plan).length === 0 && manque(lire, 'parcours', parcours, 'plan', 'bloquant', 'Le plan d’accompagnement compte au moins une préconisation.'),
    ...contents(diagnostic).map(here),
    here(['representantId', structure !== undefined && !representant, 'avertissement', 'Indiquez qui représente légalement la structure.']),
    ...mentionsDlaManques(lire, financeurs, jour),
  ])
}
