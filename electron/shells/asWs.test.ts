import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { asWs, MESSAGE_MAX, type Port } from './asWs'

class FakePort extends EventEmitter<{ message: [{ data?: unknown }]; close: [undefined] }> implements Port {
  readonly sent: unknown[] = []
  postMessage(message: unknown): void {
    this.sent.push(message)
  }
}

/** A port seen as a socket, and what came through it. */
function aSocket() {
  const port = new FakePort()
  const received: unknown[] = []
  const socket = asWs(port)
  socket.addEventListener('message', ({ data }) => received.push(data))
  return { port, socket, received }
}

test('text and bytes go through, both ways', () => {
  const { port, socket, received } = aSocket()
  const bytes = new Uint8Array([1, 2])
  port.emit('message', { data: 'bonjour' })
  port.emit('message', { data: bytes })
  socket.send('réponse')
  expect(received).toEqual(['bonjour', bytes])
  expect(port.sent).toEqual(['réponse'])
})

test('anything else is dropped, and so is what is too long', () => {
  const { port, received } = aSocket()
  for (const data of [undefined, null, 42, { i: '1' }, ['a'], 'a'.repeat(MESSAGE_MAX), new Uint8Array(MESSAGE_MAX)]) port.emit('message', { data })
  expect(received).toEqual([])
})

test('tells that the port was closed', () => {
  const { port, socket } = aSocket()
  let closed = 0
  socket.addEventListener('close', () => {
    closed += 1
  })
  port.emit('close', undefined)
  expect(closed).toBe(1)
})
