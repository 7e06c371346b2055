/**
 * How a piece of a name must be written in a text: anyhow ("of", "un"), with a capital at the start ("Russland"), or
 * with all of its own capitals ("WHO", "AfD").
 */
export type Shape = typeof FREE | typeof CAPITAL | typeof EXACT
export const FREE = 'f'
const CAPITAL = 'c'
const EXACT = 'e'

export function shapeOf(piece: string): Shape {
  if (PLAIN.test(piece)) return CAPITAL
  const capitals = piece.match(CAPITALS)?.length ?? 0
  if (capitals === 0) return FREE
  return capitals > 1 || piece.length === 1 ? EXACT : CAPITAL
}

/**
 * Whether a text writes a name's piece with the capitals that it needs: "us" is no country, "who" is not the WHO.
 * @param written the piece in the text, with the ending it may have
 */
export function fitsCase(name: string, shape: string, written: string): boolean {
  if (shape === FREE) return true
  if (shape === EXACT) return written.startsWith(name) && !HAS_CAPITAL.test(written.slice(name.length))
  return STARTS_CAPITAL.test(written) && (written.length >= SHOUTED_LENGTH || !ALL_CAPITALS.test(written))
}

/** The same inside a sentence that is set in capitals: there no capital tells anything. */
export function fitsInHeadline(name: string, shape: string, written: string): boolean {
  if (shape === FREE) return true
  if (shape === CAPITAL) return STARTS_CAPITAL.test(written)
  return written.toUpperCase().startsWith(name.toUpperCase())
}

/** Whether a sentence is set in capitals, as headlines are: hardly a small letter, and more than an acronym. */
export function isHeadline(sentence: string): boolean {
  const capitals = sentence.match(CAPITALS)?.length ?? 0
  return capitals >= 8 && capitals >= 9 * (sentence.match(SMALL)?.length ?? 0)
}

/** The commonest piece by far. */
const PLAIN = /^[A-Z][a-z]+$/
const CAPITALS = /\p{Lu}/gu
const SMALL = /\p{Ll}/gu
const HAS_CAPITAL = /\p{Lu}/u
const STARTS_CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
/** A word of so many capitals is a shouted name rather than an acronym that looks like one. */
const SHOUTED_LENGTH = 4
