import type { Candidate, SentenceRules } from '../../../text/sentences.ts'
import { STARTERS, TITLES } from './abbreviations.ts'

/**
 * Rules for one text: compromise's own ends decide where a small letter follows a period; behind abbreviations and
 * quotes, where it never or always ends, words decide.
 */
export function sentenceRulesFor(ends: ReadonlySet<number>): SentenceRules {
  return {
    endsAfterAbbreviation,
    continuesQuote,
    endsBeforeSmall: ({ tokens, end, closed }) => {
      const ending = tokens[end]
      return ending !== undefined && closed === end && !/^\p{L}/u.test(ending.text) && ends.has(ending.end)
    },
    starters: STARTERS,
    neverLast: NEVER_LAST,
  }
}

/** "… at 5 p.m. The talks …": only before a word that begins sentences, and never after a title. */
function endsAfterAbbreviation({ tokens, end, next }: Candidate): boolean {
  const word = (tokens[end]?.text ?? '').slice(0, -1).toLowerCase()
  const opening = tokens[next]?.text ?? ''
  return !TITLES.has(word) && (STARTERS.has(opening) || ADDRESSES.has(opening))
}

const ADDRESSES: ReadonlySet<string> = new Set(['Mr.', 'Mrs.', 'Ms.', 'Dr.'])

/** '"Will he come?" Smith asked.': a verb of saying within a few words of the quote. */
function continuesQuote({ tokens, closed }: Candidate): boolean {
  for (let at = closed + 1; at < closed + 7; at++) {
    const text = tokens[at]?.text ?? ''
    if (SAYING.has(text)) return true
    if (/^[.!?;:"“”]$/.test(text)) return false
  }
  return false
}

const SAYING: ReadonlySet<string> = new Set(
  'said says asked asks told wrote writes added tweeted replied shouted declared warned exclaimed wondered'.split(' '),
)

const NEVER_LAST: ReadonlySet<string> = new Set(
  'the a an of in on at by for from to with without and or but as into over under between against than that its his her their'.split(
    ' ',
  ),
)
