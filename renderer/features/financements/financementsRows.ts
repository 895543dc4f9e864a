import { statutLigneLabels } from '../../../shared/financements/ligneFinancement'
import type { LigneLue } from '../../../shared/financements/tableau'

/** A cell of an export: words, a count, an amount in cents; undefined is empty. */
export type CelluleExport = string | number | undefined

/** A column of an export: `montant` holds cents, `entier` a year. */
export interface TitreExport {
  titre: string
  genre: 'texte' | 'entier' | 'montant'
}

const columns: readonly (TitreExport & { valeur: (ligne: LigneLue) => CelluleExport })[] = [
  { titre: 'Exercice', genre: 'entier', valeur: ligne => ligne.exercice },
  { titre: 'Financeur', genre: 'texte', valeur: ligne => ligne.financeur },
  { titre: 'Intitulé', genre: 'texte', valeur: ligne => ligne.intitule },
  { titre: 'Finance', genre: 'texte', valeur: ligne => ligne.objet },
  { titre: 'Statut', genre: 'texte', valeur: ligne => statutLigneLabels[ligne.statut] },
  { titre: 'Demandé', genre: 'montant', valeur: ligne => ligne.demande },
  { titre: 'Notifié', genre: 'montant', valeur: ligne => ligne.notifie },
  { titre: 'Conventionné', genre: 'montant', valeur: ligne => ligne.conventionne },
  { titre: 'Prévu', genre: 'montant', valeur: ligne => (ligne.ferme ? undefined : ligne.probable) },
  { titre: 'Reçu', genre: 'montant', valeur: ligne => ligne.recu },
  { titre: 'Reste à recevoir', genre: 'montant', valeur: ligne => ligne.resteARecevoir },
  { titre: 'Trop-perçu', genre: 'montant', valeur: ligne => ligne.tropPercu },
  { titre: 'Reste à justifier', genre: 'montant', valeur: ligne => ligne.resteAJustifier },
  { titre: 'Situation', genre: 'texte', valeur: ligne => ligne.situation },
  { titre: 'Vérifiée le', genre: 'texte', valeur: ligne => ligne.verifieeLe },
]

/** The lines shown, as a sheet: its titles, then a row a line. Amounts are cents; totals are left to the reader of the sheet. */
export const financementsRows = (lignes: readonly LigneLue[]): { titres: readonly TitreExport[]; lignes: CelluleExport[][] } => ({
  titres: columns.map(({ titre, genre }) => ({ titre, genre })),
  lignes: lignes.map(ligne => columns.map(({ valeur }) => valeur(ligne))),
})
