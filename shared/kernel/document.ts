/** The words of a document, all formatted, without layout: previewed on screen and laid out in Word from the same object. */
export interface ModeleDocument {
  /** File properties and header. */
  titre: string
  sousTitre?: string
  /** Above the title: « Convention n° 2024-007 ». */
  reference?: string
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

/** Texts may hold line breaks: each line is a paragraph of its own. */
export type Bloc =
  /** `sansNumero`: a heading out of the count of chapters, such as « Annexes ». `nouvellePage`: a sheet that begins on a page of its own. */
  | { type: 'titre'; niveau: 1 | 2 | 3; texte: string; sansNumero?: true; nouvellePage?: true }
  | { type: 'article'; texte: string }
  | { type: 'alinea'; texte: string }
  | Paragraphe
  | { type: 'puces'; items: string[] }
  | { type: 'definitions'; items: Definition[] }
  | Tableau
  | Signatures

/** Words of ours, of a field, or of a party. */
export interface Paragraphe {
  type: 'paragraphe'
  texte: string
  style?: 'normal' | 'citation' | 'note' | 'partie'
  /** The first words of `texte`, to be set in bold. */
  fort?: string
}

/** A name and what it is: « SIRET » and its fourteen digits. */
export interface Definition {
  terme: string
  texte: string
}

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
  /** Under each name: « Date et signature ». */
  mention: string
}
