/**
 * PackStream version 1, the value encoding of Bolt.
 * Source: neo4j.com/docs/bolt/current/packstream
 */

/** A tagged tuple: messages, nodes, relationships, paths. */
export class Structure {
  readonly tag: number
  readonly fields: readonly unknown[]
  constructor(tag: number, fields: readonly unknown[]) {
    this.tag = tag
    this.fields = fields
  }
}

/** Encodes null, booleans, numbers, bigints, strings, lists, structures and plain objects (as maps). */
export function pack(value: unknown): Buffer {
  const out = new Output()
  write(out, value)
  return out.bytes()
}

function write(out: Output, value: unknown): void {
  if (value === null || value === undefined) out.byte(0xc0)
  else if (typeof value === 'boolean') out.byte(value ? 0xc3 : 0xc2)
  else if (typeof value === 'bigint') writeInteger(out, value)
  else if (typeof value === 'number') writeNumber(out, value)
  else if (typeof value === 'string') writeString(out, value)
  else if (Array.isArray(value)) {
    writeSize(out, value.length, [0x90, 0xd4, 0xd5, 0xd6])
    for (const item of value) write(out, item)
  } else if (value instanceof Structure) {
    out.byte(0xb0 + value.fields.length)
    out.byte(value.tag)
    for (const field of value.fields) write(out, field)
  } else if (value instanceof Uint8Array) {
    writeSize(out, value.length, [null, 0xcc, 0xcd, 0xce])
    out.append(value)
  } else {
    const entries = Object.entries(value)
    writeSize(out, entries.length, [0xa0, 0xd8, 0xd9, 0xda])
    for (const [key, item] of entries) {
      writeString(out, key)
      write(out, item)
    }
  }
}

function writeNumber(out: Output, value: number): void {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
    out.byte(0xc1)
    out.fixed(8, (view, at) => view.setFloat64(at, value))
  } else if (value >= -16 && value < 128) out.byte(value & 0xff)
  else if (value >= -0x80000000 && value < 0x80000000) {
    out.byte(0xca)
    out.fixed(4, (view, at) => view.setInt32(at, value))
  } else writeInteger(out, BigInt(value))
}

function writeInteger(out: Output, value: bigint): void {
  out.byte(0xcb)
  out.fixed(8, (view, at) => view.setBigInt64(at, value))
}

function writeString(out: Output, value: string): void {
  const bytes = Buffer.from(value)
  writeSize(out, bytes.length, [0x80, 0xd0, 0xd1, 0xd2])
  out.append(bytes)
}

/** `markers`: for a size under 16 (added to it), and for sizes of one, two and four bytes. */
function writeSize(out: Output, size: number, markers: readonly [number | null, number, number, number]): void {
  const [tiny, one, two, four] = markers
  if (size < 16 && tiny !== null) out.byte(tiny + size)
  else if (size < 0x100) {
    out.byte(one)
    out.byte(size)
  } else if (size < 0x10000) {
    out.byte(two)
    out.fixed(2, (view, at) => view.setUint16(at, size))
  } else {
    out.byte(four)
    out.fixed(4, (view, at) => view.setUint32(at, size))
  }
}

/** Bytes that grow by doubling. */
class Output {
  #buffer = Buffer.allocUnsafe(1024)
  #view = viewOf(this.#buffer)
  #length = 0

  byte(value: number): void {
    this.#reserve(1)
    this.#buffer[this.#length++] = value
  }

  fixed(size: number, set: (view: DataView, at: number) => void): void {
    this.#reserve(size)
    set(this.#view, this.#length)
    this.#length += size
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#buffer.set(bytes, this.#length)
    this.#length += bytes.length
  }

  bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length)
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + size))
    this.#buffer.copy(larger, 0, 0, this.#length)
    this.#buffer = larger
    this.#view = viewOf(larger)
  }
}

const viewOf = (buffer: Buffer): DataView => new DataView(buffer.buffer, buffer.byteOffset, buffer.length)
