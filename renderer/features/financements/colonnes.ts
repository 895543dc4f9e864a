import type { LigneLue } from '../../../shared/financements/tableau'
import type { LignePart } from './useParts'
import type { NomVue } from './vue'

/** A column of amounts: of one exercice when several stand side by side. */
export interface Colonne {
  id: string
  titre: string
  /** The amount a line shows there, in cents; unknown when it has none. */
  montant: (ligne: LigneLue) => number | undefined
  exercice?: number
  /** Forecast: set apart from what is certain, by its words and its slant. */
  prevu?: true
}

const firm = (ligne: LigneLue): number | undefined => (ligne.ferme ? (ligne.conventionne ?? ligne.notifie) : undefined)
const EXPECTED: readonly LigneLue['statut'][] = ['envisage', 'demande']
const forecast = (ligne: LigneLue): number | undefined => (EXPECTED.includes(ligne.statut) ? ligne.probable : undefined)

const detailed: readonly Colonne[] = [
  { id: 'demande', titre: 'Demandé', montant: ligne => ligne.demande },
  { id: 'notifie', titre: 'Notifié', montant: ligne => ligne.notifie },
  { id: 'conventionne', titre: 'Conventionné', montant: ligne => ligne.conventionne },
  { id: 'recu', titre: 'Reçu', montant: ligne => ligne.recu },
  { id: 'resteARecevoir', titre: 'Reste à recevoir', montant: ligne => ligne.resteARecevoir },
  { id: 'resteAJustifier', titre: 'Reste à justifier', montant: ligne => ligne.resteAJustifier },
]

const sideBySide = (exercice: number): Colonne[] => [
  { id: `ferme ${exercice}`, titre: 'Ferme', exercice, montant: firm },
  { id: `prevu ${exercice}`, titre: 'Prévu', exercice, montant: forecast, prevu: true },
  { id: `resteARecevoir ${exercice}`, titre: 'À recevoir', exercice, montant: ligne => ligne.resteARecevoir },
]

// A share of a line is certain or forecast with it; payments are those of the whole line.
const shares = (exercice: number): Colonne[] => [
  { id: `ferme ${exercice}`, titre: 'Ferme', exercice, montant: (ligne: LignePart) => (ligne.ferme ? ligne.part : undefined) },
  { id: `prevu ${exercice}`, titre: 'Prévu', exercice, montant: (ligne: LignePart) => (ligne.ferme ? undefined : (ligne.part ?? forecast(ligne))), prevu: true },
]

/** The columns of a view. By funder or by action, the exercices stand next to each other, the earliest first. */
export function columnsOf(vue: NomVue, exercices: readonly number[]): readonly Colonne[] {
  if (vue === 'exercice') return detailed
  return [...exercices].sort((a, b) => a - b).flatMap(vue === 'action' ? shares : sideBySide)
}

/** What a column shows of several lines: the sum of what is known, in cents; unknown when nothing is. */
export function sumOf(lignes: readonly LigneLue[], { montant, exercice }: Colonne): number | undefined {
  const known = lignes.filter(ligne => exercice === undefined || ligne.exercice === exercice).flatMap(ligne => montant(ligne) ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0)
}
