import type { Jour } from '../kernel/jour'

export const formatsTableau = ['xlsx', 'csv'] as const
/** How a table is exported. */
export type FormatTableau = (typeof formatsTableau)[number]

export const TYPES_EXPORT = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
} as const

/** The name an exported file is proposed under: `Structures 2024-11-05.xlsx`. */
export const nomExport = (nom: string, jour: Jour, extension: keyof typeof TYPES_EXPORT): string => `${nom.replace(/[<>:"/\\|?*\p{Cc}\s]+/gu, ' ').trim()} ${jour}.${extension}`
