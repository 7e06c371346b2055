import type { Language } from '../model/article.ts'
import type { NameWeights } from './weights.ts'
import type { WordClasses } from './word-classes.ts'

/** All that the name tagger of one language has learnt. */
export interface NameModel {
  readonly language: Language
  /** See `labels.ts`; the first is outside. */
  readonly labels: readonly number[]
  /** Parts of speech, numbered from 1. */
  readonly tags: readonly string[]
  readonly classes: WordClasses
  readonly weights: NameWeights
  /** Score of label b behind label a at `a * labels.length + b`, in the weights' unit. */
  readonly transitions: Float32Array
}

/** First line of a model file; the parts follow it back to back, `bytes` long each, in the order of `PARTS`. */
export interface NameModelHeader {
  readonly format: typeof FORMAT
  readonly language: Language
  readonly labels: readonly number[]
  readonly tags: readonly string[]
  readonly columns: number
  readonly bits: number
  readonly unit: number
  readonly bytes: Readonly<Record<Part, number>>
}

export const FORMAT = 'entente-names-2'

/**
 * Sorted numbers are written as differences, seven bits a byte, the lowest first, the eighth bit set in all bytes but
 * the last. Columns are arrays of two bytes, one after the other, all lower bytes first.
 */
export const PARTS = ['transitions', 'wordKeys', 'wordColumns', 'rows', 'counts', 'labels', 'values'] as const
export type Part = (typeof PARTS)[number]

/** A file that is no model of ours, or cut off. */
export class NameModelError extends Error {
  override readonly name = 'NameModelError'
}

/**
 * @param bytes an unpacked model file; parts of it are read in place, so the bytes must not change afterwards.
 * @throws NameModelError when it is no model file of this version or is cut off.
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  const headerEnd = bytes.indexOf(NEWLINE)
  const header = parseHeader(bytes.subarray(0, Math.max(0, headerEnd)))
  const parts = cut(bytes, headerEnd + 1, header)
  const { language, labels, tags, bits, unit } = header
  const keys = readAscending(parts.wordKeys)
  const rows = readAscending(parts.rows)
  const starts = new Uint32Array(rows.length + 1)
  for (let i = 0; i < rows.length; i++) starts[i + 1] = starts[i]! + parts.counts[i]!
  return {
    language,
    labels,
    tags,
    classes: { keys, columns: readColumns(parts.wordColumns, header.columns, keys.length) },
    weights: {
      bits,
      unit,
      rows,
      starts,
      labels: parts.labels,
      values: new Int8Array(parts.values.buffer, parts.values.byteOffset, parts.values.length),
    },
    transitions: readFloats(parts.transitions),
  }
}

const NEWLINE = 10

function parseHeader(bytes: Uint8Array): NameModelHeader {
  const text = new TextDecoder().decode(bytes)
  if (!text.includes(`"format":"${FORMAT}"`))
    throw new NameModelError(`not a name model of format ${FORMAT}: unpack the file first, or train it again`)
  return JSON.parse(text) as NameModelHeader
}

function cut(bytes: Uint8Array, start: number, header: NameModelHeader): Record<Part, Uint8Array> {
  let at = start
  const parts = PARTS.map((part): [Part, Uint8Array] => [part, bytes.subarray(at, (at += header.bytes[part]))])
  if (at !== bytes.length)
    throw new NameModelError(
      `the ${header.language} name model has ${bytes.length} bytes instead of ${at}: copy or train it again`,
    )
  return Object.fromEntries(parts) as Record<Part, Uint8Array>
}

function readAscending(bytes: Uint8Array): Uint32Array {
  let count = 0
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! < 128) count++
  const numbers = new Uint32Array(count)
  let last = 0
  let difference = 0
  let shift = 0
  let index = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    difference |= (byte & 127) << shift
    shift += 7
    if (byte >= 128) continue
    last += difference
    numbers[index++] = last
    difference = 0
    shift = 0
  }
  return numbers
}

function readColumns(bytes: Uint8Array, columns: number, length: number): Uint16Array[] {
  return Array.from({ length: columns }, (_, column) => {
    const low = 2 * column * length
    const classes = new Uint16Array(length)
    for (let i = 0; i < length; i++) classes[i] = bytes[low + i]! | (bytes[low + length + i]! << 8)
    return classes
  })
}

/** Little-endian numbers of four bytes; copied, since the part may begin at an odd place. */
function readFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer)
}

/** Part of every JavaScript platform, but not of the language's own library, which is all that this layer compiles against. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }
