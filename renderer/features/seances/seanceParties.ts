import type { TypeSeance } from '../../../shared/seances/seance'
import type { Partie } from '../../fiche/Parties'
import { Participants } from './Participants'

type Known = Readonly<Record<string, unknown>>

const isOneOf =
  (...types: TypeSeance[]) =>
  ({ type }: Known): boolean =>
    type === undefined || types.includes(type as TypeSeance)

const assembly = ({ type }: Known): boolean => type === 'assembleeGenerale'
const meeting = ({ type }: Known): boolean => type === 'assembleeGenerale' || type === 'conseilAdministration' || type === 'bureau' || type === 'vieAssociative'
const teaching = isOneOf('cours', 'cfga', 'universitePopulaire', 'parolesExperts', 'autre')
const inCycle = isOneOf('club', 'moisEss', 'cfga', 'universitePopulaire', 'emergence', 'reseauMetropolitain', 'autre')
const ours = ({ role }: Known): boolean => role !== 'participe'

/** The file of a séance; what it asks depends on what it is. */
export const seanceParties: readonly Partie[] = [
  {
    id: 'essentiel',
    titre: 'Quoi, quand, où',
    champs: ['nom', 'type', 'role', 'statut', 'date', 'heureDebut', 'heureFin', 'dureeHeures', 'lieu', 'commune', 'theme', 'cycle', 'actionCpomId', 'actionAssociativeId'],
    quand: { cycle: inCycle },
  },
  {
    id: 'intervenants',
    titre: 'Intervenants et partenaires',
    champs: ['animateurId', 'commanditaireId', 'partenaires', 'intervenants'],
    quand: { commanditaireId: teaching },
    tables: { intervenants: ['personneId', 'structureId', 'sujet'] },
  },
  { id: 'participants', titre: 'Participants', champs: ['jauge', 'inscrits', 'presents', 'presentsPrecision', 'satisfaction', 'participants'], Contenu: Participants },
  {
    id: 'assemblee',
    titre: 'Convocation et ordre du jour',
    court: 'Convocation',
    champs: ['natureAssemblee', 'convoqueeLe', 'membres', 'quorum', 'secondeConvocationLe', 'ordreDuJour'],
    si: meeting,
    quand: { natureAssemblee: assembly, convoqueeLe: assembly, membres: assembly, quorum: assembly, secondeConvocationLe: assembly },
  },
  {
    id: 'votes',
    titre: 'Séance et votes',
    court: 'Votes',
    champs: ['presidentSeanceId', 'secretaireSeanceId', 'representes', 'debats', 'resolutions'],
    si: meeting,
    quand: { representes: assembly, resolutions: assembly },
    tables: { resolutions: ['intitule', 'texte', 'pour', 'contre', 'abstentions', 'issue'] },
  },
  { id: 'bilan', titre: 'Déroulement et bilan', champs: ['description', 'bilan', 'recette', 'cout'], quand: { recette: known => teaching(known) || ours(known), cout: ours } },
]
