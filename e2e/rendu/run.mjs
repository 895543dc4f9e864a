// `npm run documents:rendu`: every kind of paper drawn by LibreOffice, its pages checked, PDF and pictures of them in dist/rendu.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const dossier = join(root, 'dist', 'rendu')
rmSync(dossier, { recursive: true, force: true })
mkdirSync(dossier, { recursive: true })
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--config', 'e2e/rendu/playwright.config.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RENDU: dossier },
  },
)
process.exitCode = status ?? 1
if (!readdirSync(dossier).some(file => file.endsWith('.pdf'))) process.stdout.write('LibreOffice n’est pas installé sur ce poste : aucun document n’a été dessiné.\n')
else process.stdout.write(`PDF et images dans ${dossier}.\n`)
