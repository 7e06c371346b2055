/** What the lexicon says of a word, as bits: a word may be several things. */
export const LEXICON_BIT = {
  noun: 1,
  place: 2,
  given: 4,
  surname: 8,
  name: 16,
  short: 32,
  city: 64,
  commonGiven: 128,
  commonSurname: 256,
} as const

/** Whether a word with these bits may name a place. */
export const PLACE_BITS = LEXICON_BIT.place | LEXICON_BIT.city
