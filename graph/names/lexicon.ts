/** Which list of classes is the lexicon, whose classes are bits. */
export const LEXICON = 2

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
  club: 512,
} as const

/** How a word is written most often, said of its small form: small, or with capitals throughout. With one capital, neither. */
export const CASE_BIT = { small: 1 << 13, capitals: 1 << 14 } as const
/** What the lexicon says but for that. */
export const MEANING_BITS = 1023

/** Whether a word with these bits may name a place. */
export const PLACE_BITS = LEXICON_BIT.place | LEXICON_BIT.city
