import { chromiumPath } from './chromium'

/** Finds the browser once, before the workers start: they read it in the environment. */
export default async function globalSetup(): Promise<void> {
  process.env.CHROMIUM = await chromiumPath()
}
