import type { Token } from '../../../model/doc.ts'

/**
 * Cuts what leans on a word into a token of its own: "Putin" + "'s", "do" + "n't", "can" + "not". Words that carry no
 * apostrophe are cut only where compromise reads a contraction, for "cant" and "wont" are words too.
 */
export function cutClitics(token: Token, isContraction: boolean): Token[] {
  const cut = cutAt(token.text, isContraction)
  if (cut === null) return [token]
  const middle = token.start + cut
  return [
    { start: token.start, end: middle, text: token.text.slice(0, cut) },
    { start: middle, end: token.end, text: token.text.slice(cut) },
  ]
}

/** Where the second part begins, in code units from the word's start; null for a whole word. */
function cutAt(word: string, isContraction: boolean): number | null {
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'))
  if (apostrophe > 0) return cutAtApostrophe(word, apostrophe)
  return isContraction ? (WITHOUT_APOSTROPHE.get(word.toLowerCase()) ?? null) : null
}

function cutAtApostrophe(word: string, apostrophe: number): number | null {
  const suffix = word.slice(apostrophe + 1).toLowerCase()
  if (suffix === 't') return /[nN]/.test(word.charAt(apostrophe - 1)) && apostrophe > 1 ? apostrophe - 1 : null
  if (!SUFFIXES.has(suffix) || (suffix !== 's' && suffix !== '' && !/^\p{L}+$/u.test(word.slice(0, apostrophe))))
    return null
  return DECADE.test(word) ? null : apostrophe
}

const SUFFIXES: ReadonlySet<string> = new Set(['s', 'll', 've', 're', 'm', 'd'])

/** "the 1980's" is one word. */
const DECADE = /^(?:\d\d)?\d0['’]s$/

const WITHOUT_APOSTROPHE: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['dont', 2],
  ['cant', 2],
  ['wont', 2],
  ['isnt', 2],
  ['wasnt', 3],
  ['hasnt', 3],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['wouldnt', 5],
  ['im', 1],
  ['ive', 1],
])

/** Whether a text has a word that may be a contraction without its apostrophe: only then is it asked which. */
export const mayHoldContraction = (text: string): boolean => BARE_CONTRACTION.test(text)
const BARE_CONTRACTION = new RegExp(`\\b(?:${[...WITHOUT_APOSTROPHE.keys()].join('|')})\\b`, 'i')
