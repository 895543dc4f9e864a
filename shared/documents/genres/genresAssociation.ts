import { rapportActiviteDocument } from '../../rapportActivite/rapportActiviteDocument'
import { rapportActiviteManques } from '../../rapportActivite/rapportActiviteManques'
import { attestationDocument, attestationManques, presentsNommes } from '../../seances/attestationPresence'
import { emargementDocument } from '../../seances/emargementDocument'
import { emargementManques } from '../../seances/emargementManques'
import type { Seance } from '../../seances/seance'
import { type Genre, ofRecord, ofYear } from '../genre'
import type { typesAssociation } from '../typesDocument'

/** The papers of a séance are kept together, named by it. */
const aboutSeance = ({ nom = '' }: Seance): { nom: string; dossier: string } => ({ nom, dossier: 'Séances et événements' })

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
  'rapport-activite': ofYear({
    nomCourt: 'le rapport',
    sujetManquant: 'd’activité de l’année',
    nom: 'Rapport-d-activite',
    dossier: 'Rapports d’activité',
    manques: rapportActiviteManques,
    modele: rapportActiviteDocument,
  }),
}
