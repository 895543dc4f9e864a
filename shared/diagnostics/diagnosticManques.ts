import type { Manque } from '../contract'
import { mentionsDlaManques } from '../conventions/mentionsDla'
import { bySeverity, manque } from '../documents/manque'
import { fr, isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Diagnostic } from './diagnostic'
import { type ContexteDiagnostic, contexteOf } from './diagnosticContexte'
import { anneeDe, LAST_YEARS } from './exercices'
import { chiffresManquants } from './ratios'

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

/** The accounts that the analysis is made of: three exercices, and for the latest the figures of its ratios. */
function ofComptes({ lire, structure, finances }: ContexteDiagnostic): (Manque | false)[] {
  if (!structure) return []
  const here = (lacks: boolean, phrase: string, dans?: readonly [string, string]) => lacks && manque(lire, 'structures', structure, 'finances', 'avertissement', phrase, dans)
  const last = finances.at(-1)
  return [
    here(finances.length < LAST_YEARS, 'Indiquez les comptes des trois derniers exercices.'),
    ...(last ? chiffresManquants(last).map(champ => here(true, fr`Un ratio de ${anneeDe(last)} n’est pas connu tant que ce chiffre manque.`, [last.id, champ])) : []),
  ]
}

/** What a diagnostic lacks before it is the structure’s own, blocking first (metier.md §§ 2.2, 5). */
export function diagnosticManques(diagnostic: Diagnostic, lire: Lecture): Manque[] {
  const contexte = contexteOf(diagnostic, lire)
  const { structure, parcours, redacteur, representant, financeurs, jour } = contexte
  const here = ([champ, lacks, gravite, phrase]: Lacking) => lacks && manque(lire, 'diagnostics', diagnostic, champ, gravite, phrase)
  return bySeverity([
    here(['structureId', !structure, 'bloquant', 'Choisissez la structure.']),
    here(['parcoursId', !parcours, 'bloquant', 'Choisissez le parcours DLA de la structure.']),
    here(['chargeMissionId', !redacteur, 'bloquant', 'Indiquez qui a rédigé le diagnostic.']),
    parcours && !isWritten(parcours.demandeInitiale) && manque(lire, 'parcours', parcours, 'demandeInitiale', 'bloquant', 'Indiquez la demande initiale.'),
    parcours && ordered(parcours.plan).length === 0 && manque(lire, 'parcours', parcours, 'plan', 'bloquant', 'Le plan d’accompagnement compte au moins une préconisation.'),
    ...contents(diagnostic).map(here),
    ...ofComptes(contexte),
    here(['representantId', structure !== undefined && !representant, 'avertissement', 'Indiquez qui représente légalement la structure.']),
    ...mentionsDlaManques(lire, financeurs, jour),
  ])
}
