import { nameOf } from '../documents/parties'
import { fr, isWritten, join, linesIn } from '../documents/phrases'
import type { Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { mandatOf } from '../personnes/mandats'
import type { Personne } from '../personnes/personne'
import type { Structure } from '../structures/structure'

/** How a letter begins: by the civilité of whom it is for, when it is known. */
export function appel(personne: Personne | undefined): string {
  if (personne?.civilite === 'mme') return 'Madame'
  return personne?.civilite === 'm' ? 'Monsieur' : 'Madame, Monsieur'
}

/** The lines of an address: as it was typed, else the seat of the structure; none when neither is known. */
export const adressePostale = (lire: Lecture, adresse: string | undefined, structure: Structure | undefined): string[] =>
  isWritten(adresse) ? linesIn(adresse) : [structure?.adresse, join(structure?.codePostal, lire.commune(structure?.commune)?.nom)].filter(line => isWritten(line))

/** To whom, as it is read through the window of an envelope: the structure, the person there, the address. */
export function destinataire(
  lire: Lecture,
  { structure, personne, adresse }: { structure: Structure | undefined; personne: Personne | undefined; adresse: string[] },
  jour: Jour,
): string[] {
  const fonction = personne && structure && mandatOf(lire, personne, structure.id, jour)?.mandat.fonction
  const named = personne && [nameOf(personne), fonction].filter(isWritten).join(', ')
  const attention = named && structure ? fr`À l’attention de ${named}` : named
  return [structure?.nom, attention, ...adresse].filter(line => isWritten(line))
}
