import { defineConfig } from '@playwright/test'
import { inDesktop } from './e2e/bureau'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/globalSetup.ts',
  fullyParallel: true,
  // The attacks are on the server of browsers, and so is a link that drops; in the desktop, exports wait for the system's own dialog. Menus are of the desktop.
  ...(inDesktop ? { testIgnore: /(attaques|liaison|exports)\.spec/, grepInvert: /@navigateur/ } : { testIgnore: /bureau\.spec/ }),
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1366, height: 768 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    // Found by the global setup. Playwright starts it without its sandbox, which refuses root; a user's browser is never started so.
    launchOptions: { ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}), args: ['--host-resolver-rules=MAP mechant.test 127.0.0.1'] },
  },
})
