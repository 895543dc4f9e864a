/** The only channel between the page and the main process: the page asks by a word, the main process hands a port over or passes a menu's wish on. */
export const CHANNEL = 'permanence'

/** What the page may ask: to be linked to the core, or to be let go once its last field is recorded. */
export type Mot = 'brancher' | 'partir'
