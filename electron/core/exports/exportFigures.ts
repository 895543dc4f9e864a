import type { Chiffre, Lien } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import type { TableauExport } from '../../../shared/exports/tableau'
import { isCollection } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { explainFigureOfYear, figuresOfYear } from '../figures/figuresOfYear'
import { criteriaSheet } from './criteria'
import { tableFile } from './exportFile'

type Explained = { chiffre: Chiffre; fiches: readonly (Lien & { pourquoi: string })[] }

const figuresSheet = (annee: number, explained: readonly Explained[]): TableauExport => ({
  nom: `Chiffres ${annee}`,
  colonnes: [
    { label: 'Activité', kind: 'texte' },
    { label: 'Chiffre', kind: 'texte' },
    { label: `${annee}`, kind: 'entier' },
    { label: `${annee - 1}`, kind: 'entier' },
    { label: 'Fiches', kind: 'entier' },
    { label: 'Détail', kind: 'texte' },
    { label: 'Définition', kind: 'texte' },
  ],
  lignes: explained.map(({ chiffre: { groupe, libelle, valeur, valeurN1, definition, detail = [] }, fiches }) => [
    groupe,
    libelle,
    valeur,
    valeurN1,
    fiches.length,
    detail.map(part => `${part.libelle} ${part.valeur}`).join(', ') || undefined,
    definition,
  ]),
})

const fichesSheet = (explained: readonly Explained[]): TableauExport => ({
  nom: 'Fiches',
  colonnes: ['Chiffre', 'Liste', 'Fiche', 'Précision', 'Pourquoi elle compte'].map(label => ({ label, kind: 'texte' })),
  lignes: explained.flatMap(({ chiffre, fiches }) =>
    fiches.map(({ collection, titre, detail, pourquoi }) => [
      chiffre.libelle,
      isCollection(collection) ? descripteurs[collection].pluriel : collection,
      titre,
      detail || undefined,
      pourquoi,
    ]),
  ),
})

/**
 * The figures of a year, and the records that make each of them, counted again here; one figure alone when it is named.
 *
 * @throws Failure FICHE_NOT_FOUND when there is no such figure
 */
export function exportFigures(core: Core, annee: number, code?: string): Promise<File> {
  const asked = figuresOfYear(core.lire, annee).filter(chiffre => code === undefined || chiffre.code === code)
  if (code !== undefined && asked.length === 0) throw new Failure('FICHE_NOT_FOUND', { collection: 'chiffres', id: code })
  const explained = asked.map(chiffre => explainFigureOfYear(core.lire, chiffre.code, annee))
  const [first] = asked
  const nom = code !== undefined && first ? `${first.libelle} ${annee}` : `Chiffres ${annee}`
  return tableFile(core, nom, 'xlsx', [figuresSheet(annee, explained), fichesSheet(explained), criteriaSheet(core, [{ libelle: 'Chiffres', valeur: nom }])])
}
