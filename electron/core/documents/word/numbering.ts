import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { FormeDocument } from '../../../../shared/kernel/document'
import { BULLET_INDENT } from './theme'

const hanging = (left: number, by: number) => ({ paragraph: { indent: { left, hanging: by } } })
const bullet = (reference: string, style: string, left: number) => ({
  reference,
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { style, ...hanging(left, 284) } }],
})
const decimal = { format: LevelFormat.DECIMAL, alignment: AlignmentType.LEFT }

const articles = {
  reference: 'articles',
  levels: [
    { ...decimal, level: 0, text: 'Article\u00A0%1 –', suffix: LevelSuffix.SPACE, style: { style: 'Article' } },
    { ...decimal, level: 1, text: '%1.%2', style: { style: 'Alinea', ...hanging(567, 567) } },
  ],
}
const chapters = {
  reference: 'chapitres',
  levels: [
    { ...decimal, level: 0, text: '%1', style: { style: 'Heading1', ...hanging(567, 567) } },
    { ...decimal, level: 1, text: '%1.%2', style: { style: 'Heading2', ...hanging(709, 709) } },
  ],
}

/** Lists that renumber in Word when a clause or a chapter is moved: the number is never text. */
export const numberingOf = (forme: FormeDocument): INumberingOptions => ({
  config: [
    bullet('puces', 'ListBullet', BULLET_INDENT[forme]),
    bullet('manques', 'ProjetManque', 426),
    ...(forme === 'articles' ? [articles] : forme === 'chapitres' ? [chapters] : []),
  ],
})
