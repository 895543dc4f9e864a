import { defineConfig } from '@playwright/test'

// One at a time, alone on the machine as far as we can: what runs beside is measured too.
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  globalSetup: '../globalSetup.ts',
  workers: 1,
  timeout: 600_000,
  reporter: 'line',
})
