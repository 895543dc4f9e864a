import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { version } from '../../../package.json'
import { dayOf } from '../../../shared/kernel/jour'
import type { Core } from '../core'
import { makeFolder, namesIn, nodeFs, writeNew } from '../store/fsPort'

/** A fault of ours, as whoever looks after Permanence needs it. No record and no name is in it. */
export interface Fault {
  message: string
  /** Where it happened: a page, without what its address asks; a question of the contract. */
  route: string
  pile?: string | undefined
}

const KEPT = 50
const MESSAGE_MAX = 300
const PILE_MAX = 8_000
const NAME = /^\d{4}-\d{2}-\d{2}_\d{6}_[0-9a-f]{8}\.txt$/

// Quoted words come from records: « Jean Témoin » has nothing to do in a report.
const withoutQuotes = (message: string): string => message.replace(/["'«“`][^"'»”`]{0,200}["'»”`]/g, '…').slice(0, MESSAGE_MAX)

/** Only the places of the program: the first lines of a stack repeat the message. */
const placesOf = (pile: string): string =>
  pile
    .split('\n')
    .filter(line => /^\s*at /.test(line) || /@.*:\d+:\d+$/.test(line))
    .join('\n')
    .slice(0, PILE_MAX)

/** Records are named by ids that mean nothing elsewhere; the rest of an address may hold typed words. */
const pathOf = (route: string): string => (route.split(/[?#]/)[0] ?? '').slice(0, 200)

/** Where reports go: beside the settings. */
export const reportsFolder = (core: Core): string => join(core.options.reglages.dossier ?? core.dossier, 'rapports')

/**
 * Writes a fault of ours to a file of its own beside the settings, and gives its path. The fifty latest are kept.
 *
 * @throws Failure DISK_REFUSED
 */
export async function writeReport(core: Core, { message, route, pile = '' }: Fault): Promise<string> {
  const folder = reportsFolder(core)
  await makeFolder(nodeFs, folder)
  const now = core.now()
  const time = now.toTimeString().slice(0, 8).replaceAll(':', '')
  const lines = [
    `Permanence ${version} (${core.options.coquille}), ${process.platform}, Node ${process.versions.node}`,
    now.toISOString(),
    `À : ${pathOf(route)}`,
    withoutQuotes(message),
    '',
    placesOf(pile),
    '',
  ]
  const path = join(folder, `${dayOf(now)}_${time}_${randomBytes(4).toString('hex')}.txt`)
  await writeNew(nodeFs, path, Buffer.from(lines.join('\n')))
  await forgetOldest(folder)
  return path
}

async function forgetOldest(folder: string): Promise<void> {
  const reports = (await namesIn(nodeFs, folder)).filter(name => NAME.test(name))
  for (const name of reports.slice(0, -KEPT)) await nodeFs.unlink(join(folder, name))
}
