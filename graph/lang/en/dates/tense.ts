import type { Tense } from '../../../text/dates/meaning.ts'
import type { Phrase } from '../../../text/dates/phrase.ts'
import { aroundDate, clauseAround, nearestCue } from '../../../text/dates/tense.ts'
import type { Cue, Stretch } from '../../../text/dates/tense.ts'

/** Tense of the verb next to the tokens `from`..`to`: before them in their clause, behind them, or in the sentence. */
export function englishTenseAt(phrase: Phrase, from: number, to: number): Tense {
  const clause = clauseAround(phrase, from, to, (words, at) => MARKS.has(words.word(at)))
  const around = aroundDate(phrase, from, to)
  const near = nearestCue(cuesIn(phrase, clause), from, to) ?? nearestCue(cuesIn(phrase, around), from, to)
  return near?.tense ?? (isHeadlinePlan(phrase, around) ? 'future' : 'unclear')
}

/** "Israel to free prisoners on Thursday": an infinitive with no other verb to hang from is a plan. */
function isHeadlinePlan(phrase: Phrase, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    const isBehindName = /^\p{Lu}/u.test(phrase.word(at - 1))
    if (isBehindName && phrase.lower(at) === 'to' && isVerbLike(phrase.word(at + 1))) return true
  }
  return false
}

const isVerbLike = (word: string): boolean => /^\p{Ll}+$/u.test(word) && !NO_VERBS.has(word)

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '--', '(', ')', '"', '“', '”'])

function cuesIn(phrase: Phrase, { from, to }: Stretch): Cue[] {
  const cues: Cue[] = []
  for (let at = from; at < to; at++) {
    const tense = tenseOf(phrase, at)
    if (tense !== null) cues.push({ at, tense })
  }
  return cues
}

/** "will", "is to", "agreed to": ahead. "said", "was", "signed": behind. "will have signed" is neither, and rare. */
function tenseOf(phrase: Phrase, at: number): Tense | null {
  const word = phrase.lower(at)
  if (FUTURE.has(word) && phrase.word(at) !== 'May') return 'future'
  const leadsToVerb =
    phrase.lower(at + 1) === 'to' && /^\p{Ll}+$/u.test(phrase.word(at + 2)) && !NO_VERBS.has(phrase.word(at + 2))
  if (leadsToVerb && BEFORE_PLAN.has(word)) return 'future'
  // "takes effect on Monday": what is laid down lies ahead.
  if (SCHEDULED.has(word) || (word === 'takes' && phrase.lower(at + 1) === 'effect')) return 'future'
  if (PAST.has(word)) return 'past'
  return /^\p{Ll}{3,}ed$/u.test(word) && !NO_PAST.has(word) ? 'past' : null
}

const NO_VERBS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'these',
  'those',
  'all',
  'some',
  'any',
])

const FUTURE: ReadonlySet<string> = new Set("will wo 'll ’ll shall would may might could should ca".split(' '))

const SCHEDULED: ReadonlySet<string> = new Set('expires enters begins starts resumes lapses'.split(' '))

/** With "to" and a verb these look ahead. */
const BEFORE_PLAN: ReadonlySet<string> = new Set(
  (
    'is are was were be due set expected scheduled slated likely going about poised ready prepared preparing plan plans planned ' +
    'planning hope hopes hoped hoping intend intends intended aim aims aimed want wants wanted seek seeks vow vows vowed promise ' +
    'promises promised pledge pledges pledged agree agrees agreed decide decides decided threaten threatens threatened invited ' +
    'ordered urged asked supposed'
  ).split(' '),
)

const NO_PAST: ReadonlySet<string> = new Set(
  'need indeed speed exceed proceed succeed united armed feed seed breed so-called'.split(' '),
)

/** Irregular past forms that news uses. */
const PAST: ReadonlySet<string> = new Set(
  (
    'was were had did said told met went came took gave made got became began held led left brought sent spent built fought sought bought ' +
    'thought caught taught found fell felt flew fled grew knew kept lost won paid put ran rose saw sold shot spoke stood struck swore threw ' +
    'understood withdrew wrote broke chose drew drove hit quit shook signed been has have'
  ).split(' '),
)
