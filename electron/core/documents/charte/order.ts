import type { Element } from './tree'

// The order the format asks for: another one is « unreadable content ».
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:trPr': 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
}
const RANKS = new Map(Object.entries(ORDER).map(([group, names]) => [group, new Map(names.split(' ').map((name, rank) => [`w:${name}`, rank]))]))

/** Properties in the order of the format; those it does not have are left out. */
export function inOrder(group: string, properties: readonly Element[]): Element[] {
  const ranks = RANKS.get(group) ?? new Map<string, number>()
  return properties.filter(({ nom }) => ranks.has(nom)).sort((a, b) => (ranks.get(a.nom) ?? 0) - (ranks.get(b.nom) ?? 0))
}
