import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['{shared,electron,renderer,resources}/**/*.test.{ts,tsx}'],
    // Two writers on one disk each: past that, only waiting.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
