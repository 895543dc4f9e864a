import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { NONCE_MARK, newNonce, securityHeaders } from './securityHeaders'

// What is not here is not served: no source map, no dot file.
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** A file ready to be answered. */
export interface RendererFile {
  body: Uint8Array
  headers: Record<string, string>
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined // A malformed escape names no file.
  }
}

const isAbsent = (error: NodeJS.ErrnoException): boolean => ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')

/** The file of the renderer at this address path, its nonce and headers set; undefined when there is none or it lies out of the root. */
export async function rendererFile(root: string, addressPath: string): Promise<RendererFile | undefined> {
  const path = decode(addressPath)
  if (path === undefined || /[\0\\]/.test(path)) return undefined
  const absolute = normalize(join(root, path === '/' ? 'index.html' : path))
  const type = TYPES[extname(absolute)]
  if (!type || !absolute.startsWith(root + sep)) return undefined
  const body = await readFile(absolute).catch((error: NodeJS.ErrnoException) => {
    if (isAbsent(error)) return undefined
    throw error
  })
  if (!body) return undefined
  if (extname(absolute) !== '.html') return { body, headers: { ...securityHeaders(), 'content-type': type } }
  const nonce = newNonce()
  return { body: Buffer.from(body.toString('utf8').replaceAll(NONCE_MARK, nonce)), headers: { ...securityHeaders(nonce), 'content-type': type } }
}
