import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

/** What one start of Permanence tells the one that already runs. */
export const Asked = z.object({ classeur: z.string().optional() })
export type Asked = z.infer<typeof Asked>

/** The classeur its user named: `--classeur <dossier>`, or a folder dropped on the icon. Chromium's own switches are left to it. */
export function askedBy(args: readonly string[], folder = process.cwd()): Asked {
  const { values, positionals } = parseArgs({ args: [...args], options: { classeur: { type: 'string' } }, strict: false })
  const named = typeof values.classeur === 'string' ? values.classeur : positionals[0]
  return named ? { classeur: resolve(folder, named) } : {}
}
