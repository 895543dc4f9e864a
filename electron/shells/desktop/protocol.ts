import { protocol } from 'electron'
import { rendererFile } from '../rendererFile'
import { securityHeaders } from '../securityHeaders'
import { isOurs, SCHEME } from './address'

/** Makes our scheme a place like any site, with its own origin. To be said before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }])
}

const refused = (status: 404 | 405): Response => new Response(null, { status, headers: securityHeaders() })

/** Serves the built screen in `root` under our scheme, as the web shell does: same files, same headers. */
export function serveScreen(root: string): void {
  protocol.handle(SCHEME, async ({ url, method }) => {
    if (!isOurs(url)) return refused(404)
    if (method !== 'GET') return refused(405)
    const file = await rendererFile(root, new URL(url).pathname)
    return file ? new Response(new Uint8Array(file.body), { headers: file.headers }) : refused(404)
  })
}
