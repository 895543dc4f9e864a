import { statutLigneLabels } from '../../../shared/financements/ligneFinancement'
import type { LigneLue } from '../../../shared/financements/tableau'

type Valeur = string | number | null

interface ColonneExport {
  label: string
  kind: 'texte' | 'jour' | 'montant' | 'entier'
}

const columns: readonly (ColonneExport & { valeur: (ligne: LigneLue) => string | number | undefined })[] = [
  { label: 'Exercice', kind: 'entier', valeur: ligne => ligne.exercice },
  { label: 'Financeur', kind: 'texte', valeur: ligne => ligne.financeur },
  { label: 'Intitulé', kind: 'texte', valeur: ligne => ligne.intitule },
  { label: 'Finance', kind: 'texte', valeur: ligne => ligne.objet },
  { label: 'Statut', kind: 'texte', valeur: ligne => statutLigneLabels[ligne.statut] },
  { label: 'Demandé', kind: 'montant', valeur: ligne => ligne.demande },
  { label: 'Notifié', kind: 'montant', valeur: ligne => ligne.notifie },
  { label: 'Conventionné', kind: 'montant', valeur: ligne => ligne.conventionne },
  { label: 'Prévu', kind: 'montant', valeur: ligne => (ligne.ferme ? undefined : ligne.probable) },
  { label: 'Reçu', kind: 'montant', valeur: ligne => ligne.recu },
  { label: 'Reste à recevoir', kind: 'montant', valeur: ligne => ligne.resteARecevoir },
  { label: 'Trop-perçu', kind: 'montant', valeur: ligne => ligne.tropPercu },
  { label: 'Reste à justifier', kind: 'montant', valeur: ligne => ligne.resteAJustifier },
  { label: 'Situation', kind: 'texte', valeur: ligne => ligne.situation },
  { label: 'Vérifiée le', kind: 'jour', valeur: ligne => ligne.verifieeLe },
]

/** The lines shown, as a sheet: its heads, then a row a line. Amounts are cents, what is unknown is null; the reader of the sheet makes the totals. */
export const financementsRows = (lignes: readonly LigneLue[]): { colonnes: ColonneExport[]; lignes: Valeur[][] } => ({
  colonnes: columns.map(({ label, kind }) => ({ label, kind })),
  lignes: lignes.map(ligne => columns.map(({ valeur }) => valeur(ligne) ?? null)),
})
