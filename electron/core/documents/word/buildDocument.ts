import { Document, type IPropertiesOptions } from 'docx'
import type { ModeleDocument } from '../../../../shared/kernel/document'
import { layOutBlocks } from './blocks'
import { cover, heading, stamp } from './head'
import { numberingOf } from './numbering'
import { sectionOf } from './page'
import { oneLine } from './runs'
import { addTableStyles } from './tableStyles'
import { stylesOf } from './theme'

/** The Word document of a model: layout only, every word comes from the model. */
export function buildDocument(modele: ModeleDocument, pageNumbers?: IPropertiesOptions['pageNumbers']): Document {
  const { forme, couverture, blocs, projet = [] } = modele
  const head = couverture ? cover(couverture, projet) : [...stamp(projet), ...heading(modele)]
  return addTableStyles(
    new Document({
      title: oneLine(modele.titre),
      ...(modele.sousTitre ? { subject: oneLine(modele.sousTitre) } : {}),
      creator: oneLine(modele.enTete),
      lastModifiedBy: oneLine(modele.enTete),
      styles: stylesOf(forme),
      numbering: numberingOf(forme),
      ...(pageNumbers ? { pageNumbers } : {}),
      sections: [{ ...sectionOf(modele), children: [...head, ...layOutBlocks(blocs, forme)] }],
    }),
  )
}
