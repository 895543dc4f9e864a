/** The height of a row of a list now, in pixels. */
export const rowHeight = (): number => Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--app-row-height'), 10) || 40
