import { champsDe, type Donnees, type Forme } from './donnees'
import type { TypeDocument } from './typesDocument'

/** A field as it is offered to who writes a template. */
export interface ChampListe {
  /** What it is called inside what repeats it, or in full. */
  cle: string
  /** « Convention › Échéancier › Montant ». */
  label: string
  exemple: string
  /** Repeats what is written between its two marks. */
  boucle: boolean
  /** The loops it must be written in, the outermost first. */
  dans: string[]
}

const listed = (formes: readonly Forme[], before: { cle: string; label: string; dans: string[] }): ChampListe[] =>
  formes.flatMap(({ cle, label, genre, exemple, champs }) => {
    const here = { cle: before.cle + cle, label: before.label + label }
    if (genre === 'groupe') return listed(champs, { cle: `${here.cle}.`, label: `${here.label} › `, dans: before.dans })
    const field = { ...here, exemple, boucle: genre === 'boucle', dans: before.dans }
    return genre === 'boucle' ? [field, ...listed(champs, { cle: '', label: `${here.label} › `, dans: [...before.dans, here.cle] })] : [field]
  })

/** Every field a template of this kind may hold, with no record at hand. */
export const listOfFields = (type: TypeDocument): ChampListe[] => listed(champsDe(type), { cle: '', label: '', dans: [] })

/** One value of a paper, under its full name. */
export interface ValeurNommee {
  /** `convention.echeancier.1.montant`: elements are counted from 1. */
  cle: string
  label: string
  valeur: string
}

const named = (formes: readonly Forme[], donnees: Donnees, before: { cle: string; label: string }): ValeurNommee[] =>
  formes.flatMap(({ cle, label, champs }) => {
    const value = donnees[cle]
    const here = { cle: before.cle + cle, label: before.label + label }
    if (value === undefined) return []
    if (typeof value === 'string') return [{ ...here, valeur: value }]
    if (!Array.isArray(value)) return named(champs, value, { cle: `${here.cle}.`, label: `${here.label} › ` })
    return value.flatMap((element, index) => named(champs, element, { cle: `${here.cle}.${index + 1}.`, label: `${here.label} ${index + 1} › ` }))
  })

/** The values that are known, one after the other, in the order of the fields: to compare two states of a paper. */
export const namedValues = (type: TypeDocument, donnees: Donnees): ValeurNommee[] => named(champsDe(type), donnees, { cle: '', label: '' })
