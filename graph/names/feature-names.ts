import type { Template } from '../syntax/templates.ts'
import { CONTEXT, WORD } from './features.ts'

const PLACES: Readonly<Record<string, string>> = { a1: ' before', a2: ' two before', z1: ' behind', z2: ' two behind' }
const LETTERS: Readonly<Record<string, string>> = {
  l: 'word',
  sh: 'shape',
  t: 'part of speech',
  g: 'what the lists say',
  c: 'company',
  e: 'second company',
  n: 'lexicon',
  p3: 'beginning',
  p4: 'beginning',
  s2: 'ending',
  s3: 'ending',
  s4: 'ending',
  r0: 'word as written',
  r1: 'word',
  r2: 'shape',
  r3: 'long shape',
  r4: 'beginning of 1',
  r5: 'beginning of 2',
  r6: 'beginning of 3',
  r7: 'beginning of 4',
  r8: 'beginning of 5',
  r9: 'ending of 1',
  r10: 'ending of 2',
  r11: 'ending of 3',
  r12: 'ending of 4',
  r13: 'ending of 5',
  r14: 'ending of 6',
  r15: 'length',
  r16: 'company',
  r17: 'second company',
  r18: 'lexicon',
  r19: 'company of its last part',
  r20: 'second company of its last part',
  r21: 'lexicon of its last part',
}

/** Each feature in words, in the order of its row: those of the word alone, then those of its company. */
export const WORD_NAMES: readonly string[] = WORD.map(nameOf)
export const CONTEXT_NAMES: readonly string[] = CONTEXT.map(nameOf)

/** "l[a1]" is the word before, "r[o + 2]" the shape here. */
function nameOf(template: Template): string {
  const said = template
    .filter((expression) => expression !== '0')
    .map((expression) =>
      [...expression.matchAll(/r\[o(?: \+ (\d+))?\]|first|([a-z]+\d?)\[(\w+)\]/g)]
        .map(([whole, field, letter, place]) =>
          whole === 'first' ? 'first of the sentence' : spell(letter ?? `r${field ?? 0}`, place ?? 'i'),
        )
        .join(' + '),
    )
  return said.filter((part) => part !== '').join(' with ') || 'any token'
}

function spell(letter: string, place: string): string {
  return `${LETTERS[letter] ?? letter}${PLACES[place] ?? ''}`
}
