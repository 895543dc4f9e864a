import { conventionDlaDocument } from '../../conventions/conventionDlaDocument'
import { conventionDlaManques } from '../../conventions/conventionDlaManques'
import { interventionDocument } from '../../conventions/intervention/interventionDocument'
import { interventionManques } from '../../conventions/intervention/interventionManques'
import { type Genre, ofRecord } from '../genre'
import type { typesConventions } from '../typesDocument'

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
}
