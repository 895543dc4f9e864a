/** A datum of a paper, as it reads. */
export type Donnee = Readonly<Record<'cle' | 'libelle' | 'valeur', string>>

/** The words of an article or of a chapter. */
export type Mots = Readonly<Record<'titre' | 'texte', string>>

/** A figure of a report: what it is called, what it was, the ids of the records that made it. */
export interface Chiffre {
  cle: string
  libelle: string
  /** As it reads; '' when it was not known. */
  valeur: string
  fiches: readonly string[]
}

/** What is frozen of a paper. */
export interface Scellable {
  donnees: readonly Donnee[]
  mots: readonly Mots[]
  /** Of a report whose figures are counted in records. */
  chiffres?: readonly Chiffre[]
}

/** A text without what only lays it out: kinds of spaces, of apostrophes and of hyphens, accents composed or not. */
export const plain = (text: string): string => text.normalize('NFC').replace(/[’ʼ‘]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim()

/** One text for one content, whatever the order it was gathered in and the spaces it was set with: what the fingerprint is of. */
export const canonique = ({ donnees, mots, chiffres = [] }: Scellable): string =>
  JSON.stringify({
    donnees: donnees.map(({ cle, valeur }) => [cle, plain(valeur)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    mots: mots.map(({ titre, texte }) => [plain(titre), plain(texte)]),
    ...(chiffres.length > 0 ? { chiffres: chiffres.map(({ cle, valeur, fiches }) => [cle, plain(valeur), [...fiches].sort()]) } : {}),
  })
