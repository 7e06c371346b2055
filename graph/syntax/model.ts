import type { Language } from '../model/article.ts'
import { makeInventory, type Inventory } from './inventory.ts'
import type { LabelChoices } from './labeller.ts'
import type { WordTables } from './lexicon.ts'
import type { Weights } from './tagger.ts'

/** All that tagger and parser of one language have learnt. */
export interface SyntaxModel {
  readonly language: Language
  readonly inventory: Inventory
  readonly words: WordTables
  readonly choices: LabelChoices
  readonly tagger: Weights
  readonly parser: Weights
  readonly labeller: Weights
}

/** First line of a model file; the parts follow it back to back, `bytes` long each, in the order of `PARTS`. */
export interface ModelHeader {
  readonly format: typeof FORMAT
  readonly language: Language
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** Arc key first, then its labels. */
  readonly choices: readonly (readonly number[])[]
  readonly weights: Readonly<
    Record<'tagger' | 'parser' | 'labeller', { readonly bits: number; readonly classes: number }>
  >
  readonly bytes: Readonly<Record<Part, number>>
}

export const FORMAT = 'entente-syntax-1'

/** Word lists are UTF-8 lines; `clusterIds` (one-based classes) and `fixedTagIds` run parallel to theirs. */
export const PARTS = [
  'vocabulary',
  'clusterWords',
  'clusterIds',
  'fixedWords',
  'fixedTagIds',
  'tagger',
  'parser',
  'labeller',
] as const
export type Part = (typeof PARTS)[number]

/** A file that is no model of ours, or cut off. */
export class SyntaxModelError extends Error {
  override readonly name = 'SyntaxModelError'
}

/**
 * @param bytes an unpacked model file; its weights are read in place, so the bytes must not change afterwards.
 * @throws SyntaxModelError when it is no model file of this version or is cut off.
 */
export function readModel(bytes: Uint8Array): SyntaxModel {
  const headerEnd = bytes.indexOf(NEWLINE)
  const header = parseHeader(bytes.subarray(0, Math.max(0, headerEnd)))
  const parts = cut(bytes, headerEnd + 1, header)
  const weightsOf = (part: 'tagger' | 'parser' | 'labeller'): Weights => ({
    ...header.weights[part],
    table: new Int8Array(parts[part].buffer, parts[part].byteOffset, parts[part].length),
  })
  const choices: number[][] = []
  for (const [key, ...labels] of header.choices) choices[key!] = labels
  return {
    language: header.language,
    inventory: makeInventory(header.tags, header.labels),
    words: {
      vocabulary: new Map(lines(parts.vocabulary).map((word, index) => [word, index + FIRST_WORD])),
      clusters: pair(lines(parts.clusterWords), sixteenBit(parts.clusterIds)),
      fixedTags: pair(lines(parts.fixedWords), parts.fixedTagIds),
    },
    choices,
    tagger: weightsOf('tagger'),
    parser: weightsOf('parser'),
    labeller: weightsOf('labeller'),
  }
}

/** Number of the vocabulary's first word: 0 is no word, 1 an unknown one. */
export const FIRST_WORD = 2
const NEWLINE = 10

function parseHeader(bytes: Uint8Array): ModelHeader {
  const text = new TextDecoder().decode(bytes)
  if (!text.includes(`"format":"${FORMAT}"`)) {
    throw new SyntaxModelError(`not a syntax model of format ${FORMAT}: unpack the file first, or train it again`)
  }
  return JSON.parse(text) as ModelHeader
}

function cut(bytes: Uint8Array, start: number, header: ModelHeader): Record<Part, Uint8Array> {
  let at = start
  const parts = PARTS.map((part): [Part, Uint8Array] => [part, bytes.subarray(at, (at += header.bytes[part]))])
  if (at !== bytes.length) {
    throw new SyntaxModelError(
      `the ${header.language} syntax model has ${bytes.length} bytes instead of ${at}: copy or train it again`,
    )
  }
  return Object.fromEntries(parts) as Record<Part, Uint8Array>
}

function lines(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n')
}

/** Little-endian numbers of two bytes; read by hand, since a part may begin at an odd place. */
function sixteenBit(bytes: Uint8Array): Uint16Array {
  return Uint16Array.from({ length: bytes.length / 2 }, (_, i) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8))
}

function pair(words: readonly string[], numbers: ArrayLike<number>): Map<string, number> {
  return new Map(words.map((word, index) => [word, numbers[index]!]))
}

/** Part of every JavaScript platform, but not of the language's own library, which is all that this layer compiles against. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }
