import type { Convention } from '../../conventions/convention'
import { conventionDlaDocument } from '../../conventions/conventionDlaDocument'
import { conventionDlaManques } from '../../conventions/conventionDlaManques'
import { interventionDocument } from '../../conventions/intervention/interventionDocument'
import { interventionManques } from '../../conventions/intervention/interventionManques'
import { locauxDocument, personnelDocument } from '../../conventions/mise/miseDocuments'
import { locauxManques, personnelManques } from '../../conventions/mise/miseManques'
import { objectifsDocument } from '../../conventions/objectifs/objectifsDocument'
import { objectifsManques } from '../../conventions/objectifs/objectifsManques'
import { partenariatDocument } from '../../conventions/partenariat/partenariatDocument'
import { partenariatManques } from '../../conventions/partenariat/partenariatManques'
import { contexteTripartite } from '../../conventions/tripartiteContexte'
import { tripartiteDocument } from '../../conventions/tripartiteDocument'
import { tripartiteManques } from '../../conventions/tripartiteManques'
import { conventionFinancementDocument } from '../../financements/convention/conventionFinancementDocument'
import { conventionFinancementManques } from '../../financements/convention/conventionFinancementManques'
import { isServie } from '../../ingenieries/ingenierieContexte'
import { lettreEngagementDocument, lettreEngagementManques, structuresServies } from '../../ingenieries/lettreEngagement'
import type { Lecture } from '../../lecture'
import { type DeFiche, type Genre, ofRecord } from '../genre'
import type { typesConventions } from '../typesDocument'

/** A convention of an individual ingénierie goes with the papers of its structure; of a collective one, with those of the ingénierie. */
function aboutTripartite(convention: Convention, lire: Lecture): { nom: string; dossier: string } {
  const { collective, ingenierie, structure } = contexteTripartite(convention, lire)
  const nom = (collective ? ingenierie.nom : structure?.nom) ?? ''
  return { nom, dossier: nom }
}

/** A paper made of a convention with a structure. */
const ofConvention = (kind: Omit<DeFiche<Convention>, 'nomCourt' | 'date'>): Genre =>
  ofRecord('conventions', { ...kind, nomCourt: 'la convention', date: ({ dateSignature }) => dateSignature })

/** The papers signed with somebody. */
export const genresConventions: Readonly<Record<keyof typeof typesConventions, Genre>> = {
  'convention-dla': ofConvention({
    sujetManquant: 'de convention d’accompagnement DLA',
    nom: 'Convention-DLA',
    candidates: ({ type }) => type === 'accompagnementDla',
    manques: conventionDlaManques,
    modele: conventionDlaDocument,
  }),
  partenariat: ofConvention({
    sujetManquant: 'de convention de partenariat',
    nom: 'Convention-partenariat',
    candidates: ({ type }) => type === 'partenariat',
    manques: partenariatManques,
    modele: partenariatDocument,
  }),
  intervention: ofConvention({
    sujetManquant: 'de convention d’intervention',
    nom: 'Convention-intervention',
    candidates: ({ type }) => type === 'intervention',
    manques: interventionManques,
    modele: interventionDocument,
  }),
  tripartite: ofRecord('conventions', {
    nomCourt: 'la convention tripartite',
    sujetManquant: 'de convention tripartite d’ingénierie',
    nom: 'Convention-tripartite',
    candidates: ({ type }) => type === 'tripartite',
    date: ({ dateSignature }) => dateSignature,
    manques: tripartiteManques,
    modele: tripartiteDocument,
    aPropos: aboutTripartite,
  }),
  'lettre-engagement': ofRecord('ingenieries', {
    nomCourt: 'la lettre d’engagement',
    sujetManquant: 'd’ingénierie collective avec des structures inscrites',
    nom: 'Lettre-engagement',
    candidates: ({ type, structures }) => type === 'collective' && Object.values(structures ?? {}).some(isServie),
    date: () => undefined,
    elements: structuresServies,
    manques: lettreEngagementManques,
    modele: lettreEngagementDocument,
    aPropos: ({ nom = '' }) => ({ nom, dossier: nom }),
  }),
  'mise-a-disposition-locaux': ofConvention({
    sujetManquant: 'de convention de mise à disposition de locaux',
    nom: 'Convention-locaux',
    candidates: ({ type, objetMis }) => type === 'miseADisposition' && objetMis !== 'personnel',
    manques: locauxManques,
    modele: locauxDocument,
  }),
  'mise-a-disposition-personnel': ofConvention({
    sujetManquant: 'de convention de mise à disposition de personnel',
    nom: 'Convention-personnel',
    candidates: ({ type, objetMis }) => type === 'miseADisposition' && objetMis !== 'locaux',
    manques: personnelManques,
    modele: personnelDocument,
  }),
  'convention-objectifs': ofConvention({
    sujetManquant: 'de convention pluriannuelle d’objectifs',
    nom: 'Convention-objectifs',
    candidates: ({ type }) => type === 'objectifs',
    manques: objectifsManques,
    modele: objectifsDocument,
  }),
  'convention-financement': ofRecord('conventionsFinancement', {
    nomCourt: 'la convention',
    sujetManquant: 'de convention de financement',
    nom: 'Convention-financement',
    candidates: () => true,
    date: ({ signeeLe }) => signeeLe,
    manques: conventionFinancementManques,
    modele: conventionFinancementDocument,
    aPropos: ({ financeurId }, lire) => {
      const nom = lire.get('structures', financeurId)?.nom ?? ''
      return { nom, dossier: nom }
    },
  }),
}
