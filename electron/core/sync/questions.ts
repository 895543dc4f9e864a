import type { Engine, Ouverture, Touchee } from './engine'
import type { EngineOptions } from './ledger'
import type { Espace } from './space'

/** What a thread can be told to open: no function crosses over. */
export type MoteurOptions = Omit<EngineOptions, 'port' | 'now' | 'hex'>

/** The engine as the classeur speaks to it, in this thread or in another. One call at a time. */
export interface Moteur extends Pick<Engine, 'bring' | 'write' | 'take' | 'exchange' | 'disputes' | 'standing' | 'part' | 'adopted' | 'keep'> {
  /** Undefined when the classeur shares nothing. */
  open: (options: MoteurOptions) => Promise<Ouverture | undefined>
  /** Every record of a space, without joining it. */
  preview: (chemin: string, espace: Espace) => Promise<Touchee[]>
  /** Lets everything go, unkept. */
  close: () => Promise<void>
}

/** The names of what may be asked, for whoever carries the questions to another thread. */
export const QUESTIONS = [
  'open',
  'bring',
  'write',
  'take',
  'exchange',
  'disputes',
  'standing',
  'part',
  'adopted',
  'keep',
  'preview',
  'close',
] as const satisfies readonly (keyof Moteur)[]
