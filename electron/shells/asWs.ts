import type { WebSocket } from 'ws'

/** What a message port looks like from the serving side: Electron's MessagePortMain, or its look-alike. */
export interface Port {
  postMessage(message: unknown): void
  on(event: 'message' | 'close', listener: (event: { data?: unknown } | undefined) => void): unknown
}

/** The longest message a shell takes, in bytes: 64 MB, a big attachment. */
export const MESSAGE_MAX = 64 << 20

const isCarried = (data: unknown): boolean => (typeof data === 'string' ? data.length < MESSAGE_MAX : ArrayBuffer.isView(data) && data.byteLength < MESSAGE_MAX)

/** A message port seen as a `ws` socket, because only the `ws` handler survives a malformed message. What is neither text nor bytes is dropped. */
export const asWs = (port: Port): Pick<WebSocket, 'addEventListener' | 'send'> =>
  ({
    send: (message: unknown) => port.postMessage(message),
    addEventListener: (type: string, listener: (event: { data?: unknown }) => void) => {
      if (type === 'close') port.on('close', () => listener({}))
      else
        port.on('message', event => {
          if (isCarried(event?.data)) listener({ data: event?.data })
        })
    },
  }) as Pick<WebSocket, 'addEventListener' | 'send'>
