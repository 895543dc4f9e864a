import { expect, test } from 'vitest'
import type { FsPort } from '../store/fsPort'
import { Office } from './testing/office'

const WRITES: readonly (keyof FsPort)[] = ['open', 'write', 'sync', 'datasync', 'truncate', 'rename', 'mkdir', 'mkdirIn']

const faults: { nom: string; how: string; calls?: readonly (keyof FsPort)[]; forEver?: boolean }[] = [
  { nom: 'fails once', how: 'EIO' },
  { nom: 'fails for ever', how: 'EIO', forEver: true },
  { nom: 'finds the disk full, for ever', how: 'ENOSPC', calls: WRITES, forEver: true },
  { nom: 'is refused', how: 'EACCES', calls: ['open', 'readFile', 'unlink', 'mkdir'] },
  { nom: 'writes only a part', how: 'court', calls: ['write'] },
  { nom: 'is never made, for the process dies', how: 'avant' },
  { nom: 'is the last, for the process dies', how: 'apres' },
]

test.each(faults)('no edit is lost and the posts agree in the end, when any call to the disk $nom', { timeout: 120_000 }, async ({ how, calls, forEver }) => {
  for (let k = 1, met = true; met; k++) {
    const office = new Office()
    let left = k
    office.a.strike = call => {
      if (calls && !calls.includes(call)) return undefined
      left--
      return left === 0 || (forEver && left < 0) ? how : undefined
    }
    await office.work()
    met = left <= 0
    office.a.strike = () => undefined
    expect(`call ${k}: ${(await office.settle()) ?? 'well'}`).toBe(`call ${k}: well`)
  }
})
