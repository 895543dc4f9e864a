import type { Manque } from '../contract'
import type { Signatures } from '../kernel/document'
import type { DateConnue, Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { mandatOf } from '../personnes/mandats'
import type { Personne } from '../personnes/personne'
import type { Structure } from '../structures/structure'
import { manque } from './manque'
import { nameOf, type Signataire, sigleOf } from './parties'
import { fr, isWritten } from './phrases'
import { faitA } from './signatures'

type Signee = Signatures['parties'][number]

/** « Pour Le Cri de la Plume », and who signs for it; the name stays to be written while nobody is known to represent it. */
export const signeePour = (nom: string | undefined, signataire: Signataire | undefined, otherwise = 'la structure'): Signee => ({
  pour: fr`Pour ${isWritten(nom) ? nom : otherwise}`,
  nom: signataire ? nameOf(signataire.personne) : '',
  qualite: signataire?.mandat.fonction ?? '',
})

/** The DLA signs by who follows the accompaniment, under the function held that day. */
export const signeePourDla = (lire: Lecture, pes21: Parametres | undefined, personne: Personne | undefined, jour: Jour): Signee =>
  signeePour(`le ${sigleOf(pes21)}`, personne && (mandatOf(lire, personne, undefined, jour) ?? { personne, mandat: {} }))

/** « Fait à Dijon, le 18 décembre 2024. », then the signatures; while the day itself is not known, each writes the date. */
export function signaturesDla(pes21: Parametres | undefined, date: DateConnue | undefined, parties: Signee[], copies = ''): Signatures {
  const jour = date?.length === 10 ? date : undefined
  return { type: 'signatures', faitA: faitA(pes21?.ville, jour, jour ? '' : copies), parties, mention: jour ? 'Signature' : 'Date et signature' }
}

/** Told of a structure nobody is known to sign for that day; its name is then written by hand. */
export const sansRepresentant = (lire: Lecture, structure: Structure | undefined, signataire: Signataire | undefined): Manque | false =>
  structure !== undefined &&
  signataire === undefined && {
    ...manque(lire, 'structures', structure, 'nom', 'avertissement', 'Personne ne représente cette structure ce jour-là : ajoutez à ses contacts la personne qui signe.'),
    libelle: 'Qui signe',
    ailleurs: 'fiche',
  }
