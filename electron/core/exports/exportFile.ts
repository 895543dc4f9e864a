import { csvOf } from '../../../shared/exports/csv'
import { type FormatTableau, nomExport, TYPES_EXPORT } from '../../../shared/exports/nomExport'
import { dayOf } from '../../../shared/kernel/jour'
import type { Core } from '../core'
import { type Feuille, xlsxOf } from './xlsx'

/** A file to be put where one likes, under a readable name of today. */
export const fileOf = (core: Core, nom: string, extension: keyof typeof TYPES_EXPORT, contenu: Uint8Array | string): File =>
  new File([typeof contenu === 'string' ? contenu : new Uint8Array(contenu)], nomExport(nom, dayOf(core.now()), extension), { type: TYPES_EXPORT[extension] })

/** The first sheet alone as CSV, or all of them as a workbook. */
export const tableFile = async (core: Core, nom: string, format: FormatTableau, feuilles: readonly [Feuille, ...Feuille[]]): Promise<File> =>
  fileOf(core, nom, format, format === 'csv' ? csvOf(feuilles[0]) : await xlsxOf(feuilles))
