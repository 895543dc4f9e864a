import type { FormatTableau } from '../../../shared/exports/nomExport'
import type { ColonneExport, Critere } from '../../../shared/exports/tableau'
import type { Core } from '../core'
import { criteriaSheet } from './criteria'
import { tableFile } from './exportFile'

/** A table as the screen shows it; its values come from there, already typed. Unknown is null. */
export interface TableAsked {
  nom: string
  format: FormatTableau
  colonnes: readonly ColonneExport[]
  lignes: readonly (readonly (string | number | boolean | null)[])[]
  criteres: readonly Critere[]
}

/** A table that no list holds, in a file. */
export function exportTable(core: Core, { nom, format, colonnes, lignes, criteres }: TableAsked): Promise<File> {
  const tableau = { nom, colonnes, lignes: lignes.map(ligne => ligne.map(valeur => valeur ?? undefined)) }
  return tableFile(core, nom, format, [tableau, criteriaSheet(core, [{ libelle: 'Tableau', valeur: nom }, ...criteres])])
}
