import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRouterClient } from '@orpc/server'
import { isCollection } from '../../../shared/fiches'
import { messages } from '../../../shared/messages'
import { openCore } from '../../core/core'
import { router } from '../../core/router'
import type { ReglagesPort } from '../../core/settings'
import { openWithSystem } from '../openWithSystem'
import { type Terminal, tellBug } from '../terminal'
import { withAuthor } from './author'
import { usageError } from './cliError'
import type { Command, Session } from './command'
import { commands } from './commands'
import { openAsked } from './openAsked'
import { phraseOf } from './phrase'

/** What the command line is given by the process, or by a test. */
export interface CliOptions {
  terminal: Terminal
  reglages: ReglagesPort
  /** Folder of the package: resources and the built screen are under it. */
  paquet: string
  /** The folder of the built programs of the threads. */
  fils?: string
}

interface Asked {
  nom: string
  command: Command
  mots: string[]
  options: Session['options']
}

const usageOf = ({ usage }: Command): string => `Usage : permanence ${usage}`

const EVERYWHERE = { classeur: { type: 'string' as const } }

/** The word that names the command, wherever the options stand; « aide » when there is none. */
function commandWord(args: readonly string[]): { nom: string; rest: string[] } {
  if (args.length === 0 || args.includes('--aide') || args.includes('--help')) return { nom: 'aide', rest: [] }
  const options = Object.assign({}, EVERYWHERE, ...Object.values(commands).map(command => command.options))
  const word = parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens.find(token => token.kind === 'positional')
  return { nom: word?.value ?? args[0] ?? '', rest: args.filter((_, index) => index !== word?.index) }
}

/** @throws CliError when the words are not a command with its options. */
function readArguments(args: readonly string[]): Asked {
  const { nom, rest } = commandWord(args)
  const command = Object.hasOwn(commands, nom) ? commands[nom] : undefined
  if (!command) throw usageError(`« ${nom} » n’est pas une commande de Permanence : « permanence aide » les donne toutes.`)
  const options = { ...command.options, ...EVERYWHERE }
  try {
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true, strict: true })
    const needed = command.seul && values[command.seul as 'classeur'] ? 0 : (command.mots?.length ?? 0)
    if (positionals.length !== needed && !(command.sansMots && positionals.length === 0)) throw usageError(usageOf(command))
    const [first = ''] = positionals
    if (command.mots?.[0] === 'collection' && !isCollection(first)) throw usageError(messages.COLLECTION_UNKNOWN({ collection: first }))
    return { nom, command, mots: positionals, options: values as Session['options'] }
  } catch (error) {
    // parseArgs speaks English: what was expected says it as well.
    throw (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ? usageError(usageOf(command)) : error
  }
}

async function runCommand({ nom, command, mots, options }: Asked, { terminal, reglages, paquet, fils }: CliOptions): Promise<void> {
  // The web shell speaks for whoever sits at the screen: they give their name there.
  const served = nom === 'servir'
  const core = await openCore({
    reglages: served ? reglages : withAuthor(reglages),
    ressources: join(paquet, 'resources'),
    coquille: served ? 'navigateur' : 'commande',
    ouvrirFichier: openWithSystem,
    ...(fils === undefined ? {} : { fils }),
    report: tellBug(terminal),
  })
  try {
    const dossier = typeof options.classeur === 'string' ? options.classeur : undefined
    if (command.ouvre && !(command.seul && options[command.seul])) await openAsked({ core, terminal }, dossier, command.ouvre)
    await command.run({ mots, options, terminal, core, client: createRouterClient(router, { context: { core } }), dossier, ecran: join(paquet, 'dist', 'renderer') })
  } finally {
    await core.close()
  }
}

/** Runs one command. @returns the exit code: 0 done, 1 refused, 2 badly asked. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<0 | 1 | 2> {
  try {
    await runCommand(readArguments(args), options)
    return 0
  } catch (error) {
    const { phrase, exit } = phraseOf(error)
    options.terminal.err(phrase)
    return exit
  }
}
