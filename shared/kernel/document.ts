/** The words of a document, all formatted, without layout: previewed on screen and laid out in Word from the same object. */
export interface ModeleDocument {
  /** File properties and header. */
  titre: string
  sousTitre?: string
  /** Above the title: « Convention n° 2024-007 ». */
  reference?: string
  /** Left of the header of each page. */
  enTete: string
  forme: FormeDocument
  /** A page wider than high, for tables of many columns. */
  paysage?: true
  couverture?: Couverture
  /** `lettre` only: from whom, to whom, where and when, about what. */
  lettre?: Lettre
  /** Printed at the head of the first page: whose they are. The bytes are found by whoever writes the file; one that is not kept is left out. */
  logos?: LogoDocument[]
  /** What funders ask to be printed, at the foot of the first page. */
  mentions?: string[]
  blocs: Bloc[]
  /** What still blocks it: the document is stamped « PROJET » and lists them. */
  projet?: string[]
}

/**
 * `articles`: headings are numbered articles; `chapitres`: numbered chapters with a cover and a table of contents;
 * `fiche`: a few pages under one title, its headings without numbers; `lettre`: a letter.
 */
export type FormeDocument = 'articles' | 'chapitres' | 'fiche' | 'lettre'

/** The head of a letter, as it is folded into an envelope: the addressee on the right. */
export interface Lettre {
  /** Name, address, telephone, mail of who writes; a line each. */
  expediteur: string[]
  destinataire: string[]
  /** « Dijon, le 5 novembre 2024 ». */
  lieuDate: string
  objet: string
  /** « Nos réf. », « Pièces jointes », « Lettre recommandée avec avis de réception ». */
  references: string[]
}

/** A logo by the record it is kept for: `association`, or the id of a structure. */
export interface LogoDocument {
  pour: string
  /** What a reader who does not see it is told. */
  alt: string
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
  | Graphique
  | Signatures

/** Words of ours, of a field, or of a party. */
export interface Paragraphe {
  type: 'paragraphe'
  texte: string
  style?: 'normal' | 'citation' | 'note' | 'partie'
  /** The first words of `texte`, to be set in bold. */
  fort?: string
  /** Footnotes, called at its end. */
  notes?: string[]
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
  /** The lines in bold, by their rank: headings and sums of a budget. */
  fortes?: number[]
  /** Height of each line at least, in millimetres: room to sign or to write. */
  hauteur?: number
}

/** A chart that Word can edit, with its figures. The same data draws it on the screen. */
export interface Graphique {
  type: 'graphique'
  legende: string
  /** `barres` compares, `courbes` follows years. */
  genre: 'barres' | 'courbes'
  categories: string[]
  /** One value a category; undefined where it is not known. */
  series: { nom: string; valeurs: (number | undefined)[] }[]
  /** « € », « structures »: after each value. */
  unite?: string
  /** What it shows, with its figures, for a reader who does not see it. */
  description: string
}

/** The signature block, kept with the last clause. */
export interface Signatures {
  type: 'signatures'
  faitA: string
  parties: { pour: string; nom: string; qualite: string }[]
  /** Under each name: « Date et signature ». */
  mention: string
}
