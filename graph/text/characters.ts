/** What a UTF-16 code unit is to a tokenizer. Halves of surrogate pairs are `PAIR`; see `letterLengthAt`. */
export const SPACE = 1
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
export const MARK = 5
export const PAIR = 6
export const SYMBOL = 7

export type CharacterClass = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Class of the code unit at `index`; `SPACE` outside of the text, so that edges look like white space. */
export function classAt(text: string, index: number): CharacterClass {
  if (index < 0 || index >= text.length) return SPACE
  return classOf(text.charCodeAt(index))
}

/** Class of a code unit. Letters without case (Arabic, Chinese) count as `LOWER`. */
export function classOf(unit: number): CharacterClass {
  const known = classes[unit]
  if (known !== undefined && known !== 0) return known as CharacterClass
  const found = classify(unit)
  classes[unit] = found
  return found
}

/** Whether a class can be part of a word: letters, digits, combining marks. */
export function isWordClass(kind: CharacterClass): boolean {
  return kind === LOWER || kind === UPPER || kind === DIGIT || kind === MARK
}

export function isLetterAt(text: string, index: number): boolean {
  const kind = classAt(text, index)
  return kind === LOWER || kind === UPPER
}

export function isDigitAt(text: string, index: number): boolean {
  return classAt(text, index) === DIGIT
}

/** Code units of the word character at `index`: 1, 2 for a letter beyond the basic plane, 0 when there is none. */
export function wordCharacterLengthAt(text: string, index: number): 0 | 1 | 2 {
  const kind = classAt(text, index)
  if (isWordClass(kind)) return 1
  if (kind !== PAIR) return 0
  const point = text.codePointAt(index) ?? 0
  return point > 0xffff && LETTER_OR_DIGIT.test(String.fromCodePoint(point)) ? 2 : 0
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Filled as units are met; 0 means not yet looked up. */
const classes = new Uint8Array(0x10000)

function classify(unit: number): CharacterClass {
  if (unit >= 0xd800 && unit <= 0xdfff) return PAIR
  const character = String.fromCharCode(unit)
  if (/\s/.test(character) || INVISIBLE_SPACE.has(unit)) return SPACE
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER
  if (/\p{L}/u.test(character)) return LOWER
  if (/\p{N}/u.test(character)) return DIGIT
  if (/\p{M}/u.test(character) || JOINERS.has(unit)) return MARK
  return SYMBOL
}

/** Next line, zero-width space, word joiner, directional marks: they separate or do nothing, and are no token. */
const INVISIBLE_SPACE: ReadonlySet<number> = new Set([0x85, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff])

/** Soft hyphen, zero-width non-joiner and joiner, low line: they stand inside words. */
const JOINERS: ReadonlySet<number> = new Set([0xad, 0x200c, 0x200d, 0x5f])
