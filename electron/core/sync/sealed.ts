import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { type FsPort, readIfAny, safeWrite } from '../store/fsPort'

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** A small value as a readable file, sealed by a sum of itself. */
export const encodeSealed = (value: object): Buffer => {
  const text = JSON.stringify(value, null, 2)
  return Buffer.from(`${text.slice(0, -2)},\n  "somme": "${sumOf(text)}"\n}\n`)
}

const SEALED = /^(.*),\n {2}"somme": "([0-9a-f]{16})"\n\}\n$/s

/** The value of a sealed file; undefined when a byte of it changed, or when it is of another shape. */
export function decodeSealed<T>(schema: z.ZodType<T>, bytes: Buffer | undefined): T | undefined {
  const [, body, sum] = SEALED.exec(bytes?.toString('utf8') ?? '') ?? []
  if (body === undefined || sumOf(`${body}\n}`) !== sum) return undefined
  const reading = schema.safeParse(JSON.parse(`${body}\n}`))
  return reading.success ? reading.data : undefined
}

/** Reads a sealed file of this post. */
export const readSealed = async <T>(port: FsPort, path: string, schema: z.ZodType<T>): Promise<T | undefined> => decodeSealed(schema, await readIfAny(port, path))
/** Replaces a sealed file of this post. Fails as DISK_REFUSED. */
export const writeSealed = (port: FsPort, path: string, value: object): Promise<void> => safeWrite(port, path, encodeSealed(value))
