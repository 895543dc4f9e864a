import { join } from 'node:path'
import { openReglages } from '../reglages'
import { runCli } from './runCli'

// The reader may leave before the end (`permanence liste … | head`): nothing more to say, then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runCli(process.argv.slice(2), {
  terminal: {
    stdin: process.stdin,
    out: line => void process.stdout.write(`${line}\n`),
    err: line => void process.stderr.write(`${line}\n`),
  },
  reglages: openReglages(),
  // Built, this file is dist/node/cli.js.
  paquet: join(import.meta.dirname, '..', '..'),
  fils: import.meta.dirname,
})
