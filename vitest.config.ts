import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['{shared,electron,renderer,resources}/**/*.test.{ts,tsx}'],
    // Importing Electron would download its binary: a fake stands for it, in what imports it too.
    alias: { electron: `${import.meta.dirname}/electron/shells/testing/fakeElectron.ts` },
    server: { deps: { inline: ['electron-store'] } },
    // Two writers on one disk each: past that, only waiting.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
