import type { ModeleDocument } from '../../../../shared/kernel/document'

/** A sheet of paper, lengths in twentieths of a point; `text`: what is left between the margins. */
export interface Sheet {
  width: number
  height: number
  text: number
}

const [SHORT, LONG] = [11906, 16838]
/** Margins of 2 cm on the sides. */
export const SIDE = 1134

/** A4, upright unless the paper asks for the width of its tables. */
export const sheetOf = ({ paysage }: Pick<ModeleDocument, 'paysage'>): Sheet => {
  const [width, height] = paysage ? [LONG, SHORT] : [SHORT, LONG]
  return { width, height, text: width - 2 * SIDE }
}

/** Millimetres in twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
