/** Runs of so many words are compared: long enough that articles about one event share hardly any by chance. */
const WORDS = 3
/** A text with fewer runs than this says too little to be called a copy. */
export const FEWEST_SHINGLES = 12

/**
 * The runs of three words of a text as 32-bit hashes. Case, punctuation and spacing do not count.
 * Source: Broder 1997, "On the resemblance and containment of documents" (w-shingling).
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(WORD) ?? []
  const shingles = new Set<number>()
  for (let at = 0; at + WORDS <= words.length; at++) {
    let value = FNV_OFFSET
    for (let word = at; word < at + WORDS; word++) value = mix(words[word] ?? '', value)
    shingles.add(value >>> 0)
  }
  return shingles
}

/** Share of the runs of both texts that are in both, 0..1; 0 for two empty sets (Jaccard's coefficient). */
export function resemblance(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** FNV-1a over UTF-16 code units, a word's end included. */
function mix(word: string, start: number): number {
  let value = start
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), FNV_PRIME)
  return Math.imul(value ^ WORD_END, FNV_PRIME)
}

const WORD = /[\p{L}\p{N}]+/gu
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const WORD_END = 0x20
