/**
 * Whether a text writes a name's piece with the capitals that it needs: a name begins with one ("us" is no country),
 * an acronym has all of its own ("who" is not the WHO), small words of a name are free ("of", "un").
 * @param written the piece in the text, with the ending it may have
 * @param inHeadline whether all of the sentence stands in capitals
 */
export function fitsCase(name: string, written: string, inHeadline: boolean): boolean {
  const capitals = countCapitals(name)
  if (capitals === 0) return true
  if (capitals > 1 || name.length === 1) {
    if (written.startsWith(name)) return !HAS_CAPITAL.test(written.slice(name.length))
    return inHeadline && written.toUpperCase().startsWith(name.toUpperCase())
  }
  if (!STARTS_CAPITAL.test(written)) return false
  if (!ALL_CAPITALS.test(written)) return true
  return written.length >= SHOUTED_LENGTH || inHeadline
}

/** Whether a sentence is set in capitals, as headlines are: hardly a small letter, and more than an acronym. */
export function isHeadline(sentence: string): boolean {
  const capitals = countCapitals(sentence)
  return capitals >= 8 && capitals >= 9 * (sentence.match(SMALL)?.length ?? 0)
}

const countCapitals = (text: string): number => text.match(CAPITALS)?.length ?? 0

const CAPITALS = /\p{Lu}/gu
const SMALL = /\p{Ll}/gu
const HAS_CAPITAL = /\p{Lu}/u
const STARTS_CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
/** A word of so many capitals is a shouted name rather than an acronym that looks like one. */
const SHOUTED_LENGTH = 4
