import { diagnosticDocument } from '../../diagnostics/diagnosticDocument'
import { diagnosticManques } from '../../diagnostics/diagnosticManques'
import { type Genre, ofRecord } from '../genre'
import type { typesDla } from '../typesDocument'

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
}
