/** Colours of the papers: the accent of the screen, a readable grey, thin lines, a light ground. */
export const colours = { accent: '115E58', grey: '4A5560', line: 'C9D1D9', ground: 'E8F1F0', alert: '8A3B12', alertGround: 'FDF3EC' }

export const FONT = 'Calibri'

/** Space before and after a paragraph, and between its lines. Without `lineRule`, LibreOffice takes the last for an exact height. */
export const spaced = (before: number, after: number, line = 264) => ({ before, after, line, lineRule: 'auto' as const })
