/** What a post did when it passed by the shared folder. Durations in ms. */
export interface Passage {
  ms: number
  /** The longest time the thread of the classeur answered nothing meanwhile. */
  retenu: number
  actif: boolean
  joignable: boolean
  recues: number
  aPublier: number
  conflits: number
  retenus: string[]
}

/** What a post finds of itself once it is opened. */
export interface Examen {
  anomalies: string[]
  /** Backups that are listed as good, and those of them that do not read whole. */
  sauvegardes: number
  trompeuses: string[]
}

/** What two posts are compared by: sums of all the records, and of what is disputed. */
export interface Empreintes {
  fiches: number
  somme: string
  conflits: number
  sommeConflits: string
}

/** A field that one post alone writes. */
export type Champ = 'notes' | 'sigle'

/** What may be asked of a post in a process of its own. */
export interface Ordres {
  /** Begins a shared space in a folder, or joins the one that is there. */
  partager: (ou: { commun: string; nom: string; code: string }) => Promise<void>
  /** Writes, checkpoints, backs up, restores and exchanges all at once until `cesser`: says each gesture once it is acknowledged. */
  travailler: (comment: { depuis: number; graine: number; restaurer: boolean; champ: Champ }) => Promise<void>
  cesser: () => Promise<void>
  /** Records so many gestures, one after the other: a field of a record, or, one time in ten, of a selection of records. Gives how many fields it changed, and ms. */
  ecrire: (quoi: { combien: number; graine: number }) => Promise<{ modifications: number; ms: number }>
  echanger: () => Promise<Passage>
  examiner: () => Promise<Examen>
  empreintes: () => Promise<Empreintes>
  /** The numbers that stand in the field that one post alone writes, by record. */
  places: (champ: Champ) => Promise<Record<string, number>>
  /** Those of these records that are not there, the corbeille included. */
  manquants: (ids: readonly string[]) => Promise<string[]>
  /** The compact JSON of all the records, in bytes. */
  poids: () => Promise<number>
  /** Closes the classeur and ends. @returns the most memory it ever held, in Mo */
  fermer: () => Promise<number>
}

/** A gesture that is on the disk: its number, the record where it wrote it, or the one it made. */
export interface Fait {
  n: number
  place?: string
  cree?: string
}

/** What a post says, a line each. */
export type Dit = { pret: number } | { fait: Fait } | { n: number; valeur: unknown } | { n: number; faute: string }
