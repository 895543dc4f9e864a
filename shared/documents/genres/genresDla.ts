import { diagnosticDocument } from '../../diagnostics/diagnosticDocument'
import { diagnosticManques } from '../../diagnostics/diagnosticManques'
import { bilanDocument } from '../../ingenieries/bilanDocument'
import { bilanManques } from '../../ingenieries/bilanManques'
import { cahierDesChargesDocument } from '../../ingenieries/cahierDesChargesDocument'
import { cahierDesChargesManques } from '../../ingenieries/cahierDesChargesManques'
import type { Ingenierie } from '../../ingenieries/ingenierie'
import { contexteIngenierie } from '../../ingenieries/ingenierieContexte'
import { pvChoixDocument } from '../../ingenieries/pvChoixDocument'
import { pvChoixManques } from '../../ingenieries/pvChoixManques'
import type { Lecture } from '../../lecture'
import { ficheSuiviDocument } from '../../parcours/ficheSuiviDocument'
import { ficheSuiviManques } from '../../parcours/ficheSuiviManques'
import type { Parcours } from '../../parcours/parcours'
import { planDocument } from '../../parcours/planDocument'
import { planManques } from '../../parcours/planManques'
import { relevesOf } from '../../parcours/releveCompare'
import { releveImpactDocument } from '../../parcours/releveImpactDocument'
import { releveImpactManques } from '../../parcours/releveImpactManques'
import { type Genre, ofRecord } from '../genre'
import type { typesDla } from '../typesDocument'

const isLive = ({ statut }: Ingenierie): boolean => statut !== 'abandonnee'

// Those that went elsewhere never had a plan.
const isFollowed = ({ sortie }: Parcours): boolean => sortie !== 'orienteAilleurs' && sortie !== 'ineligible'

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
  'plan-accompagnement': ofRecord('parcours', {
    nomCourt: 'le plan',
    sujetManquant: 'de parcours DLA',
    nom: 'Plan-d-accompagnement',
    candidates: isFollowed,
    date: ({ planValideLe }) => planValideLe,
    manques: planManques,
    modele: planDocument,
  }),
  'bilan-ingenierie': ofRecord('ingenieries', {
    nomCourt: 'le compte rendu',
    sujetManquant: 'd’ingénierie',
    nom: 'Bilan',
    candidates: isLive,
    date: ({ dateBilan }) => (dateBilan?.length === 10 ? dateBilan : undefined),
    manques: bilanManques,
    modele: bilanDocument,
    aPropos: aboutIngenierie,
  }),
  'fiche-suivi': ofRecord('parcours', {
    nomCourt: 'la fiche de suivi',
    sujetManquant: 'de parcours DLA',
    nom: 'Fiche-de-suivi',
    candidates: isFollowed,
    date: () => undefined,
    manques: ficheSuiviManques,
    modele: ficheSuiviDocument,
  }),
  'releve-impact': ofRecord('parcours', {
    nomCourt: 'le relevé',
    sujetManquant: 'de parcours DLA',
    nom: 'Releve-d-impact',
    candidates: isFollowed,
    date: ({ releves }) => relevesOf({ releves }).at(-1)?.date,
    manques: releveImpactManques,
    modele: releveImpactDocument,
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
