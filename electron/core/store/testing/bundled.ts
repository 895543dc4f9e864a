import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** A program that another process may run: this source with all it imports. @returns its path */
export async function bundled(folder: string, source: string): Promise<string> {
  const entry = join(folder, 'program.ts')
  await mkdir(folder, { recursive: true })
  await writeFile(entry, source)
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: entry, outDir: join(folder, 'out'), target: 'node20', minify: false, rolldownOptions: { output: { entryFileNames: 'program.mjs' } } },
    ssr: { noExternal: true },
  })
  return join(folder, 'out', 'program.mjs')
}
