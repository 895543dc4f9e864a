import { rapportCpomDocument } from '../actionsCpom/rapportCpomDocument'
import { rapportCpomManques } from '../actionsCpom/rapportCpomManques'
import type { Manque } from '../contract'
import { conventionDlaDocument } from '../conventions/conventionDlaDocument'
import { conventionDlaManques } from '../conventions/conventionDlaManques'
import { diagnosticDocument } from '../diagnostics/diagnosticDocument'
import { diagnosticManques } from '../diagnostics/diagnosticManques'
import type { Collection, Fiches } from '../fiches'
import type { ModeleDocument } from '../kernel/document'
import type { Lecture } from '../lecture'
import { type OfStructure, structureIdOf } from '../parcours/ofStructure'
import { type TypeDocument, typeDocumentLabels } from './documentProduit'
import { filePart, folderName } from './nomFichier'
import { type SujetGenre, subjectOf } from './sujet'

/** A kind of document: what it is made of, what it lacks, its words, and where its file goes. */
export interface Genre {
  libelle: string
  /** The collection of its subject; undefined when it is made of a year. */
  de: Collection | undefined
  parAnnee: boolean
  /** « de convention … »: completes « Il n’y a pas encore … ». */
  sujetManquant: string
  /** The records it can be made of, the complete ones first, then the latest. */
  sujets: (lire: Lecture) => string[]
  /** @throws Failure FICHE_NOT_FOUND */
  manques: (lire: Lecture, sujet: SujetGenre) => Manque[]
  /** @throws Failure FICHE_NOT_FOUND */
  modele: (lire: Lecture, sujet: SujetGenre) => ModeleDocument
  /** The name of its file, without version nor extension: `2024-11-05_Convention-DLA_Le-Cri-de-la-Plume`. */
  nomFichier: (lire: Lecture, sujet: SujetGenre) => string
  /** The folder of the classeur’s documents it belongs to: its structure’s. */
  dossier: (lire: Lecture, sujet: SujetGenre) => string
}

const blocking = (manques: readonly Manque[]): number => manques.filter(({ gravite }) => gravite === 'bloquant').length

/** Ids by number of blocking gaps, then the latest born first: identifiers sort by time. */
const byCompleteness = <F extends { id: string }>(fiches: readonly F[], manques: (fiche: F) => Manque[]): string[] =>
  fiches
    .map(fiche => ({ id: fiche.id, lacks: blocking(manques(fiche)) }))
    .sort((a, b) => a.lacks - b.lacks || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id)

const structureNameOf = (lire: Lecture, fiche: OfStructure): string => lire.get('structures', structureIdOf(lire, fiche))?.nom ?? ''

/** What a document made of a record of a structure has in common with the others. */
function ofRecord<C extends 'conventions' | 'diagnostics'>(
  de: C,
  kind: {
    libelle: string
    sujetManquant: string
    nom: string
    candidates: (fiche: Fiches[C]) => boolean
    date: (fiche: Fiches[C]) => string | undefined
    manques: (fiche: Fiches[C], lire: Lecture) => Manque[]
    modele: (fiche: Fiches[C], lire: Lecture) => ModeleDocument
  },
): Genre {
  return {
    libelle: kind.libelle,
    de,
    parAnnee: false,
    sujetManquant: kind.sujetManquant,
    sujets: lire => byCompleteness(lire.all(de).filter(kind.candidates), fiche => kind.manques(fiche, lire)),
    manques: (lire, sujet) => kind.manques(subjectOf(lire, de, sujet), lire),
    modele: (lire, sujet) => kind.modele(subjectOf(lire, de, sujet), lire),
    nomFichier: (lire, sujet) => {
      const fiche = subjectOf(lire, de, sujet)
      return [kind.date(fiche) ?? lire.aujourdhui, kind.nom, filePart(structureNameOf(lire, fiche as OfStructure))].filter(Boolean).join('_')
    },
    dossier: (lire, sujet) => folderName(structureNameOf(lire, subjectOf(lire, de, sujet) as OfStructure), 'Sans structure'),
  }
}

/** Every document Permanence writes. */
export const genres: Readonly<Record<TypeDocument, Genre>> = {
  'convention-dla': ofRecord('conventions', {
    libelle: typeDocumentLabels['convention-dla'],
    sujetManquant: 'de convention d’accompagnement DLA',
    nom: 'Convention-DLA',
    candidates: ({ type }) => type === 'accompagnementDla',
    date: ({ dateSignature }) => dateSignature,
    manques: conventionDlaManques,
    modele: conventionDlaDocument,
  }),
  diagnostic: ofRecord('diagnostics', {
    libelle: typeDocumentLabels.diagnostic,
    sujetManquant: 'de diagnostic',
    nom: 'Diagnostic',
    candidates: () => true,
    date: ({ dateValidation }) => dateValidation,
    manques: diagnosticManques,
    modele: diagnosticDocument,
  }),
  'rapport-cpom': {
    libelle: typeDocumentLabels['rapport-cpom'],
    de: undefined,
    parAnnee: true,
    sujetManquant: 'd’action de la CPOM',
    sujets: () => [],
    manques: (lire, { annee }) => rapportCpomManques(annee, lire),
    modele: (lire, { annee }) => rapportCpomDocument(annee, lire),
    nomFichier: (_lire, { annee }) => `${annee}_Rapport-CPOM_Ville-de-Dijon`,
    dossier: () => 'CPOM Ville de Dijon',
  },
}
