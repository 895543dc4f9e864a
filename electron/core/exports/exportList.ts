import type { Cellule, Colonne } from '../../../shared/descripteur'
import { descripteurs } from '../../../shared/descripteurs'
import type { FormatTableau } from '../../../shared/exports/nomExport'
import type { Critere, TableauExport } from '../../../shared/exports/tableau'
import type { Collection, Fiches } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { check } from '../../../shared/kernel/regle'
import type { Core } from '../core'
import { readInSlices } from '../slices'
import { countsOf, criteriaSheet } from './criteria'
import { tableFile } from './exportFile'

/** A list as it is on screen: its columns, its rows and their order; the values are read again here. */
export interface ListAsked {
  collection: Collection
  format: FormatTableau
  colonnes: readonly string[]
  ids: readonly string[]
  criteres: readonly Critere[]
}

/** The column of each id, « À compléter » included. @throws Failure FIELD_UNKNOWN */
function columnOf<C extends Collection>(collection: C, id: string): Pick<Colonne<Fiches[C]>, 'label' | 'kind' | 'format' | 'unite' | 'valeur'> {
  const { colonnes, regles } = descripteurs[collection]
  const found = colonnes.find(colonne => colonne.id === id)
  if (found) return found
  if (id !== 'manques') throw new Failure('FIELD_UNKNOWN', { collection, champ: id })
  return { label: 'À compléter', kind: 'entier', valeur: (fiche, lire) => check(regles, fiche, lire).length || undefined }
}

/**
 * The rows asked for, in their order; a record that went to the corbeille since is not there. Read a slice at a time.
 *
 * @throws Failure FIELD_UNKNOWN
 */
async function listTable<C extends Collection>(
  { store, lire }: Core,
  collection: C,
  ids: readonly string[],
  colonnes: readonly string[],
  signal?: AbortSignal,
): Promise<TableauExport> {
  const columns = colonnes.map(id => columnOf(collection, id))
  const read = (id: string): Cellule[][] => {
    const fiche = lire.get(collection, id)
    return fiche ? [columns.map(({ valeur }) => valeur(fiche, lire))] : []
  }
  return { nom: descripteurs[collection].pluriel, colonnes: columns, lignes: await readInSlices(store, () => ids, read, signal) }
}

/**
 * The list in a file, exactly as shown.
 *
 * @param signal gives it up while it is being read
 * @throws Failure NO_CLASSEUR, AUTHOR_UNKNOWN, FIELD_UNKNOWN
 */
export async function exportList(core: Core, { collection, format, colonnes, ids, criteres }: ListAsked, signal?: AbortSignal): Promise<File> {
  const tableau = await listTable(core, collection, ids, colonnes, signal)
  const said = [{ libelle: 'Liste', valeur: tableau.nom }, { libelle: 'Lignes', valeur: countsOf(tableau.lignes.length, core.lire.all(collection).length) }, ...criteres]
  return tableFile(core, tableau.nom, format, [tableau, criteriaSheet(core, said)])
}
