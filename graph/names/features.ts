import { compileRows, type FeatureSource, type Template } from '../syntax/templates.ts'
import type { NameFrame, WordStore } from './frame.ts'

/*
 * Features of a token, as templates (see graph/syntax/templates.ts). Those of its word alone are added up once a word;
 * the others, once a token. Names: l lower-case word, sh shape, p3 p4 prefixes, s2 s3 s4 suffixes, a class of
 * words by company (b, d its upper branches), e a second list of classes, n what a lexicon of nouns and names says, t part of speech,
 * g what gazetteer and titles say; a1, a2 the tokens before, z1, z2 those behind.
 */

export const WORD: readonly Template[] = [
  ['0', '0'],
  ['r[o]', '0'],
  ['r[o + 1]', '0'],
  ['r[o + 2]', '0'],
  ['r[o + 3]', '0'],
  ['r[o + 4]', '0'],
  ['r[o + 5]', '0'],
  ['r[o + 6]', '0'],
  ['r[o + 7]', '0'],
  ['r[o + 8]', '0'],
  ['r[o + 9]', '0'],
  ['r[o + 10]', '0'],
  ['r[o + 11]', '0'],
  ['r[o + 12]', '0'],
  ['r[o + 13]', '0'],
  ['r[o + 14]', '0'],
  ['r[o + 11]', 'r[o + 2]'],
  ['r[o + 15]', 'r[o + 2]'],
  ['r[o + 16]', '0'],
  ['r[o + 16] & 15', '0'],
  ['r[o + 16] & 63', '0'],
  ['r[o + 16] & 1023', '0'],
  ['r[o + 16] & 1023', 'r[o + 2]'],
  ['r[o + 17]', '0'],
  ['r[o + 17]', 'r[o + 2]'],
  ['r[o + 18]', '0'],
  ['r[o + 18]', 'r[o + 2]'],
  ['r[o + 18]', 'r[o + 16] & 63'],
  ['r[o + 19]', '0'],
  ['r[o + 19] & 1023', '0'],
  ['r[o + 19]', 'r[o + 2]'],
  ['r[o + 20]', '0'],
  ['r[o + 21]', 'r[o + 18]'],
]

export const CONTEXT: readonly Template[] = [
  ['l[a1]', '0'],
  ['l[z1]', '0'],
  ['l[a2]', '0'],
  ['l[z2]', '0'],
  ['l[a1]', 'l[i]'],
  ['l[i]', 'l[z1]'],
  ['l[a1]', 'l[z1]'],
  ['l[a2]', 'l[a1]'],
  ['l[z1]', 'l[z2]'],
  ['sh[a1]', '0'],
  ['sh[z1]', '0'],
  ['sh[a1]', 'sh[i]'],
  ['sh[i]', 'sh[z1]'],
  ['Math.imul(sh[a1], 31) + sh[i]', 'sh[z1]'],
  ['Math.imul(sh[a2], 31) + sh[a1]', 'sh[i]'],
  ['Math.imul(sh[i], 31) + sh[z1]', 'sh[z2]'],
  ['s3[a1]', '0'],
  ['s3[z1]', '0'],
  ['p4[z1]', '0'],
  ['p4[a1]', '0'],
  ['s3[a1]', 's3[i]'],
  ['s3[i]', 's3[z1]'],
  ['s4[a1]', 'sh[i]'],
  ['first', 'sh[i]'],
  ['first', 'l[i]'],
  ['first', 't[i]'],
  ['c[a1]', '0'],
  ['c[z1]', '0'],
  ['c[a2]', '0'],
  ['c[z2]', '0'],
  ['c[a1]', 'c[i]'],
  ['c[i]', 'c[z1]'],
  ['c[a1]', 'c[z1]'],
  ['c[a1] & 1023 | (c[z1] & 1023) << 10', 'c[i] & 1023'],
  ['c[a2] & 1023 | (c[a1] & 1023) << 10', 'c[i] & 63'],
  ['e[a1]', '0'],
  ['e[z1]', '0'],
  ['e[a2]', '0'],
  ['e[z2]', '0'],
  ['e[a1]', 'e[i]'],
  ['e[i]', 'e[z1]'],
  ['e[a1] | e[z1] << 10', 'e[i]'],
  ['t[i]', '0'],
  ['t[a1]', '0'],
  ['t[z1]', '0'],
  ['t[a1]', 't[i]'],
  ['t[i]', 't[z1]'],
  ['t[a1] | t[z1] << 6', 't[i]'],
  ['t[a2] | t[a1] << 6', 't[i]'],
  ['t[i] | t[z1] << 6', 't[z2]'],
  ['t[i]', 'sh[i]'],
  ['t[i]', 'c[i] & 1023'],
  ['t[i] | t[z1] << 6', 'sh[i]'],
  ['t[i] | t[a1] << 6', 'l[a1]'],
  ['n[a1]', 'n[i]'],
  ['n[i]', 'n[z1]'],
  ['n[a1] | n[z1] << 10', 'n[i]'],
  ['n[i]', 'c[i] & 63'],
  ['n[i]', 't[i]'],
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

const WORD_FEATURES: FeatureSource = {
  parameters: ['words', 'number'],
  prologue: 'const r = words.data, o = number * words.recordSize;',
  templates: WORD,
}
const CONTEXT_FEATURES: FeatureSource = {
  parameters: ['frame', 'i'],
  prologue: `
    const { lower: l, shape: sh, prefix3: p3, prefix4: p4, suffix2: s2, suffix3: s3, suffix4: s4, classes0: c,
      classes1: e, classes2: n, tag: t, listed: g } = frame;
    const a1 = i - 1, a2 = i - 2, z1 = i + 1, z2 = i + 2, first = l[a1] === 1 ? 1 : 0;`,
  templates: CONTEXT,
  firstPlace: WORD.length + 1,
}

/** Number of features of a token beside the pieces of its word. */
export const WORD_COUNT = WORD.length
export const CONTEXT_COUNT = CONTEXT.length

export const listWordRows = compileRows<[WordStore, number]>(WORD_FEATURES)
/** @param i place in the frame */
export const listContextRows = compileRows<[NameFrame, number]>(CONTEXT_FEATURES)

/** Row of a piece inside a word. */
export function pieceRow(piece: number, shift: number): number {
  const x = Math.imul(piece ^ 0x5bd1e995, 0x85ebca6b)
  return Math.imul(x ^ (x >>> 15), 0xc2b2ae35) >>> shift
}
