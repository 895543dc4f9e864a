import type { Courrier } from '../../courriers/courrier'
import { courrierDocument, courrierManques } from '../../courriers/courrierDocument'
import type { Lecture } from '../../lecture'
import { courrierNonRetenuDocument, courrierNonRetenuManques, isNonRetenue } from '../../offres/courrierNonRetenu'
import { rapportActiviteDocument } from '../../rapportActivite/rapportActiviteDocument'
import { rapportActiviteManques } from '../../rapportActivite/rapportActiviteManques'
import { isAssemblee, isReunion } from '../../seances/assemblees/assembleeContexte'
import { convocationDocument, convocationManques } from '../../seances/assemblees/convocation'
import { ordreDuJourDocument, ordreDuJourManques } from '../../seances/assemblees/ordreDuJour'
import { procesVerbalDocument } from '../../seances/assemblees/procesVerbal'
import { procesVerbalManques } from '../../seances/assemblees/procesVerbalManques'
import { attestationDocument, attestationManques, presentsNommes } from '../../seances/attestationPresence'
import { emargementDocument } from '../../seances/emargementDocument'
import { emargementManques } from '../../seances/emargementManques'
import type { Seance } from '../../seances/seance'
import { type Genre, ofRecord, ofYear } from '../genre'
import type { typesAssociation } from '../typesDocument'

/** The papers of a séance are kept together, named by it. */
const aboutSeance = ({ nom = '' }: Seance): { nom: string; dossier: string } => ({ nom, dossier: 'Séances et événements' })

/** Those of an assembly or of the board go with what governs the association. */
const aboutReunion = ({ nom = '' }: Seance): { nom: string; dossier: string } => ({ nom, dossier: 'Vie associative' })

/** A letter goes with the papers of the structure it is for; one to a person alone, with the letters. */
function aboutCourrier({ structureId, personneId }: Courrier, lire: Lecture): { nom: string; dossier: string } {
  const structure = lire.get('structures', structureId)?.nom
  return { nom: structure ?? lire.get('personnes', personneId)?.nom ?? '', dossier: structure ?? 'Courriers' }
}

/** The life of the association: its report, its assemblies, its sessions, its letters. */
export const genresAssociation: Readonly<Record<keyof typeof typesAssociation, Genre>> = {
  emargement: ofRecord('seances', {
    nomCourt: 'la feuille d’émargement',
    sujetManquant: 'de séance à émarger',
    nom: 'Emargement',
    candidates: ({ statut, role }) => statut !== 'annulee' && role !== 'participe',
    date: ({ date }) => date,
    manques: emargementManques,
    modele: emargementDocument,
    aPropos: aboutSeance,
  }),
  'attestation-presence': ofRecord('seances', {
    nomCourt: 'l’attestation de présence',
    sujetManquant: 'de séance tenue dont un participant présent est nommé',
    nom: 'Attestation-presence',
    candidates: ({ statut, participants }) =>
      statut === 'tenue' && Object.values(participants ?? {}).some(({ present, personneId }) => present === true && personneId !== undefined),
    date: ({ date }) => date,
    elements: presentsNommes,
    manques: attestationManques,
    modele: attestationDocument,
    aPropos: aboutSeance,
  }),
  'ordre-du-jour': ofRecord('seances', {
    nomCourt: 'l’ordre du jour',
    sujetManquant: 'd’assemblée, de conseil ni de bureau',
    nom: 'Ordre-du-jour',
    candidates: isReunion,
    date: ({ date }) => date,
    manques: ordreDuJourManques,
    modele: ordreDuJourDocument,
    aPropos: aboutReunion,
  }),
  'convocation-ag': ofRecord('seances', {
    nomCourt: 'la convocation',
    sujetManquant: 'd’assemblée générale',
    nom: 'Convocation',
    candidates: isAssemblee,
    date: ({ convoqueeLe }) => convoqueeLe,
    manques: convocationManques,
    modele: convocationDocument,
    aPropos: aboutReunion,
  }),
  'pv-ag': ofRecord('seances', {
    nomCourt: 'le procès-verbal',
    sujetManquant: 'd’assemblée générale',
    nom: 'Proces-verbal',
    candidates: isAssemblee,
    date: ({ date }) => date,
    manques: procesVerbalManques,
    modele: procesVerbalDocument,
    aPropos: aboutReunion,
  }),
  courrier: ofRecord('courriers', {
    nomCourt: 'le courrier',
    sujetManquant: 'de courrier',
    nom: 'Courrier',
    candidates: () => true,
    date: ({ date }) => date,
    manques: courrierManques,
    modele: courrierDocument,
    aPropos: aboutCourrier,
  }),
  'courrier-non-retenu': ofRecord('offres', {
    nomCourt: 'le courrier au prestataire non retenu',
    sujetManquant: 'd’offre qui n’a pas été retenue',
    nom: 'Courrier-non-retenu',
    candidates: isNonRetenue,
    date: ({ ingenierieId }, lire) => lire.get('ingenieries', ingenierieId)?.candidatsInformesLe,
    manques: courrierNonRetenuManques,
    modele: courrierNonRetenuDocument,
    aPropos: ({ prestataireId }, lire) => ({ nom: lire.get('structures', prestataireId)?.nom ?? '', dossier: lire.get('structures', prestataireId)?.nom ?? '' }),
  }),
  'rapport-activite': ofYear({
    nomCourt: 'le rapport',
    sujetManquant: 'd’activité de l’année',
    nom: 'Rapport-d-activite',
    dossier: 'Rapports d’activité',
    manques: rapportActiviteManques,
    modele: rapportActiviteDocument,
  }),
}
