import { Document, type FileChild, type IPropertiesOptions } from 'docx'
import type { LogoDocument, ModeleDocument } from '../../../../shared/kernel/document'
import type { Look } from '../charte/look'
import { layOutBlocks } from './blocks'
import { withContentsEnd } from './contents'
import { cover, heading, stamp } from './head'
import { letterHead } from './letter'
import { logosParagraph } from './logos'
import { numberingOf } from './numbering'
import { sectionOf } from './page'
import { NONE, type Ressources } from './ressources'
import { oneLine } from './runs'
import { sheetOf } from './sheet'
import { addStyles, addTableStyles } from './tableStyles'
import { stylesOf } from './theme'

/** Whose logo goes by no structure. */
const OURS = 'association'

/** What comes before the first block. */
function headOf(modele: ModeleDocument, ressources: Ressources, width: number): FileChild[] {
  const { couverture, lettre, logos = [], projet = [] } = modele
  if (lettre) return [...stamp(projet), ...letterHead(lettre, modele, ressources, width)]
  const logo = logosParagraph(logos, ressources)
  return couverture ? [...logo, ...cover(couverture, projet)] : [...logo, ...stamp(projet), ...heading(modele)]
}

/** What a document takes besides its model and its pictures. */
interface Dress {
  look?: Look | undefined
  pageNumbers?: IPropertiesOptions['pageNumbers']
}

/** The logo of the charte stands at the head of every paper; the one kept in the classeur is preferred. */
function withLogo(modele: ModeleDocument, ressources: Ressources, look: Look | undefined): [ModeleDocument, Ressources] {
  if (!look?.logo) return [modele, ressources]
  const { logos = [], enTete } = modele
  const own: LogoDocument = { pour: OURS, alt: `Logo\u00A0: ${oneLine(enTete)}` }
  return [
    { ...modele, logos: logos.some(({ pour }) => pour === OURS) ? logos : [own, ...logos] },
    { ...ressources, logos: { [OURS]: look.logo, ...ressources.logos } },
  ]
}

/** The Word document of a model: layout only, every word comes from the model. */
export function buildDocument(asked: ModeleDocument, given: Ressources = NONE, { look, pageNumbers }: Dress = {}): Document {
  const [modele, ressources] = withLogo(asked, given, look)
  const { forme, blocs } = modele
  const { text } = sheetOf(modele)
  const document = addTableStyles(
    new Document({
      title: oneLine(modele.titre),
      ...(modele.sousTitre ? { subject: oneLine(modele.sousTitre) } : {}),
      creator: oneLine(modele.enTete),
      lastModifiedBy: oneLine(modele.enTete),
      styles: stylesOf(forme, text),
      numbering: numberingOf(forme),
      ...(pageNumbers ? { pageNumbers } : {}),
      ...(look?.theme ? { theme: look.theme } : {}),
      sections: [{ ...sectionOf(modele), children: [...headOf(modele, ressources, text), ...layOutBlocks(blocs, { forme, width: text, accent: look?.accent })] }],
    }),
  )
  return withContentsEnd(addStyles(document, look?.styles ?? []))
}
