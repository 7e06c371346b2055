import { compileRows, type FeatureSource, type ListRows, type Template } from '../syntax/templates.ts'
import type { NameFrame } from './frame.ts'
import type { WordStore } from './word-store.ts'

/*
 * Features of a token, as templates (see graph/syntax/templates.ts). What depends on one word and its part of speech alone, be it the
 * token's own or a neighbour's, is added up once a word and kept; the rest, once a token.
 */

/** Where a word stands, seen from the token of which it says something. */
export const ROLES = ['self', 'before', 'behind', 'twoBefore', 'twoBehind'] as const

/*
 * Of a word: w as written, l in small letters, sh its shape, shl long shape, c class of words by company (upper branches of its
 * tree by mask), e a second list of classes, n what the lexicon says, ct et nt the same of the known word that it ends in, st how it is made
 * of a place, t part of speech.
 */
const WORD_NAMES = `
  const r = words.data, o = number * words.recordSize;
  const w = r[o], l = r[o + 1], sh = r[o + 2], shl = r[o + 3], s3 = r[o + 11], p4 = r[o + 7], le = r[o + 15], st = r[o + 16],
    c = r[o + 18], e = r[o + 19], n = r[o + 20], ct = r[o + 21], et = r[o + 22], nt = r[o + 23], t = tag;`

const SELF: readonly Template[] = [
  ['w', '0'],
  ['l', '0'],
  ['sh', '0'],
  ['shl', '0'],
  ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((field): Template => [`r[o + ${field}]`, '0']),
  ['s3', 'sh'],
  ['le', 'sh'],
  ['le', 't'],
  ['c', '0'],
  ['c & 15', '0'],
  ['c & 63', '0'],
  ['c & 1023', '0'],
  ['c & 1023', 'sh'],
  ['e', '0'],
  ['e', 'sh'],
  ['n', '0'],
  ['n', 'sh'],
  ['n', 'c & 63'],
  ['n', 't'],
  ['ct', '0'],
  ['ct & 1023', '0'],
  ['ct', 'sh'],
  ['et', '0'],
  ['nt', 'n'],
  ['st', '0'],
  ['st', 'sh'],
  ['st', 't'],
  ['st', 'n'],
  ['t', '0'],
  ['t', 'sh'],
  ['t', 'c & 1023'],
]

const NEIGHBOUR: readonly Template[] = [
  ['l', '0'],
  ['sh', '0'],
  ['s3', '0'],
  ['p4', '0'],
  ['c', '0'],
  ['c & 1023', '0'],
  ['e', '0'],
  ['n', '0'],
  ['ct', '0'],
  ['st', '0'],
  ['t', '0'],
]

const SECOND_NEIGHBOUR: readonly Template[] = [
  ['l', '0'],
  ['c', '0'],
  ['e', '0'],
  ['t', '0'],
]

/*
 * Of a token at place i: a1, a2 the tokens before, z1, z2 those behind; s2 s3 s4 suffixes, g what gazetteer and titles say, q quotation
 * marks and headlines.
 */
const TOKEN_NAMES = `
  const { lower: l, shape: sh, suffix2: s2, suffix3: s3, suffix4: s4, stem: st, classes0: c, classes1: e, classes2: n, tails0: ct,
    tag: t, listed: g, setting: q } = frame;
  const a1 = i - 1, a2 = i - 2, z1 = i + 1, z2 = i + 2;`

const COMPANY: readonly Template[] = [
  ['l[a1]', 'l[i]'],
  ['l[i]', 'l[z1]'],
  ['l[a1]', 'l[z1]'],
  ['l[a2]', 'l[a1]'],
  ['l[z1]', 'l[z2]'],
  ['s3[a1]', 's3[i]'],
  ['s3[i]', 's3[z1]'],
  ['s4[a1]', 'sh[i]'],
  ['s2[i]', 'ct[z1]'],
  ['s2[i]', 'c[z1] & 1023'],
  ['c[a1]', 'c[i]'],
  ['c[i]', 'c[z1]'],
  ['c[a1]', 'c[z1]'],
  ['c[a1] & 1023 | (c[z1] & 1023) << 10', 'c[i] & 1023'],
  ['c[a2] & 1023 | (c[a1] & 1023) << 10', 'c[i] & 63'],
  ['c[a1] & 1023', 'sh[i]'],
  ['c[z1] & 1023', 'sh[i]'],
  ['e[a1]', 'e[i]'],
  ['e[i]', 'e[z1]'],
  ['e[a1] | e[z1] << 10', 'e[i]'],
  ['t[i] | t[z1] << 6', 'sh[i]'],
  ['t[i] | t[a1] << 6', 'l[a1]'],
]

/* Of few values, so that their sums are kept by value: see `KeyedScores`. */

const SHAPES: readonly Template[] = [
  ['sh[a1]', 'sh[i]'],
  ['sh[i]', 'sh[z1]'],
  ['Math.imul(sh[a1], 31) + sh[i]', 'sh[z1]'],
  ['Math.imul(sh[a2], 31) + sh[a1]', 'sh[i]'],
  ['Math.imul(sh[i], 31) + sh[z1]', 'sh[z2]'],
]

const TAGS: readonly Template[] = [
  ['t[a1]', 't[i]'],
  ['t[i]', 't[z1]'],
  ['t[a1] | t[z1] << 6', 't[i]'],
  ['t[a2] | t[a1] << 6', 't[i]'],
  ['t[i] | t[z1] << 6', 't[z2]'],
]

const LEXICON: readonly Template[] = [
  ['n[a1]', 'n[i]'],
  ['n[i]', 'n[z1]'],
  ['n[a1] | n[z1] << 10', 'n[i]'],
]

const FIRST: readonly Template[] = [
  ['1', 'sh[i]'],
  ['1', 'l[i]'],
  ['1', 't[i]'],
]

const STEM: readonly Template[] = [
  ['st[i]', 'l[z1]'],
  ['st[i]', 'c[z1] & 1023'],
  ['st[i]', 'ct[z1]'],
  ['st[i]', 'sh[z1]'],
  ['st[i]', 't[z1]'],
]

const SETTING: readonly Template[] = [
  ['q[i]', 'sh[i]'],
  ['q[i]', 't[i]'],
  ['q[i]', 'c[i] & 63'],
  ['q[i]', 'n[i]'],
  ['q[i]', 'l[i]'],
  ['q[i]', 'e[i]'],
]

const LISTED: readonly Template[] = [
  ['g[i]', '0'],
  ['g[i]', 'sh[i]'],
  ['g[i]', 'l[a1]'],
  ['g[i]', 't[i]'],
  ['g[i]', 'c[i] & 1023'],
  ['g[i]', 'sh[z1]'],
  ['g[a1]', '0'],
  ['g[z1]', '0'],
  ['g[a1]', 'g[i]'],
  ['g[i]', 'g[z1]'],
  ['g[a1]', 'sh[i]'],
  ['g[a1]', 'n[i]'],
  ['g[a2]', 'sh[i]'],
]

/** Templates, and the function that lists the rows of their features. */
interface FeatureList<Args extends readonly unknown[]> {
  readonly templates: readonly Template[]
  readonly list: ListRows<Args>
}
type ListOfWord = FeatureList<[words: WordStore, number: number, tag: number]>
type ListOfToken = FeatureList<[frame: NameFrame, place: number]>

let places = 0
/** The next list of templates: its places go on where those of the last one end, so that no feature is taken for another. */
function source(parameters: readonly string[], prologue: string, templates: readonly Template[]): FeatureSource {
  const firstPlace = places
  places += templates.length
  return { parameters, prologue, templates, firstPlace }
}
const ofWord = (templates: readonly Template[]): ListOfWord => ({
  templates,
  list: compileRows(source(['words', 'number', 'tag'], WORD_NAMES, templates)),
})
const ofToken = (templates: readonly Template[]): ListOfToken => ({
  templates,
  list: compileRows(source(['frame', 'i'], TOKEN_NAMES, templates)),
})

/** What a word and its part of speech say of a token, by the word's place seen from the token. */
export const WORD_LISTS: Readonly<Record<(typeof ROLES)[number], ListOfWord>> = {
  self: ofWord(SELF),
  before: ofWord(NEIGHBOUR),
  behind: ofWord(NEIGHBOUR),
  twoBefore: ofWord(SECOND_NEIGHBOUR),
  twoBehind: ofWord(SECOND_NEIGHBOUR),
}
/** What a token and its company say together; shapes, parts of speech and lexicon alone; and what only some tokens have. */
export const COMPANY_LIST = ofToken(COMPANY)
export const KEYED_LISTS = { shapes: ofToken(SHAPES), tags: ofToken(TAGS), lexicon: ofToken(LEXICON) } as const
const SPECIAL_LISTS = {
  first: ofToken(FIRST),
  stem: ofToken(STEM),
  setting: ofToken(SETTING),
  listed: ofToken(LISTED),
} as const

/** The lists of what only some tokens have that this one has. */
export function specialLists(frame: NameFrame, place: number, isFirst: boolean): readonly ListOfToken[] {
  const { listed, stem, setting } = frame
  const isNearListed = (listed[place]! | listed[place - 1]! | listed[place - 2]! | listed[place + 1]!) !== 0
  return SPECIAL[
    (isFirst ? 1 : 0) | (stem[place] === 0 ? 0 : 2) | (setting[place] === 0 ? 0 : 4) | (isNearListed ? 8 : 0)
  ]!
}
const SPECIAL: readonly (readonly ListOfToken[])[] = Array.from({ length: 16 }, (_, bits) =>
  Object.values(SPECIAL_LISTS).filter((__, i) => (bits & (1 << i)) !== 0),
)

/** Most rows that one of the lists gives. */
export const MOST_ROWS = Math.max(
  ...[SELF, NEIGHBOUR, COMPANY, SHAPES, TAGS, LISTED].map((templates) => templates.length),
)

/** Row of a piece inside a word. */
export function pieceRow(piece: number, shift: number): number {
  const x = Math.imul(piece ^ 0x5bd1e995, 0x85ebca6b)
  return Math.imul(x ^ (x >>> 15), 0xc2b2ae35) >>> shift
}
