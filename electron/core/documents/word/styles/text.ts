import { AlignmentType, BorderStyle, type IParagraphStyleOptions } from 'docx'
import { colours, spaced } from './colours'

/** Running text: parties, quotations, definitions, lists, footnotes. */
export const text: IParagraphStyleOptions[] = [
  { id: 'Reference', name: 'Référence', basedOn: 'Normal', next: 'Title', quickFormat: true, run: { color: colours.grey }, paragraph: { alignment: AlignmentType.CENTER } },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 28, bold: true, color: colours.accent },
    paragraph: { alignment: AlignmentType.CENTER, spacing: spaced(0, 360, 240) },
  },
  { id: 'Partie', name: 'Partie', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: 284 }, spacing: spaced(60, 160), keepLines: true } },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    uiPriority: 29,
    run: { italics: true, color: colours.grey },
    paragraph: {
      contextualSpacing: true,
      indent: { left: 567, right: 567 },
      spacing: spaced(60, 160),
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: colours.accent } },
    },
  },
  { id: 'Figure', name: 'Figure', basedOn: 'Normal', next: 'Caption', quickFormat: true, paragraph: { spacing: spaced(120, 0, 240), keepNext: true } },
  { id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true, run: { size: 20, color: colours.grey } },
  {
    id: 'Definition',
    name: 'Définition',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { indent: { left: 3119, hanging: 3119 }, leftTabStop: 3119, spacing: spaced(0, 60) },
  },
  { id: 'DefinitionSuite', name: 'Définition – suite', basedOn: 'Normal', paragraph: { indent: { left: 3119 }, spacing: spaced(0, 60) } },
  // The last line has the room of a paragraph under it: what comes next is no part of the list.
  { id: 'DefinitionFin', name: 'Définition – fin', basedOn: 'Definition', paragraph: { spacing: spaced(0, 140) } },
  { id: 'DefinitionSuiteFin', name: 'Définition – fin de suite', basedOn: 'DefinitionSuite', paragraph: { spacing: spaced(0, 140) } },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    quickFormat: true,
    uiPriority: 36,
    paragraph: { numbering: { reference: 'puces', level: 0 }, spacing: spaced(0, 60) },
  },
  { id: 'PuceFin', name: 'Puce – fin', basedOn: 'ListBullet', paragraph: { spacing: spaced(0, 120) } },
  { id: 'PuceSuiteFin', name: 'Puce – suite (fin)', basedOn: 'PuceSuite', paragraph: { spacing: spaced(0, 120) } },
]
