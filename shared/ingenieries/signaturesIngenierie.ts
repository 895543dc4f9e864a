import { section } from '../documents/blocs'
import { namedWithFunction, representantOf } from '../documents/parties'
import { signaturesDla, signeePour, signeePourDla } from '../documents/signaturesDla'
import type { Bloc } from '../kernel/document'
import type { DateConnue } from '../kernel/jour'
import type { ContexteIngenierie } from './ingenierieContexte'

// Room to sign by hand, in millimetres.
const ROOM = 14

/** The prestataire as one who signs, by its legal representative; nobody as long as it is not chosen. */
export const signeeParPrestataire = ({ lire, ingenierie, prestataire, jour }: ContexteIngenierie) =>
  prestataire ? [signeePour(prestataire.nom, representantOf(lire, prestataire.id, jour, ingenierie.representantPrestataireId), 'le prestataire')] : []

/** A line for each structure, with room to sign. */
const feuille = (participantes: ContexteIngenierie['participantes']): Bloc => ({
  type: 'tableau',
  colonnes: [
    { titre: 'Structure', largeur: 36 },
    { titre: 'Représentée par', largeur: 36 },
    { titre: 'Signature', largeur: 28 },
  ],
  lignes: participantes.map(({ structure, representant }) => [structure.nom ?? '', namedWithFunction(representant), '']),
  hauteur: ROOM,
})

/** Who signs a paper of an ingénierie: the structure and the DLA; each structure on a line of its own, after them, when it is collective. */
export function signaturesIngenierie(contexte: ContexteIngenierie, date: DateConnue | undefined, autres: ReturnType<typeof signeeParPrestataire> = []): Bloc[] {
  const { lire, pes21, collective, participantes, chargeMission, jour } = contexte
  const dla = signeePourDla(lire, pes21, chargeMission, jour)
  const [only] = participantes
  if (!collective) return [signaturesDla(pes21, date, [signeePour(only?.structure.nom, only?.representant), ...autres, dla])]
  return [signaturesDla(pes21, date, [...autres, dla]), ...section(1, 'Signatures des structures', participantes.length > 0 ? [feuille(participantes)] : [])]
}
