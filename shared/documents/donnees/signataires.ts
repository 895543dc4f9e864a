import type { Lecture } from '../../lecture'
import { signatairePes21 } from '../../personnes/mandats'
import { namedWithFunction, nameOf, representantOf, type Signataire } from '../parties'
import { groupe, type Noeud, valeur } from './noeud'

const signer: readonly Noeud<Signataire>[] = [
  valeur('nom', 'Nom', 'Mme\u00A0Sonia Keller', ({ personne }) => nameOf(personne)),
  valeur('fonction', 'Fonction', 'présidente', ({ mandat }) => mandat.fonction),
  valeur('nom_et_fonction', 'Nom et fonction', 'Mme\u00A0Sonia Keller, présidente', signataire => namedWithFunction(signataire)),
  valeur('pouvoir', 'Pouvoir', 'délibération n°\u00A04 du 12 mars 2024', ({ mandat }) => mandat.pouvoir),
]

/** What tells who signs a paper. */
export interface QuiSigne {
  /** The day whose mandates count. */
  jour: string
  structureId: string | undefined
  /** The persons chosen on the paper. */
  signataireId: string | undefined
  representantId: string | undefined
}

/** Who signs for the association and for the structure, on the day of the paper. */
export const signataires: readonly Noeud<QuiSigne>[] = [
  groupe('signataire', 'Signataire du PES21', signer, ({ jour, signataireId }, lire: Lecture) => signatairePes21(lire, jour, signataireId)),
  groupe('representant', 'Représentant de la structure', signer, ({ jour, structureId, representantId }, lire: Lecture) =>
    structureId === undefined ? undefined : representantOf(lire, structureId, jour, representantId),
  ),
]
