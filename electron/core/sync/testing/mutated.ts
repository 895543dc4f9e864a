import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { simulate } from './simulation'

/** A fault put in the engine: in a file of it, one text in place of another. */
export interface Mutant {
  fichier: string
  de: string
  a: string
}

const SYNC = join(import.meta.dirname, '..')

/** The simulator around an engine that bears a fault, built apart: the source is left as it is. Throws when the text to change is no longer there. */
export async function simulatorOf(folder: string, { fichier, de, a }: Mutant): Promise<typeof simulate> {
  const source = await readFile(join(SYNC, fichier), 'utf8')
  if (source.split(de).length !== 2) throw new Error(`${fichier} does not hold once: ${de}`)
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'mutant', enforce: 'pre', load: id => (id === join(SYNC, fichier) ? source.replace(de, () => a) : null) }],
    build: { ssr: join(SYNC, 'testing/simulation.ts'), outDir: folder, target: 'node20', minify: false, rolldownOptions: { output: { entryFileNames: 'simulation.mjs' } } },
  })
  const { simulate: mutated } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'simulation.mjs')).href)) as { simulate: typeof simulate }
  return mutated
}
