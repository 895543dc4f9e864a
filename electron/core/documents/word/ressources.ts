/** A picture and what its first bytes say it is. */
export interface Picture {
  octets: Uint8Array
  extension: 'png' | 'jpg'
}

/** What a paper takes besides its words: read by the core, plain data. */
export interface Ressources {
  /** By whose they are: `association`, or the id of a structure. */
  logos: Readonly<Record<string, Picture>>
  /** The file of the charte in service. */
  charte?: Uint8Array
}

export const NONE: Ressources = { logos: {} }
