import { PLACE_BITS } from './lexicon.ts'

/**
 * Endings that make adjectives and peoples of places, the longest first, each with what stood in their stead: "Itzehoe-r",
 * "Brem-er" of "Bremen", "syr-ische" of "Syrien", "Lond-oners". Of both languages: what is none in one of them finds no place.
 */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ...['ischen', 'ischer', 'isches', 'ischem', 'ische', 'isch'].map(
    (ending) => [ending, ['', 'en', 'ien', 'e', 'a', 'o', 'n', 'land']] as const,
  ),
  ...['anerinnen', 'anerin', 'anern', 'aners', 'aner'].map((ending) => [ending, ['', 'a', 'o', 'e']] as const),
  ...['enserinnen', 'enserin', 'ensern', 'enser'].map((ending) => [ending, ['', 'e', 'a']] as const),
  ...['nerinnen', 'nerin', 'nern', 'ners', 'ner'].map((ending) => [ending, ['en', 'ne', 'n', '']] as const),
  ...['lerinnen', 'lerin', 'lern', 'lers', 'ler'].map((ending) => [ending, ['el', 'le', 'l']] as const),
  ...['erinnen', 'erin', 'ern', 'ers', 'er'].map((ending) => [ending, ['', 'e', 'en', 'er', 'a']] as const),
  ...['ians', 'ian'].map((ending) => [ending, ['', 'ia', 'y', 'i', 'a']] as const),
  ...['ans', 'an'].map((ending) => [ending, ['', 'a']] as const),
  ...['esen', 'ese'].map((ending) => [ending, ['', 'a', 'o']] as const),
  ...['ites', 'ite', 'is', 'i'].map((ending) => [ending, ['']] as const),
]

/** Numbers of the endings by their last letter. */
const BY_LAST_LETTER: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(ENDINGS.map(([ending]) => ending.slice(-1)))].map((letter) => [
    letter,
    ENDINGS.flatMap(([ending], index) => (ending.endsWith(letter) ? [index] : [])),
  ]),
)

/** Shortest stem of a place. */
const SHORTEST = 3

/**
 * How a word is made of the name of a place: number of the ending, the lexicon's bits of the place above; 0 where it is not.
 * @param bitsOf what the lexicon says of a word as written
 */
export function placeStem(lower: string, bitsOf: (word: string) => number): number {
  for (const index of BY_LAST_LETTER.get(lower.charAt(lower.length - 1)) ?? []) {
    const [ending, instead] = ENDINGS[index]!
    if (lower.length < ending.length + SHORTEST || !lower.endsWith(ending)) continue
    const stem = lower.slice(0, lower.length - ending.length)
    for (const end of instead) {
      const bits = bitsOf(capitalised(stem + end)) & PLACE_BITS
      if (bits !== 0) return (bits << 6) | (index + 1)
    }
    const plain = withoutUmlaut(stem)
    if (plain === stem) continue
    for (const end of instead) {
      const bits = bitsOf(capitalised(plain + end)) & PLACE_BITS
      if (bits !== 0) return (bits << 6) | (index + 1)
    }
  }
  return 0
}

const capitalised = (lower: string): string => lower.charAt(0).toUpperCase() + lower.slice(1)

/** The word with its last umlaut taken back: "sächs" → "sachs". */
function withoutUmlaut(stem: string): string {
  for (let i = stem.length - 1; i >= 0; i--) {
    const plain = PLAIN[stem.charAt(i)]
    if (plain !== undefined) return stem.slice(0, i) + plain + stem.slice(i + 1)
  }
  return stem
}
const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }
