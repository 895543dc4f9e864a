import type { Manque } from '../contract'
import type { Collection, Fiches } from '../fiches'
import type { ModeleDocument } from '../kernel/document'
import type { Lecture } from '../lecture'
import { type OfStructure, structureIdOf } from '../parcours/ofStructure'
import { filePart, folderName } from './nomFichier'
import type { Chiffre } from './sceau/canonique'
import { type ElementSujet, type SujetGenre, subjectOf } from './sujet'

/** A kind of document: what it is made of, what it lacks, its words, and where its file goes. */
export interface Genre {
  /** What a button calls it: « Générer la convention ». */
  nomCourt: string
  /** The collection of its subject; undefined when it is made of a year. */
  de: Collection | undefined
  parAnnee: boolean
  /** « de convention … »: completes « Il n’y a pas encore … ». */
  sujetManquant: string
  /** True of a record of its collection it can be made of. */
  candidates: (lire: Lecture, id: string) => boolean
  /** The records it can be made of, the complete ones first, then the latest. */
  sujets: (lire: Lecture) => string[]
  /** For whom in the record, when each has a paper of their own: the structures of a collective ingénierie, those present at a séance. */
  elements?: (lire: Lecture, sujet: SujetGenre) => ElementSujet[]
  /** @throws Failure FICHE_NOT_FOUND */
  manques: (lire: Lecture, sujet: SujetGenre) => Manque[]
  /** @throws Failure FICHE_NOT_FOUND */
  modele: (lire: Lecture, sujet: SujetGenre) => ModeleDocument
  /** The figures of a report, with the records that make them: those it was sent with are kept. */
  chiffres?: (lire: Lecture, sujet: SujetGenre) => Chiffre[]
  /** The day, or what is known of it, the paper bears; undefined as long as it has none. @throws Failure FICHE_NOT_FOUND */
  date: (lire: Lecture, sujet: SujetGenre) => string | undefined
  /** The name of its file, without version nor extension: `2024-11-05_Convention-DLA_Le-Cri-de-la-Plume`. */
  nomFichier: (lire: Lecture, sujet: SujetGenre) => string
  /** The folder of the classeur’s documents it belongs to: its structure’s. */
  dossier: (lire: Lecture, sujet: SujetGenre) => string
}

/** How many gaps keep a paper a draft. */
export const blocking = (manques: readonly Manque[]): number => manques.filter(({ gravite }) => gravite === 'bloquant').length

/** By number of blocking gaps, then the latest born first: identifiers sort by time. */
export const completeFirst = (a: { id: string; bloquants: number }, b: { id: string; bloquants: number }): number => a.bloquants - b.bloquants || (a.id < b.id ? 1 : -1)

const byCompleteness = <F extends { id: string }>(fiches: readonly F[], manques: (fiche: F) => Manque[]): string[] =>
  fiches
    .map(fiche => ({ id: fiche.id, bloquants: blocking(manques(fiche)) }))
    .sort(completeFirst)
    .map(({ id }) => id)

/** What a kind says of itself when it is made of one record. */
export interface DeFiche<F> {
  nomCourt: string
  sujetManquant: string
  /** In the name of its file: `Convention-DLA`. */
  nom: string
  candidates: (fiche: F, lire: Lecture) => boolean
  /** The day or month the name of its file begins with; that of today when it has none. */
  date: (fiche: F, lire: Lecture) => string | undefined
  elements?: (fiche: F, lire: Lecture) => ElementSujet[]
  manques: (fiche: F, lire: Lecture, element?: string) => Manque[]
  modele: (fiche: F, lire: Lecture, element?: string) => ModeleDocument
  /** What its file is about, when it is not its structure: in its name, and the folder it goes to. */
  aPropos?: (fiche: F, lire: Lecture) => { nom: string; dossier: string }
}

const structureNameOf = (lire: Lecture, fiche: OfStructure): string => lire.get('structures', structureIdOf(lire, fiche))?.nom ?? ''

/** A kind made of one record of a collection; its file goes with those of its structure. */
export function ofRecord<C extends Collection>(de: C, kind: DeFiche<Fiches[C]>): Genre {
  const { elements } = kind
  const about = (lire: Lecture, fiche: Fiches[C]): { nom: string; dossier: string } => {
    if (kind.aPropos) return kind.aPropos(fiche, lire)
    const nom = structureNameOf(lire, fiche as OfStructure)
    return { nom, dossier: nom }
  }
  return {
    nomCourt: kind.nomCourt,
    de,
    parAnnee: false,
    sujetManquant: kind.sujetManquant,
    candidates: (lire, id) => {
      const fiche = lire.get(de, id)
      return fiche !== undefined && kind.candidates(fiche, lire)
    },
    sujets: lire =>
      byCompleteness(
        lire.all(de).filter(fiche => kind.candidates(fiche, lire)),
        fiche => kind.manques(fiche, lire),
      ),
    ...(elements ? { elements: (lire, sujet) => elements(subjectOf(lire, de, sujet), lire) } : {}),
    manques: (lire, sujet) => kind.manques(subjectOf(lire, de, sujet), lire, sujet.element),
    modele: (lire, sujet) => kind.modele(subjectOf(lire, de, sujet), lire, sujet.element),
    date: (lire, sujet) => kind.date(subjectOf(lire, de, sujet), lire),
    nomFichier: (lire, sujet) => {
      const fiche = subjectOf(lire, de, sujet)
      const whom = elements?.(fiche, lire).find(({ id }) => id === sujet.element)?.titre ?? ''
      return [kind.date(fiche, lire) ?? lire.aujourdhui, kind.nom, filePart(about(lire, fiche).nom), filePart(whom)].filter(Boolean).join('_')
    },
    dossier: (lire, sujet) => folderName(about(lire, subjectOf(lire, de, sujet)).dossier, 'Sans structure'),
  }
}

/** A kind made of a whole year. */
export const ofYear = ({
  chiffres,
  ...kind
}: {
  nomCourt: string
  sujetManquant: string
  /** After the year, in the name of its file: `Rapport-CPOM_Ville-de-Dijon`. */
  nom: string
  dossier: string
  manques: (annee: number, lire: Lecture) => Manque[]
  modele: (annee: number, lire: Lecture) => ModeleDocument
  chiffres?: (annee: number, lire: Lecture) => Chiffre[]
}): Genre => ({
  nomCourt: kind.nomCourt,
  de: undefined,
  parAnnee: true,
  sujetManquant: kind.sujetManquant,
  candidates: () => false,
  sujets: () => [],
  manques: (lire, { annee }) => kind.manques(annee, lire),
  modele: (lire, { annee }) => kind.modele(annee, lire),
  ...(chiffres ? { chiffres: (lire, { annee }) => chiffres(annee, lire) } : {}),
  date: () => undefined,
  nomFichier: (_lire, { annee }) => `${annee}_${kind.nom}`,
  dossier: () => kind.dossier,
})
