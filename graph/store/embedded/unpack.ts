import { Structure } from './packstream.ts'

/** Deeper values than this are nobody's parameters; the limit keeps a hostile message from exhausting the stack. */
const DEEPEST = 64

/**
 * Decodes one PackStream value. Integers are numbers, or bigints beyond 2^53; dates and times become ISO strings,
 * since that is how the embedded engine keeps them.
 * @throws RangeError for bytes that are no PackStream value.
 */
export function unpack(bytes: Buffer): unknown {
  const input = { bytes, at: 0 }
  const value = read(input, 0)
  if (input.at !== bytes.length) throw new RangeError(`${bytes.length - input.at} bytes after the end of a message`)
  return value
}

interface Input {
  readonly bytes: Buffer
  at: number
}

function read(input: Input, depth: number): unknown {
  if (depth > DEEPEST) throw new RangeError(`a value nested deeper than ${DEEPEST} levels`)
  const marker = input.bytes.readUInt8(input.at++)
  if (marker < 0x80) return marker
  if (marker >= 0xf0) return marker - 0x100
  const low = marker & 0x0f
  switch (marker & 0xf0) {
    case 0x80:
      return readString(input, low)
    case 0x90:
      return readList(input, low, depth)
    case 0xa0:
      return readMap(input, low, depth)
    case 0xb0:
      return readStructure(input, low, depth)
  }
  return readSized(input, marker, depth)
}

function readSized(input: Input, marker: number, depth: number): unknown {
  switch (marker) {
    case 0xc0:
      return null
    case 0xc1:
      return input.bytes.readDoubleBE(advance(input, 8))
    case 0xc2:
      return false
    case 0xc3:
      return true
    case 0xc8:
      return input.bytes.readInt8(advance(input, 1))
    case 0xc9:
      return input.bytes.readInt16BE(advance(input, 2))
    case 0xca:
      return input.bytes.readInt32BE(advance(input, 4))
    case 0xcb:
      return narrow(input.bytes.readBigInt64BE(advance(input, 8)))
    case 0xcc:
    case 0xcd:
    case 0xce:
      return readBytes(input, readSize(input, marker - 0xcc))
    case 0xd0:
    case 0xd1:
    case 0xd2:
      return readString(input, readSize(input, marker - 0xd0))
    case 0xd4:
    case 0xd5:
    case 0xd6:
      return readList(input, readSize(input, marker - 0xd4), depth)
    case 0xd8:
    case 0xd9:
    case 0xda:
      return readMap(input, readSize(input, marker - 0xd8), depth)
    default:
      throw new RangeError(`no PackStream marker: 0x${marker.toString(16)}`)
  }
}

/** @param width 0, 1 or 2 for a size of one, two or four bytes. */
function readSize(input: Input, width: number): number {
  if (width === 0) return input.bytes.readUInt8(advance(input, 1))
  if (width === 1) return input.bytes.readUInt16BE(advance(input, 2))
  return input.bytes.readUInt32BE(advance(input, 4))
}

function advance(input: Input, size: number): number {
  const at = input.at
  if (at + size > input.bytes.length) throw new RangeError('a message that ends inside a value')
  input.at += size
  return at
}

function readBytes(input: Input, size: number): Buffer {
  const at = advance(input, size)
  return input.bytes.subarray(at, at + size)
}

const readString = (input: Input, size: number): string => readBytes(input, size).toString('utf8')

function readList(input: Input, size: number, depth: number): unknown[] {
  const items: unknown[] = []
  for (let i = 0; i < size; i++) items.push(read(input, depth + 1))
  return items
}

function readMap(input: Input, size: number, depth: number): Record<string, unknown> {
  const entries: [string, unknown][] = []
  for (let i = 0; i < size; i++) {
    const key = read(input, depth + 1)
    if (typeof key !== 'string') throw new RangeError('a map key that is no string')
    entries.push([key, read(input, depth + 1)])
  }
  return Object.fromEntries(entries)
}

function readStructure(input: Input, size: number, depth: number): unknown {
  const tag = input.bytes.readUInt8(advance(input, 1))
  const fields = readList(input, size, depth)
  return temporal(tag, fields.map(Number)) ?? new Structure(tag, fields)
}

/** Date, date-time with offset or zone (UTC seconds), local date-time. */
function temporal(tag: number, fields: readonly number[]): string | null {
  const [first = 0, nanoseconds = 0] = fields
  const iso = (ms: number) => new Date(ms).toISOString()
  switch (tag) {
    case 0x44:
      return iso(first * 86_400_000).slice(0, 10)
    case 0x49:
    case 0x69:
      return iso(first * 1000 + nanoseconds / 1e6)
    case 0x64:
      return iso(first * 1000 + nanoseconds / 1e6).slice(0, -1)
    default:
      return null
  }
}

const narrow = (value: bigint): number | bigint =>
  value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
