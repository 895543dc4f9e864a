import type { ParseArgsConfig } from 'node:util'
import type { RouterClient } from '@orpc/server'
import type { Collection } from '../../../shared/fiches'
import type { Core } from '../../core/core'
import type { router } from '../../core/router'
import type { Terminal } from '../terminal'
import { usageError } from './cliError'

/** The router called in process: the same checks as over a wire. */
export type Client = RouterClient<typeof router>

/** What a command works with. */
export interface Session {
  /** The words after the command. */
  mots: string[]
  options: Readonly<Record<string, string | boolean | undefined>>
  terminal: Terminal
  core: Core
  client: Client
  /** The folder named by --classeur. */
  dossier: string | undefined
  /** Folder of the built screen. */
  ecran: string
}

/** One command of the command line. */
export interface Command {
  /** After « permanence »: `liste <collection> [--json]`. */
  usage: string
  resume: string
  options?: ParseArgsConfig['options']
  /** The words it takes, by name; all are needed. */
  mots?: readonly string[]
  /** It may also be asked without any of its words. */
  sansMots?: boolean
  /** An option that asks neither for words nor for a classeur. */
  seul?: string
  /** How the classeur is opened before it runs; absent: it is not. `creation` begins one in a new or empty folder. */
  ouvre?: 'lecture' | 'ecriture' | 'creation'
  run(session: Session): Promise<void>
}

/** The text of an option, if it was given. */
export const optionText = ({ options }: Session, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** @throws CliError when it is not a whole number between these bounds. */
export function optionNumber(session: Session, name: string, min: number, max: number): number | undefined {
  const text = optionText(session, name)
  if (text === undefined) return undefined
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < min || value > max) throw usageError(`--${name} attend un nombre entier entre ${min} et ${max}, pas « ${text} ».`)
  return value
}

/** The collection named by the first word; it was known when the words were read. */
export const collectionWord = ({ mots: [name] }: Session): Collection => name as Collection
