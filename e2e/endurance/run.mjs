// `npm run endurance`: real processes killed, many posts around one folder; prints a table and writes dist/endurance.json. Fails when anything is lost.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { beginTable, endTable } from '../bench/tableau.mjs'

const root = join(import.meta.dirname, '..', '..')
const out = join(root, 'dist', 'endurance')
const lines = join(root, 'dist', 'endurance.jsonl')

// The core of the product with what drives it, beside the thread that shares.
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        endurance: join(import.meta.dirname, 'endurance.ts'),
        poste: join(import.meta.dirname, 'poste.ts'),
        partage: join(root, 'electron', 'core', 'sync', 'worker.ts'),
      },
      // All side by side: each finds the others, and the resources, from its own place.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
beginTable(lines)
const { status } = spawnSync(process.execPath, [join(out, 'endurance.js'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: { ...process.env, BENCH: lines } })
endTable(lines, join(root, 'dist', 'endurance.json'))
process.exitCode = status ?? 1
