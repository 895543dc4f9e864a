import { builtinModules } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite'

const here = import.meta.dirname
// ws looks for these two at run time and does without.
const optional = ['bufferutil', 'utf-8-validate']
const external = ['electron', ...optional, ...builtinModules, ...builtinModules.map(name => `node:${name}`)]

// conf checks its file against a schema, and migrates it, when asked to: we ask neither, and these are a quarter of the program.
const unasked = ['ajv/dist/2020.js', 'ajv-formats', 'semver']
const withoutUnasked: Plugin = {
  name: 'without-unasked',
  enforce: 'pre',
  resolveId: (id, importer) => (unasked.includes(id) && importer?.includes('/node_modules/conf/') ? '\0unasked' : undefined),
  load: id => (id === '\0unasked' ? 'export default undefined; export const Ajv2020 = undefined' : undefined),
}

/** A program for Node: everything inside, heavy libraries in chunks that are read when used. */
const node = (folder: string, input: Record<string, string>, format: 'es' | 'cjs' = 'es'): EnvironmentOptions => ({
  consumer: 'server',
  // Libraries that carry a slower build for their developers leave it out.
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { noExternal: true, external: ['electron', ...optional], conditions: ['node', 'import', 'module', 'default'], mainFields: ['module', 'main'] },
  build: {
    outDir: `${here}/dist/${folder}`,
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    // Beside the programs, for whoever reads a report; never in what is installed.
    sourcemap: true,
    copyPublicDir: false,
    rolldownOptions: {
      input,
      external,
      platform: 'node',
      output: { format, entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', codeSplitting: format !== 'cjs' },
    },
  },
})

// The threads that share and that write documents: beside each program, read when there is something to do.
const fils = { partage: `${here}/electron/core/sync/worker.ts`, redaction: `${here}/electron/core/documents/worker.ts` }

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), withoutUnasked],
  // Put in the page by the build, replaced by the shell at each answer.
  html: { cspNonce: '__NONCE__' },
  environments: {
    client: { build: { outDir: `${here}/dist/renderer`, emptyOutDir: true, target: 'chrome120', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 } },
    node: node('node', { cli: `${here}/electron/shells/cli/cli.ts`, ...fils }),
    main: node('main', { main: `${here}/electron/shells/desktop/main.ts`, ...fils }),
    // Sandboxed: CommonJS, in one file.
    preload: node('preload', { preload: `${here}/electron/shells/desktop/preload.ts` }, 'cjs'),
  },
  builder: {
    sharedConfigBuild: true,
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) if (environment.name !== 'ssr') await builder.build(environment)
    },
  },
})
