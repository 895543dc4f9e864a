import type { Convention } from '../../conventions/convention'
import { conventionDlaDocument } from '../../conventions/conventionDlaDocument'
import { conventionDlaManques } from '../../conventions/conventionDlaManques'
import { interventionDocument } from '../../conventions/intervention/interventionDocument'
import { interventionManques } from '../../conventions/intervention/interventionManques'
import { contexteTripartite } from '../../conventions/tripartiteContexte'
import { tripartiteDocument } from '../../conventions/tripartiteDocument'
import { tripartiteManques } from '../../conventions/tripartiteManques'
import { isServie } from '../../ingenieries/ingenierieContexte'
import { lettreEngagementDocument, lettreEngagementManques, structuresServies } from '../../ingenieries/lettreEngagement'
import type { Lecture } from '../../lecture'
import { type Genre, ofRecord } from '../genre'
import type { typesConventions } from '../typesDocument'

/** A convention of an individual ingénierie goes with the papers of its structure; of a collective one, with those of the ingénierie. */
function aboutTripartite(convention: Convention, lire: Lecture): { nom: string; dossier: string } {
  const { collective, ingenierie, structure } = contexteTripartite(convention, lire)
  const nom = (collective ? ingenierie.nom : structure?.nom) ?? ''
  return { nom, dossier: nom }
}

/** The papers signed with somebody. */
export const genresConventions: Readonly<Record<keyof typeof typesConventions, Genre>> = {
  'convention-dla': ofRecord('conventions', {
    nomCourt: 'la convention',
    sujetManquant: 'de convention d’accompagnement DLA',
    nom: 'Convention-DLA',
    candidates: ({ type }) => type === 'accompagnementDla',
    date: ({ dateSignature }) => dateSignature,
    manques: conventionDlaManques,
    modele: conventionDlaDocument,
  }),
  intervention: ofRecord('conventions', {
    nomCourt: 'la convention',
    sujetManquant: 'de convention d’intervention',
    nom: 'Convention-intervention',
    candidates: ({ type }) => type === 'intervention',
    date: ({ dateSignature }) => dateSignature,
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
}
