import { conventionDlaDocument } from '../../conventions/conventionDlaDocument'
import { conventionDlaManques } from '../../conventions/conventionDlaManques'
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
}
