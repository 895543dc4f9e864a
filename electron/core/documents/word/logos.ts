import { ImageRun, Paragraph, type ParagraphChild } from 'docx'
import type { LogoDocument } from '../../../../shared/kernel/document'
import { pictureSize, type Size } from './pictureSize'
import type { Ressources } from './ressources'
import { oneLine, runsOf } from './runs'

// In pixels of 1/96 inch, as docx counts pictures: 45 by 19 mm.
const BOX: Size = { width: 170, height: 72 }
const APART = '\u2003\u2003'

/** The largest size of these proportions in the box. */
function fitted({ width, height }: Size): Size {
  const ratio = Math.min(BOX.width / width, BOX.height / height)
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) }
}

/** The logos that are kept, side by side; no paragraph when there is none. */
export function logosParagraph(logos: readonly LogoDocument[], ressources: Ressources): Paragraph[] {
  const runs = logos.flatMap(({ pour, alt }): ParagraphChild[] => {
    const picture = Object.hasOwn(ressources.logos, pour) ? ressources.logos[pour] : undefined
    const size = picture && pictureSize(picture)
    if (!picture || !size) return []
    const description = oneLine(alt)
    return [new ImageRun({ type: picture.extension, data: picture.octets, transformation: fitted(size), altText: { name: description, description } })]
  })
  if (runs.length === 0) return []
  return [new Paragraph({ style: 'Logos', children: runs.flatMap((run, index) => (index === 0 ? [run] : [...runsOf(APART), run])) })]
}
