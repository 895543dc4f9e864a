import { diagnosticDocument } from '../../diagnostics/diagnosticDocument'
import { diagnosticManques } from '../../diagnostics/diagnosticManques'
import { cahierDesChargesDocument } from '../../ingenieries/cahierDesChargesDocument'
import { cahierDesChargesManques } from '../../ingenieries/cahierDesChargesManques'
import type { Ingenierie } from '../../ingenieries/ingenierie'
import { contexteIngenierie } from '../../ingenieries/ingenierieContexte'
import { pvChoixDocument } from '../../ingenieries/pvChoixDocument'
import { pvChoixManques } from '../../ingenieries/pvChoixManques'
import type { Lecture } from '../../lecture'
import { type Genre, ofRecord } from '../genre'
import type { typesDla } from '../typesDocument'

const isLive = ({ statut }: Ingenierie): boolean => statut !== 'abandonnee'

/** A paper of an individual ingénierie goes with those of its structure; of a collective one, in a folder of its own. */
function aboutIngenierie(ingenierie: Ingenierie, lire: Lecture): { nom: string; dossier: string } {
  const { collective, participantes } = contexteIngenierie(ingenierie, lire)
  const nom = collective ? ingenierie.nom : participantes[0]?.structure.nom
  return { nom: nom ?? '', dossier: nom ?? '' }
}

/** The papers of an accompaniment by the DLA. */
export const genresDla: Readonly<Record<keyof typeof typesDla, Genre>> = {
  diagnostic: ofRecord('diagnostics', {
    nomCourt: 'le diagnostic',
    sujetManquant: 'de diagnostic',
    nom: 'Diagnostic',
    candidates: () => true,
    date: ({ dateValidation }) => dateValidation,
    manques: diagnosticManques,
    modele: diagnosticDocument,
  }),
  'cahier-des-charges': ofRecord('ingenieries', {
    nomCourt: 'le cahier des charges',
    sujetManquant: 'd’ingénierie',
    nom: 'Cahier-des-charges',
    candidates: isLive,
    date: ({ cahierDesChargesLe }) => cahierDesChargesLe,
    manques: cahierDesChargesManques,
    modele: cahierDesChargesDocument,
    aPropos: aboutIngenierie,
  }),
  'pv-choix': ofRecord('ingenieries', {
    nomCourt: 'le procès-verbal',
    sujetManquant: 'd’ingénierie',
    nom: 'PV-de-choix',
    candidates: isLive,
    date: ({ choixLe }) => choixLe,
    manques: pvChoixManques,
    modele: pvChoixDocument,
    aPropos: aboutIngenierie,
  }),
}
