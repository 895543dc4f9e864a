import { descripteurs } from '../descripteurs'
import type { Collection } from '../fiches'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import { champsDeFiche, ficheOf, type Source, simpleFields } from './donnees/champsDeFiche'
import { singuliers } from './donnees/cles'
import { type Contexte, contexteOf } from './donnees/contexte'
import { deduits } from './donnees/deduits'
import { dateEnLettres } from './donnees/enLettres'
import { mots } from './donnees/mots'
import { type Donnees, type Forme, groupe, type Noeud, readAll, valeur } from './donnees/noeud'
import { follow, type Rattachee, rattacheesOf } from './donnees/rattachees'
import { type QuiSigne, signataires } from './donnees/signataires'
import { genres } from './genres'
import type { SujetGenre } from './sujet'
import type { TypeDocument } from './typesDocument'

export type { Donnees, Forme } from './donnees/noeud'

const allFields = (collection: Collection): Noeud<Source>[] => [...champsDeFiche(collection), ...(deduits[collection] ?? [])]

const simpleFieldsOf = (collection: Collection): Noeud<Source>[] => [...simpleFields(collection), ...(deduits[collection] ?? [])]

// What the paper is about is told whole; who is named through it, in short.
const isNear = ({ cle, voies }: Rattachee): boolean => cle === 'structure' || voies.some(voie => voie.length === 1)

/** The record attached under that name: that of whom the paper is for, before that of its own record. */
function attached(lire: Lecture, { collection, fiche, element }: Contexte, { cle, collection: vers, voies }: Rattachee): Source | undefined {
  const own = element && ficheOf(lire, vers, element[`${cle}Id`])
  if (own || !collection || !fiche) return own
  for (const voie of voies) {
    const found = follow(lire, collection, fiche, voie)
    if (found) return found
  }
  return undefined
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The structure of a paper: the record itself, or the one it names, by its own word first. */
function structureOf(lire: Lecture, contexte: Contexte, rattachees: readonly Rattachee[]): string | undefined {
  if (contexte.collection === 'structures') return text(contexte.fiche?.id)
  const structure = rattachees.find(({ cle }) => cle === 'structure')
  return structure && text(attached(lire, contexte, structure)?.id)
}

function recordFields(type: TypeDocument): Noeud<Contexte>[] {
  const { de } = genres[type]
  const attachable = de ? rattacheesOf(de).filter(({ cle }) => cle !== singuliers[de]) : []
  const quiSigne = (contexte: Contexte, lire: Lecture): QuiSigne => ({
    jour: contexte.jour,
    structureId: structureOf(lire, contexte, attachable),
    signataireId: text(contexte.fiche?.signatairePes21Id),
    representantId: text(contexte.fiche?.representantId),
  })
  return [
    ...(de ? [groupe(singuliers[de], capitalised(descripteurs[de].singulier), allFields(de), (contexte: Contexte) => contexte.fiche)] : []),
    ...attachable.map(one =>
      groupe(one.cle, one.label, isNear(one) ? allFields(one.collection) : simpleFieldsOf(one.collection), (contexte: Contexte, lire) => attached(lire, contexte, one)),
    ),
    groupe('pes21', 'Association', allFields('parametres'), (_contexte: Contexte, lire) => parametresOf(lire) as Source | undefined),
    ...signataires.map(noeud => ({ forme: noeud.forme, lire: (contexte: Contexte, lire: Lecture) => noeud.lire(quiSigne(contexte, lire), lire) })),
    valeur('annee', 'Année', '2024', contexte => String(contexte.annee), 'entier'),
  ]
}

const today: readonly Noeud<unknown>[] = [
  valeur('aujourdhui', 'Aujourd’hui', '05/11/2024', (_source, lire) => lire.aujourdhui.split('-').reverse().join('/'), 'jour'),
  valeur('aujourdhui_en_lettres', 'Aujourd’hui, en toutes lettres', '5\u00A0novembre\u00A02024', (_source, lire) => dateEnLettres(lire.aujourdhui)),
]

// Always empty: what is written in its block helps who writes the template, and is never printed.
const help: readonly Noeud<unknown>[] = [valeur('aide', 'Aide du modèle\u00A0: un bloc qui n’est jamais imprimé', 'Rien', () => undefined)]

/**
 * What the records say of a paper, without the words of Permanence nor the day it is: what is frozen when it is signed.
 *
 * @throws Failure FICHE_NOT_FOUND
 */
export const donneesDesFiches = (lire: Lecture, type: TypeDocument, sujet: SujetGenre): Donnees => readAll(recordFields(type), contexteOf(lire, type, sujet), lire)

/**
 * Everything a template of this kind may print of its subject.
 *
 * @throws Failure FICHE_NOT_FOUND
 */
export const donneesDe = (lire: Lecture, type: TypeDocument, sujet: SujetGenre): Donnees => ({
  ...readAll(mots, genres[type].modele(lire, sujet), lire),
  ...readAll(today, undefined, lire),
  ...donneesDesFiches(lire, type, sujet),
})

/** The fields of a kind, known before any record is: those of the records first, then our own words. */
export const champsDe = (type: TypeDocument): Forme[] => [...recordFields(type), ...today, ...mots, ...help].map(({ forme }) => forme)
