import { isPublique } from '../financements/nomFinanceur'
import { members } from '../kernel/champs'
import type { Jour } from '../kernel/jour'
import { compareFrench } from '../kernel/texte'
import { display } from '../kernel/validation'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { mandatOf, representantLegal } from '../personnes/mandats'
import { civiliteLabels, type Personne } from '../personnes/personne'
import type { Structure } from '../structures/structure'
import { isMasculin, leNom } from './nomAvecArticle'
import { atStart, fr, inSentence, isWritten, join } from './phrases'

/** Who signs: a person and the function they hold that day. */
export interface Signataire {
  personne: Personne
  mandat: { fonction?: string | undefined; pouvoir?: string | undefined }
}

/**
 * Who signs for a structure on that day: the person chosen on the paper, else its legal representative.
 *
 * A chosen person whose functions there are unknown stands without one; one whose functions are all over does not sign.
 */
export function representantOf(lire: Lecture, structureId: string | undefined, jour: Jour, choisiId: string | undefined): Signataire | undefined {
  const choisi = lire.get('personnes', choisiId)
  if (!choisi) return representantLegal(lire, structureId, jour)
  const enVigueur = mandatOf(lire, choisi, structureId, jour)
  const known = Object.values(choisi.mandats ?? {}).some(mandat => mandat.structureId === structureId)
  return enVigueur ?? (known ? undefined : { personne: choisi, mandat: {} })
}

/** `Mme Sonia Keller`; without civilité, the name alone. */
export const nameOf = ({ civilite, nom = '' }: Personne): string => join(civilite && civiliteLabels[civilite], nom).replace(/^(Mme|M\.) /, '$1\u00A0')

/** `Mme Sonia Keller, directrice`. */
export const namedWithFunction = (signataire: Signataire | undefined): string =>
  signataire ? [nameOf(signataire.personne), signataire.mandat.fonction].filter(isWritten).join(', ') : ''

/** « par Mme Hélène Vasseur, directrice, et par M. Marc Aubry »: people whose functions have commas of their own. */
export const parChacun = (named: readonly string[]): string =>
  named.length < 2
    ? `par ${named[0] ?? ''}`
    : `${named
        .slice(0, -1)
        .map(one => `par ${one}`)
        .join(', ')}, et par ${named.at(-1)}`

/** `12 avenue Gustave Eiffel, 21000 Dijon`; as much of it as is known. */
export const addressOf = (adresse: string | undefined, codePostal: string | undefined, ville: string | undefined): string =>
  [adresse, join(codePostal, ville)].filter(isWritten).join(', ')

/** The seat of a structure; a commune that has one postcode needs no other telling. */
export function seatOf(lire: Lecture, { adresse, codePostal, commune }: Structure): string {
  const ville = lire.commune(commune)
  const [only, other] = ville?.codesPostaux ?? []
  return addressOf(adresse, codePostal ?? (other === undefined ? only : undefined), ville?.nom)
}

/** The short name the papers use for the association. */
export const sigleOf = (pes21: Parametres | undefined): string => [pes21?.sigle].find(isWritten) ?? 'PES21'

/** « le PES21 » in full, or by its sigle when the name is not known. */
export const fullNameOf = (pes21: Parametres | undefined): string => [pes21?.nom].find(isWritten) ?? sigleOf(pes21)

/** « de Côte-d’Or », after a space; nothing when the département is not known. */
export const ofDepartement = (pes21: Parametres | undefined): string => (isWritten(pes21?.departement) ? fr` de ${pes21.departement}` : '')

/** The names of these structures, once each, in French order. */
export const namesOf = (lire: Lecture, ids: readonly string[]): string[] =>
  [...new Set(ids.map(id => lire.get('structures', id)?.nom?.trim() ?? ''))].filter(isWritten).sort(compareFrench)

/** The names of the structures of a set, in French order. */
export const structureNames = (lire: Lecture, ids: Readonly<Record<string, true>> | undefined): string[] => namesOf(lire, members(ids))

/** What comes after « représentée par ». */
const represented = (signataire: Signataire | undefined, word: 'représenté' | 'représentée'): string =>
  signataire ? fr`, ${word} par ${namedWithFunction(signataire)}, ayant pouvoir à cet effet${isWritten(signataire.mandat.pouvoir) ? fr` (${signataire.mandat.pouvoir})` : ''}` : ''

const seated = (adresse: string): string => (adresse ? fr`, dont le siège est situé ${adresse}` : '')

/** The association as a party: who it is, where, by whom it is represented. */
export function presentPes21(pes21: Parametres | undefined, signataire: Signataire | undefined): { nom: string; texte: string } {
  const nom = fullNameOf(pes21)
  const numbers = [isWritten(pes21?.siret) && fr`SIRET ${display('siret', pes21.siret)}`, isWritten(pes21?.rna) && fr`RNA ${pes21.rna}`].filter(Boolean).join(', ')
  const adresse = addressOf(pes21?.adresse, pes21?.codePostal, pes21?.ville)
  const texte = [/^pôle(?![\p{L}])/iu.test(nom) ? `Le ${nom}` : nom, pes21?.forme, numbers].filter(isWritten).join(', ')
  return {
    nom: texte.startsWith('Le ') && !nom.startsWith('Le ') ? `Le ${nom}` : nom,
    texte: fr`${texte}${seated(adresse)}${represented(signataire, 'représenté')}, ci-après « le ${sigleOf(pes21)} », d’une part,`,
  }
}

/** What a party is called in the rest of a paper, and which one it is of them all. */
export interface Place {
  /** « la structure », « le prestataire ». */
  appelee: string
  part: 'd’autre part' | 'de troisième part'
  /** What stands for the name while it has none. */
  sansNom: string
}

const STRUCTURE: Place = { appelee: 'la structure', part: 'd’autre part', sansNom: 'La structure accompagnée' }

/** A structure as a party, the accompanied one unless told otherwise; without a name of its own as long as it has none. */
export function presentStructure(
  lire: Lecture,
  structure: Structure,
  signataire: Signataire | undefined,
  { appelee, part, sansNom }: Place = STRUCTURE,
): { nom: string; texte: string } {
  const { sigle, siret, rna, formeJuridique } = structure
  const publique = isPublique(lire, structure.id)
  const denomination = isWritten(structure.nom) ? structure.nom.trim() : sansNom
  const nom = publique ? atStart(leNom(denomination)) : denomination
  const named = isWritten(sigle) && sigle !== structure.nom ? `${nom} (${sigle.trim()})` : nom
  const forme = formeJuridique && inSentence(lire.libelle('formesJuridiques', formeJuridique))
  const numbers = [isWritten(siret) && fr`SIRET ${display('siret', siret)}`, isWritten(rna) && fr`RNA ${rna}`].filter(Boolean).join(', ')
  const texte = [named, forme, numbers].filter(isWritten).join(', ')
  return {
    nom,
    texte: fr`${texte}${seated(seatOf(lire, structure))}${represented(signataire, publique && isMasculin(denomination) ? 'représenté' : 'représentée')}, ci-après « ${appelee} », ${part},`,
  }
}
