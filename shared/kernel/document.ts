/** The words of a document, all formatted, without layout: previewed on screen and laid out in Word from the same object. */
export interface ModeleDocument {
  /** File properties and header. */
  titre: string
  sousTitre?: string
  /** Left of the header of each page. */
  enTete: string
  /** `articles`: headings are numbered articles; `chapitres`: numbered chapters with a cover and a table of contents. */
  forme: 'articles' | 'chapitres'
  couverture?: Couverture
  blocs: Bloc[]
  /** What still blocks it: the document is stamped « PROJET » and lists them. */
  projet?: string[]
}

/** The first page of a report. */
export interface Couverture {
  surtitre: string
  titre: string
  lignes: string[]
  mentions: string[]
}

export type Bloc =
  | { type: 'titre'; niveau: 1 | 2 | 3; texte: string }
  | { type: 'article'; texte: string }
  | { type: 'alinea'; texte: string }
  | { type: 'paragraphe'; texte: string; style?: 'normal' | 'citation' | 'note' | 'partie' }
  | { type: 'puces'; items: string[] }
  | Tableau
  | Signatures

/** Amounts and counts are already written as French reads them. Widths are relative. */
export interface Tableau {
  type: 'tableau'
  legende?: string
  colonnes: { titre: string; largeur: number; droite?: boolean }[]
  lignes: string[][]
  /** The last line is a total. */
  total?: boolean
}

/** The signature block, kept with the last clause. */
export interface Signatures {
  type: 'signatures'
  faitA: string
  parties: { pour: string; nom: string; qualite: string }[]
}
