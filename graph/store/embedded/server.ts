import type { AddressInfo, Server, Socket } from 'node:net'
import { createServer } from 'node:net'
import { chooseVersion, Deframer, frame, HANDSHAKE_BYTES } from './frame.ts'
import type { SessionContext } from './session.ts'
import { Session } from './session.ts'
import { unpack } from './unpack.ts'

/** A stranger's first messages are short; a batch of articles is not. */
const LARGEST_BEFORE_LOGON_BYTES = 64 * 1024
const LARGEST_BYTES = 512 * 1024 * 1024
/** Rows wait here until a slow client has taken the ones before. */
const MOST_UNSENT_BYTES = 1024 * 1024

/** Speaks Bolt on loopback. Resolves when it listens; rejects with EADDRINUSE when the port is taken. */
export function listen(port: number, context: Omit<SessionContext, 'address'>): Promise<Server> {
  const server = createServer((socket) => converse(socket, { ...context, address }))
  const address = () => `127.0.0.1:${(server.address() as AddressInfo).port}`
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function converse(socket: Socket, context: SessionContext): void {
  socket.setNoDelay(true)
  const session = new Session(context, { send: (message) => send(socket, message), end: () => socket.end() })
  const deframer = new Deframer(() => (session.isLoggedOn ? LARGEST_BYTES : LARGEST_BEFORE_LOGON_BYTES))
  let handshake: Buffer | null = Buffer.alloc(0)
  /** Messages are answered one after the other, whatever they wait for. */
  let last: Promise<void> = Promise.resolve()

  const onBytes = (bytes: Buffer): void => {
    if (handshake !== null) {
      handshake = Buffer.concat([handshake, bytes])
      if (handshake.length < HANDSHAKE_BYTES) return
      const version = chooseVersion(handshake)
      const rest = handshake.subarray(HANDSHAKE_BYTES)
      handshake = null
      if (version === null) return void socket.end(Buffer.alloc(4))
      socket.write(version)
      if (rest.length > 0) onBytes(rest)
      return
    }
    for (const message of deframer.push(bytes))
      last = last.then(() => session.handle(unpack(message))).catch(() => void socket.destroy())
  }
  socket.on('data', (bytes: Buffer) => {
    try {
      onBytes(bytes)
    } catch {
      socket.destroy()
    }
  })
  socket.on('close', () => {
    last = last.then(() => session.close()).catch(() => {})
  })
  socket.on('error', () => socket.destroy())
}

function send(socket: Socket, message: Buffer): Promise<void> {
  if (socket.destroyed) return Promise.resolve()
  socket.write(frame(message))
  if (socket.writableLength < MOST_UNSENT_BYTES) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done)
      socket.off('close', done)
      resolve()
    }
    socket.once('drain', done)
    socket.once('close', done)
  })
}
