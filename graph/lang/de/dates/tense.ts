import type { Tense } from '../../../text/dates/meaning.ts'
import type { Phrase } from '../../../text/dates/phrase.ts'
import { aroundDate, clauseAround, nearestCue } from '../../../text/dates/tense.ts'
import type { Cue, Stretch } from '../../../text/dates/tense.ts'
import { isAuxiliary, isParticiple, isZuInfinitive, looksPluralPresent, looksPresent, tenseOfForm } from './verbs.ts'

/** Tense of the clause that the tokens `from`..`to` stand in; of the sentence when the clause has no verb. */
export function germanTenseAt(phrase: Phrase, from: number, to: number): Tense {
  const clause = clauseAround(phrase, from, to, partsClauses)
  const inClause = nearestCue(cuesIn(phrase, clause), from, to)
  if (inClause !== null) return inClause.tense
  for (let at = clause.from; at < clause.to; at++) if (looksPresent(phrase.word(at))) return 'present'
  if (from === clause.from && looksPluralPresent(phrase.word(to))) return 'present'
  if (from > clause.from + 1 && looksPluralPresent(phrase.word(from - 1))) return 'present'
  const inSentence = nearestCue(cuesIn(phrase, aroundDate(phrase, from, to)), from, to)
  return inSentence?.tense ?? 'unclear'
}

/** Verbs of a stretch that tell a tense. "soll … getötet haben" is past: hearsay, not a plan. */
function cuesIn(phrase: Phrase, { from, to }: Stretch): Cue[] {
  const hasParticiple = someIn(phrase, from, to, (word) => isParticiple(word))
  const isPerfectInfinitive = hasParticiple && someIn(phrase, from, to, (word) => word === 'haben' || word === 'sein')
  const cues: Cue[] = []
  for (let at = from; at < to; at++) {
    const word = phrase.word(at)
    const tense = at === 0 ? tenseOfForm(phrase.lower(at)) : tenseOfForm(word)
    if (tense === 'future' && isPerfectInfinitive) cues.push({ at, tense: 'past' })
    else if (tense !== null) cues.push({ at, tense })
    else if (hasParticiple && isAuxiliary(word)) cues.push({ at, tense: 'past' })
    else if (word === 'worden') cues.push({ at, tense: 'past' })
    else if (isZuInfinitive(word, phrase.word(at - 1))) cues.push({ at, tense: 'future' })
  }
  return cues
}

function someIn(phrase: Phrase, from: number, to: number, test: (word: string) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(phrase.word(at))) return true
  return false
}

const partsClauses = (phrase: Phrase, at: number): boolean => MARKS.has(phrase.word(at))

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '-', '(', ')', '"', '„', '“', '”', '»', '«'])
