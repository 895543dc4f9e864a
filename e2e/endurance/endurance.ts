import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arrets } from './arrets'
import { postes } from './postes'

// Options: see « Mesurer » in README.md.
const court = process.argv.includes('--court')
const asked = process.argv.slice(2).filter(word => !word.startsWith('--'))
const number = (name: string, whole: number, short: number): number => Number(process.env[name] ?? (court ? short : whole))

const folder = await mkdtemp(join(process.env.ENDURANCE_DOSSIER ?? tmpdir(), 'permanence-endurance-'))
const commun = process.env.ENDURANCE_COMMUN === undefined ? join(folder, 'commun') : await mkdtemp(join(process.env.ENDURANCE_COMMUN, 'endurance-'))
await mkdir(commun, { recursive: true })
// The kills stop there, however many are left.
const minutes = Number(process.env.ENDURANCE_MINUTES ?? Number.POSITIVE_INFINITY)
const graine = Number(process.env.ENDURANCE_GRAINE ?? Date.now() % 1_000_000)
process.stdout.write(`graine ${graine}, dans ${folder} et ${commun}\n`)

const parts = {
  arrets: () => arrets(join(folder, 'arrets'), { combien: number('ENDURANCE_ARRETS', 1000, 12), minutes, commun: join(commun, 'arrets'), graine }),
  postes: () =>
    postes(join(folder, 'postes'), {
      postes: number('ENDURANCE_POSTES', 10, 3),
      fiches: number('ENDURANCE_FICHES', 50_000, 500),
      modifications: number('ENDURANCE_MODIFICATIONS', 500_000, 6000),
      parEchange: number('ENDURANCE_PAR_ECHANGE', 10, 10),
      commun: join(commun, 'postes'),
      graine,
    }),
}
let good = true
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) good = (await part()) && good
// Kept when something is wrong: it is what there is to look at.
if (good) for (const place of [folder, commun]) await rm(place, { recursive: true, force: true, maxRetries: 5 })
process.exitCode = good ? 0 : 1
