/** A run of letters or of digits inside a text: what names are compared by. Offsets are half-open. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Cuts a text into pieces, so that "Kim Jong-un", "Kim Jong Un" and "G7", "G-7", "G 7" are the same name whatever
 * the tokeniser of a language makes of hyphens, dots and apostrophes.
 */
export function splitPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(PIECE)) {
    pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return pieces
}

/** The pieces of a text without their places. */
export function pieceTexts(text: string): readonly string[] {
  return PLAIN_WORD.test(text) ? [text] : (text.match(PIECE) ?? [])
}

/**
 * The key that spellings of one piece share: lower case, without the accents that news agencies drop (Erdoğan,
 * Erdogan). German umlauts stay, because they make other words: "Länder" is not "Lander".
 */
export function fold(piece: string): string {
  const lower = piece.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .replace(BARRED, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(ACCENT, '')
    .normalize('NFC')
}

const PIECE = /\p{N}+|[\p{L}\p{M}]+/gu
const PLAIN_WORD = /^[A-Za-z]+$/
const ASCII = /^[a-z0-9]*$/
/** Letters that Unicode does not take apart. */
const BARRED = /[øłđıßʻ]/g
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', ʻ: '' }
/** Combining marks, save the diaeresis over a, o and u. */
const ACCENT = /(?<![aou])\u0308|[\u0300-\u0307\u0309-\u036f]/gu
