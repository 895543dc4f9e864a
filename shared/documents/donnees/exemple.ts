import type { ChampMeta, Kind } from '../../kernel/champs'
import { formatValeur, isYear } from '../../kernel/formatValeur'
import { display, type Format } from '../../kernel/validation'

const byFormat: Readonly<Record<Format, string>> = {
  siret: '90001234500014',
  siren: '900012345',
  rna: 'W212009999',
  telephone: '+33380509047',
  mail: 'contact@exemple.org',
  iban: 'FR7630006000011234567890189',
  bic: 'BDFEFRPP',
  codePostal: '21000',
  naf: '94.99Z',
}
const byKind: Partial<Record<Kind, unknown>> = { jour: '2024-11-05', dateConnue: '2024-03', heure: '14:30', montant: 1_200_000, entier: 12, decimal: 3.5, oui: true }

/** What a field may read like, known before any record is: `05/11/2024`; its label when nothing else tells. */
export function exempleOf(meta: ChampMeta): string {
  if (meta.format) return display(meta.format, byFormat[meta.format])
  if (meta.choix) return Object.values(meta.choix)[0] ?? meta.label
  if (meta.kind === 'entier' && isYear(meta.label)) return '2024'
  return formatValeur(meta, byKind[meta.kind]) || meta.label
}
