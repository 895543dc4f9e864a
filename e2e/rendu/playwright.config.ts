import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.rendu.ts',
  outputDir: '../../test-results/rendu',
  // One LibreOffice at a time: a second one would hand over to the first.
  workers: 1,
  timeout: 180_000,
  reporter: 'list',
})
