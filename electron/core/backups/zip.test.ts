import { writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { nodeFs } from '../store/fsPort'
import { aFolder } from '../store/testing/bench'
import { DamagedZip, LectureZip } from './readZip'
import { type Entree, writeZip } from './writeZip'

const folder = aFolder()
const entry = (nom: string, octets: Uint8Array, modifieLe = 0): Entree => ({ nom, modifieLe, octets: async () => octets })

async function zipped(entrees: Entree[]): Promise<Buffer> {
  const parts: Uint8Array[] = []
  await writeZip(entrees, async bytes => void parts.push(Uint8Array.from(bytes)))
  return Buffer.concat(parts)
}

async function opened(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  await writeFile(folder.at('essai.zip'), bytes)
  const zip = await LectureZip.open(nodeFs, folder.at('essai.zip'))
  try {
    const read = new Map<string, Buffer>()
    for (const nom of zip.entrees.keys()) read.set(nom, await zip.read(nom))
    return read
  } finally {
    await zip.close()
  }
}

const files: Entree[] = [
  entry('classeur.json', Buffer.from('{"nom":"Épicerie"}'.repeat(9000))),
  entry('pieces/Épicerie/devis signé.pdf', Buffer.from([1, 2, 3, 4])),
  entry('journal.jsonl', Buffer.alloc(0)),
  entry('historique/2026-11.jsonl', Buffer.from('a\n'), new Date(2026, 10, 12).getTime()),
]

test('what is written is read back, by us and by any other reader of ZIP', async () => {
  const bytes = await zipped(files)
  const read = await opened(bytes)
  for (const { nom, octets } of files) {
    expect(read.get(nom)).toEqual(Buffer.from(await octets()))
    expect(Buffer.from(unzipSync(bytes)[nom] ?? [])).toEqual(Buffer.from(await octets()))
  }
  expect(bytes.length).toBeLessThan(3000)
})

test('whatever the bytes, they come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 200_000, size: 'max' }), { maxLength: 3 }), async all => {
      const entrees = all.map((octets, index) => entry(`documents/${index}${index % 2 === 0 ? '.txt' : '.docx'}`, octets))
      const read = await opened(await zipped(entrees))
      for (const [index, octets] of all.entries()) expect(read.get(entrees[index]?.nom ?? '')?.equals(octets)).toBe(true)
    }),
    { numRuns: 20 },
  )
})

test('a ZIP with one bit turned, anywhere, is refused or gives the same bytes', async () => {
  const bytes = await zipped(files.slice(1))
  const expected = new Map(await Promise.all(files.slice(1).map(async ({ nom, octets }) => [nom, Buffer.from(await octets())] as const)))
  let refused = 0
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const turned = Uint8Array.from(bytes)
    turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const read = await opened(turned).catch((error: unknown) => {
      if (!(error instanceof DamagedZip)) throw error
      refused++
      return expected
    })
    expect(read, `bit ${bit}`).toEqual(expected)
  }
  expect(refused).toBeGreaterThan(bytes.length * 2)
})

test('a ZIP cut anywhere is refused', async () => {
  const bytes = await zipped(files.slice(1))
  for (let length = 0; length < bytes.length; length += 7) await expect(opened(bytes.subarray(0, length))).rejects.toBeInstanceOf(DamagedZip)
})

test('given up, it stops', async () => {
  const controller = new AbortController()
  controller.abort()
  await expect(writeZip(files, async () => undefined, controller.signal)).rejects.toThrow()
})
