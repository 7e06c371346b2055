import type { Template } from '../syntax/templates.ts'
import { COMPANY_LIST, KEYED_LISTS, pieceRow, ROLES, specialLists, WORD_LISTS } from './features.ts'
import { MARGIN, type NameFrame } from './frame.ts'
import type { WordStore } from './word-store.ts'
import { listPieces, MOST_PIECES } from './word.ts'

/** A feature in words, and its row. */
export interface NamedRow {
  readonly feature: string
  readonly row: number
}

/** Where the word of each role stands, seen from the token; and how a reader is told. */
export const STEPS: Readonly<Record<(typeof ROLES)[number], number>> = {
  self: 0,
  before: -1,
  behind: 1,
  twoBefore: -2,
  twoBehind: 2,
}
const PLACES: Readonly<Record<string, string>> = {
  a1: ' before',
  a2: ' two before',
  z1: ' behind',
  z2: ' two behind',
  before: ' before',
  twoBefore: ' two before',
  behind: ' behind',
  twoBehind: ' two behind',
}
const LETTERS: Readonly<Record<string, string>> = {
  w: 'word as written',
  l: 'word',
  sh: 'shape',
  shl: 'long shape',
  le: 'length',
  st: 'place that it is made of',
  c: 'company',
  e: 'second company',
  n: 'lexicon',
  ct: 'company of its last part',
  et: 'second company of its last part',
  nt: 'lexicon of its last part',
  t: 'part of speech',
  g: 'what the lists say',
  q: 'quotation or headline',
  p4: 'beginning of 4',
  s2: 'ending of 2',
  s3: 'ending of 3',
  s4: 'ending of 4',
}

/**
 * All features of a token in words. @param isPlain whether only the word itself is asked. Slow: for whoever asks why.
 */
export function featureRows(
  words: WordStore,
  frame: NameFrame,
  place: number,
  isPlain: boolean,
  shift: number,
): readonly NamedRow[] {
  const rows = new Int32Array(MOST_PIECES + 128)
  const named = (templates: readonly Template[], count: number, where = ''): NamedRow[] =>
    templates.slice(0, count).map((template, i) => ({ feature: nameOf(template, where), row: rows[i]! }))
  const ofRole = (role: (typeof ROLES)[number]): NamedRow[] => {
    const from = place + STEPS[role]
    const { templates, list } = WORD_LISTS[role]
    return named(templates, list(words, frame.number[from]!, frame.tag[from]!, rows, shift), PLACES[role])
  }
  const pieces = Array.from({ length: listPieces(words.forms[frame.number[place]!]!, rows, 0) }, (_, i) => ({
    feature: 'part of the word',
    row: pieceRow(rows[i]!, shift),
  }))
  if (isPlain) return [...ofRole('self'), ...pieces]
  const lists = [COMPANY_LIST, ...Object.values(KEYED_LISTS), ...specialLists(frame, place, place === MARGIN)]
  return [
    ...ROLES.flatMap(ofRole),
    ...pieces,
    ...lists.flatMap(({ templates, list }) => named(templates, list(frame, place, rows, shift))),
  ]
}

/** "l[a1]" is the word before, "r[o + 5]" the first two letters of the word itself. */
function nameOf(template: Template, where: string): string {
  return template
    .filter((expression) => expression !== '0')
    .map((expression) => spell(expression, where))
    .join(' with ')
}

function spell(expression: string, where: string): string {
  if (expression === '1') return 'first of the sentence'
  const [, field] = /r\[o \+ (\d+)\]/.exec(expression) ?? []
  if (field !== undefined)
    return Number(field) < FIRST_SUFFIX ? `beginning of ${Number(field) - 3}` : `ending of ${Number(field) - 8}`
  return [...expression.matchAll(/\b([a-z]+\d?)(?:\[(\w+)\])?/g)]
    .filter(([, letter]) => letter !== undefined && letter in LETTERS)
    .map(([, letter = '', place]) => `${LETTERS[letter]}${PLACES[place ?? ''] ?? where}`)
    .join(' + ')
}
const FIRST_SUFFIX = 9
