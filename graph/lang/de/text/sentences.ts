import { classAt, DIGIT } from '../../../text/characters.ts'
import type { Candidate, SentenceRules } from '../../../text/sentences.ts'
import { NEVER_LAST, STARTERS } from './abbreviations.ts'

/** Ends of German sentences behind abbreviations, and words that no headline ends with. */
export const germanSentences: SentenceRules = {
  endsAfterAbbreviation,
  continuesQuote: () => false,
  endsBeforeSmall: () => false,
  starters: STARTERS,
  neverLast: new Set(
    (
      'der die das dem den des ein eine einem einen einer eines und oder mit von in im an am auf bei beim zu zum zur für ' +
      'gegen nach vor aus über unter durch um bis seit als dass wie sowie ohne wegen zwischen vom ins ans'
    ).split(' '),
  ),
}

/** "… usw. Die Regierung": only before a word that begins sentences, and never after a title or "Nr.". */
function endsAfterAbbreviation({ tokens, end, next, first }: Candidate): boolean {
  const ending = tokens[end]?.text ?? ''
  if (end === first) return false
  if (classAt(ending, 0) === DIGIT) return false
  const word = ending.slice(0, -1).toLowerCase()
  return !NEVER_LAST.has(word) && STARTERS.has(tokens[next]?.text ?? '')
}
