import { avenantDocument } from '../../avenants/avenantDocument'
import { avenantManques } from '../../avenants/avenantManques'
import { numeroAvenant } from '../../avenants/numeroAvenant'
import { structureIdOf } from '../../parcours/ofStructure'
import { type Genre, ofRecord } from '../genre'
import type { typesAvenants } from '../typesDocument'

/** What changes a signed convention: made of the papers of conventions, hence apart from them. */
export const genresAvenants: Readonly<Record<keyof typeof typesAvenants, Genre>> = {
  avenant: ofRecord('avenants', {
    nomCourt: 'l’avenant',
    sujetManquant: 'd’avenant',
    nom: 'Avenant',
    candidates: () => true,
    date: ({ dateSignature }) => dateSignature,
    manques: avenantManques,
    modele: avenantDocument,
    aPropos: (avenant, lire) => {
      const convention = lire.get('conventions', avenant.conventionId)
      const structure = lire.get('structures', convention && structureIdOf(lire, convention))?.nom ?? ''
      return { nom: `${numeroAvenant(avenant, lire)} ${structure}`.trim(), dossier: structure }
    },
  }),
}
