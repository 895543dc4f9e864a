import type { Fiches } from '../fiches'
import type { Lecture } from '../lecture'
import { aPersonne, aStructure, elementsOf, someParametres } from './builders'
import { aLecture, type Contenu } from './lecture'

/** The other party of a convention, ready to sign. */
export const partenaire = aStructure({
  id: 's',
  nom: 'Institut fictif',
  siret: '90001234500014',
  formeJuridique: '9220',
  adresse: '1 rue Imaginaire',
  codePostal: '21000',
  commune: '21231',
})

const people = [
  aPersonne({ id: 'helene', nom: 'Hélène Vasseur', civilite: 'mme', equipe: true, mandats: elementsOf({ fonction: 'directrice', representantLegal: true }) }),
  aPersonne({ id: 'sonia', nom: 'Sonia Keller', civilite: 'mme', mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true }) }),
]

/** A classeur where a convention of any kind finds its two parties; `more` adds to it, collection by collection. */
export const lectureDe = (
  convention: Fiches['conventions'],
  { structures = [], personnes = [], parametres = {}, ...more }: Omit<Contenu, 'parametres'> & { parametres?: Partial<Fiches['parametres']> } = {},
): Lecture =>
  aLecture({
    aujourdhui: '2025-01-15',
    ...more,
    conventions: [convention],
    structures: [partenaire, ...structures],
    personnes: [...people, ...personnes],
    parametres: [someParametres({ adresse: '12 avenue Gustave Eiffel', codePostal: '21000', siret: '90041973000016', ...parametres })],
  })
