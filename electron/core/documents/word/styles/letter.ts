import type { IParagraphStyleOptions } from 'docx'
import { mm } from '../sheet'
import { colours, spaced } from './colours'

/** Where the right half of a letter begins: under the window of an envelope once it is folded. */
export const LETTER_RIGHT = mm(90)
// The window is 45 mm from the top of the sheet; the text begins 25 mm from it.
const TO_WINDOW = mm(23)

/** A letter: who writes, to whom, when, about what, and who signs. */
export const letter: IParagraphStyleOptions[] = [
  { id: 'Expediteur', name: 'Lettre – expéditeur', basedOn: 'Normal', quickFormat: true, run: { size: 19, color: colours.grey }, paragraph: { spacing: spaced(0, 0, 240) } },
  { id: 'Destinataire', name: 'Lettre – destinataire', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: spaced(0, 0, 240) } },
  { id: 'DestinatairePremier', name: 'Lettre – destinataire (première ligne)', basedOn: 'Destinataire', next: 'Destinataire', paragraph: { spacing: spaced(TO_WINDOW, 0, 240) } },
  { id: 'LieuDate', name: 'Lettre – lieu et date', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: LETTER_RIGHT }, spacing: spaced(480, 360, 240) } },
  { id: 'References', name: 'Lettre – références', basedOn: 'Normal', quickFormat: true, run: { size: 20, color: colours.grey }, paragraph: { spacing: spaced(0, 20, 240) } },
  { id: 'Objet', name: 'Lettre – objet', basedOn: 'Normal', next: 'Normal', quickFormat: true, paragraph: { spacing: spaced(160, 320) } },
  {
    id: 'SignatureLettre',
    name: 'Lettre – signature',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { indent: { left: LETTER_RIGHT }, spacing: spaced(360, 60), keepNext: true, keepLines: true },
  },
  { id: 'SignatureLettreNom', name: 'Lettre – nom du signataire', basedOn: 'SignatureLettre', paragraph: { spacing: spaced(1100, 0), keepNext: false, keepLines: true } },
  { id: 'SignatureLettreSuite', name: 'Lettre – signature (suite)', basedOn: 'SignatureLettre', paragraph: { spacing: spaced(0, 0), keepNext: false, keepLines: true } },
]
