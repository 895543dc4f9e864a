import { Document, type FileChild, type IPropertiesOptions } from 'docx'
import type { ModeleDocument } from '../../../../shared/kernel/document'
import { layOutBlocks } from './blocks'
import { cover, heading, stamp } from './head'
import { letterHead } from './letter'
import { logosParagraph } from './logos'
import { numberingOf } from './numbering'
import { sectionOf } from './page'
import { NONE, type Ressources } from './ressources'
import { oneLine } from './runs'
import { sheetOf } from './sheet'
import { addTableStyles } from './tableStyles'
import { stylesOf } from './theme'

/** What comes before the first block. */
function headOf(modele: ModeleDocument, ressources: Ressources, width: number): FileChild[] {
  const { couverture, lettre, logos = [], projet = [] } = modele
  if (lettre) return [...stamp(projet), ...letterHead(lettre, modele, ressources, width)]
  const logo = logosParagraph(logos, ressources)
  return couverture ? [...logo, ...cover(couverture, projet)] : [...logo, ...stamp(projet), ...heading(modele)]
}

/** The Word document of a model: layout only, every word comes from the model. */
export function buildDocument(modele: ModeleDocument, ressources: Ressources = NONE, pageNumbers?: IPropertiesOptions['pageNumbers']): Document {
  const { forme, blocs } = modele
  const { text } = sheetOf(modele)
  return addTableStyles(
    new Document({
      title: oneLine(modele.titre),
      ...(modele.sousTitre ? { subject: oneLine(modele.sousTitre) } : {}),
      creator: oneLine(modele.enTete),
      lastModifiedBy: oneLine(modele.enTete),
      styles: stylesOf(forme, text),
      numbering: numberingOf(forme),
      ...(pageNumbers ? { pageNumbers } : {}),
      sections: [{ ...sectionOf(modele), children: [...headOf(modele, ressources, text), ...layOutBlocks(blocs, forme, text)] }],
    }),
  )
}
