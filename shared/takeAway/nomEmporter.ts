import type { Jour } from '../kernel/jour'

/** The folder of « Tout emporter »: `Permanence – Tout emporter – 2024-11-05`. */
export const nomEmporter = (jour: Jour): string => `Permanence – Tout emporter – ${jour}`

/** Its workbook: `Listes 2024-11-05.xlsx`. */
export const nomListes = (jour: Jour): string => `Listes ${jour}.xlsx`
