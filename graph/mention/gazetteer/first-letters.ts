/**
 * A quick no for most words of a text: which pairs of first letters begin a word that a name may begin with. Words
 * with a small first letter are kept apart, because few names begin with one.
 */
export class FirstLetters {
  readonly #small = new Uint8Array(SIZE)
  readonly #capital = new Uint8Array(SIZE)

  /** @param small whether a text may write the word with a small first letter */
  add(word: string, small: boolean): void {
    const pair = pairOf(word)
    if (pair < 0) return
    this.#capital[pair] = 1
    if (small) this.#small[pair] = 1
  }

  /** False only if no name begins in this word of a text; words of other letters and with hyphens always pass. */
  mayBegin(word: string): boolean {
    const first = word.charCodeAt(0)
    if (word.length === 1 && !isLetterOrDigit(first)) return first > ASCII
    const pair = pairOf(word)
    if (pair < 0) return true
    const isSmall = first >= SMALL_A
    return (isSmall ? this.#small : this.#capital)[pair] === 1 || word.includes('-')
  }
}

/**
 * Index of a word's first two letters, or two digits, whatever their case; −1 beyond plain ones. A letter before
 * anything else counts alone, as it is a piece of its own in "U.S." and "G7".
 */
function pairOf(word: string): number {
  const first = word.charCodeAt(0)
  const second = word.charCodeAt(1)
  if (first > ASCII || second > ASCII) return -1
  const isPair = (isLetter(first) && isLetter(second)) || (isDigit(first) && isDigit(second))
  return ((first | CASE_BIT) << 7) | (isPair ? second | CASE_BIT : 0)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code | CASE_BIT) >= SMALL_A && (code | CASE_BIT) <= 122
const isLetterOrDigit = (code: number): boolean => isDigit(code) || isLetter(code)

const ASCII = 127
const CASE_BIT = 32
const SMALL_A = 97
const SIZE = 1 << 14
