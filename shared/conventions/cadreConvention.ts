import { paragraphe } from '../documents/blocs'
import { fr, isWritten } from '../documents/phrases'
import { faitA } from '../documents/signatures'
import type { Bloc, ModeleDocument, Signatures } from '../kernel/document'
import type { Parametres } from '../parametres/parametres'
import { type Convention, isSigned } from './convention'
import { SANS_NUMERO } from './numeroConvention'

const COUNTS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six']

/** The texts that found every convention of the DLA (metier.md § 2.1). */
export const VISAS_DLA = [
  'Vu la loi n°\u00A02014-856 du 31 juillet 2014 relative à l’économie sociale et solidaire, notamment son article 61,',
  'Vu le décret n°\u00A02015-1103 du 1er septembre 2015 relatif au dispositif local d’accompagnement,',
]

/** Between whom: each in a paragraph of its own, those that are known. */
export const entre = (...parties: ({ nom: string; texte: string } | undefined)[]): Bloc[] => [
  paragraphe('Entre les soussignés\u00A0:'),
  ...parties
    .filter(partie => partie !== undefined)
    .flatMap(({ nom, texte }, rang): Bloc[] => [...(rang > 0 ? [paragraphe('et')] : []), { type: 'paragraphe', style: 'partie', texte, fort: nom }]),
]

/** The signatures of a convention: where, when, in how many copies, and who signs. */
export function signatures(
  convention: Pick<Convention, 'dateSignature' | 'lieuSignature' | 'nombreExemplaires'>,
  pes21: Parametres | undefined,
  parties: Signatures['parties'],
): Signatures {
  const { dateSignature, lieuSignature, nombreExemplaires = parties.length } = convention
  const exemplaires = COUNTS[nombreExemplaires] ?? String(nombreExemplaires)
  const copies = nombreExemplaires < 2 ? 'en un exemplaire original' : `en ${exemplaires} exemplaires originaux`
  return {
    type: 'signatures',
    faitA: faitA([lieuSignature, pes21?.ville].find(isWritten), dateSignature, copies),
    parties,
    mention: dateSignature ? 'Signature' : 'Date et signature',
  }
}

/** The number above the title. One typed on a draft may still be taken by another: it is printed once the paper can be signed. */
export function referenceOf(convention: Convention, isProjet: boolean): Pick<ModeleDocument, 'reference'> {
  const { numero } = convention
  if (isWritten(numero) && (isSigned(convention) || !isProjet)) return { reference: fr`Convention n°\u00A0${numero}` }
  return isSigned(convention) ? {} : { reference: fr`Convention n° : ${SANS_NUMERO}` }
}
