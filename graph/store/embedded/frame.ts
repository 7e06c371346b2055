/**
 * Bolt's transport: after the handshake, messages are cut into chunks of at most 65,535 bytes, each after its length,
 * and end with an empty chunk. Source: neo4j.com/docs/bolt/current/bolt/message
 */
const LARGEST_CHUNK = 0xffff
const END = Buffer.from([0, 0])

/** One message as it goes over the wire. */
export function frame(message: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < message.length; at += LARGEST_CHUNK) {
    const chunk = message.subarray(at, at + LARGEST_CHUNK)
    parts.push(Buffer.from([chunk.length >> 8, chunk.length & 0xff]), chunk)
  }
  return Buffer.concat([...parts, END])
}

/** Puts messages together again from bytes as they arrive. */
export class Deframer {
  readonly #limitBytes: () => number
  #rest: Buffer = Buffer.alloc(0)
  #chunks: Buffer[] = []
  #size = 0

  /** @param limitBytes largest message that is accepted now. */
  constructor(limitBytes: () => number) {
    this.#limitBytes = limitBytes
  }

  /** @throws RangeError for a message over the limit. */
  push(bytes: Buffer): readonly Buffer[] {
    const input = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    const messages: Buffer[] = []
    let at = 0
    while (input.length - at >= 2) {
      const size = input.readUInt16BE(at)
      if (input.length - at - 2 < size) break
      if (size > 0) this.#take(input.subarray(at + 2, at + 2 + size))
      else if (this.#chunks.length > 0) messages.push(this.#finish())
      at += 2 + size
    }
    this.#rest = input.subarray(at)
    return messages
  }

  #take(chunk: Buffer): void {
    this.#size += chunk.length
    if (this.#size > this.#limitBytes()) throw new RangeError(`a message of more than ${this.#limitBytes()} bytes`)
    this.#chunks.push(chunk)
  }

  #finish(): Buffer {
    const message = Buffer.concat(this.#chunks)
    this.#chunks = []
    this.#size = 0
    return message
  }
}

/** Bolt versions are offered as [unused, range, minor, major], four of them after a magic number. */
export const HANDSHAKE_BYTES = 20
const MAGIC = 0x6060b017

/** The highest version 5.0–5.4 that the client offers, as its four bytes; null when there is none. */
export function chooseVersion(handshake: Buffer): Buffer | null {
  if (handshake.readUInt32BE(0) !== MAGIC) return null
  for (let at = 4; at < HANDSHAKE_BYTES; at += 4) {
    const [, range = 0, minor = 0, major = 0] = handshake.subarray(at, at + 4)
    if (major === 5 && minor - range <= 4 && minor >= range) return Buffer.from([0, 0, Math.min(4, minor), 5])
  }
  return null
}
