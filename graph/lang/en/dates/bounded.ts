import type { DateMatch, Phrase } from '../../../text/dates/phrase.ts'
import { behind, skipArticle } from './points.ts'
import { namedDay } from './relative.ts'
import { yearRange } from './years.ts'

/** "since …", "until …", "between … and …", "from … to …", "before/after …" */
export function bounded(phrase: Phrase, at: number): DateMatch | null {
  switch (phrase.lower(at)) {
    case 'between':
      return range(phrase, at + 1, new Set(['and']))
    case 'from':
      return range(phrase, at + 1, new Set(['to', 'until', 'through', 'till']))
    case 'before':
    case 'after':
      return sideOf(phrase, at)
    case 'since':
    case 'until':
    case 'till':
      return openRange(phrase, at)
    default:
      return null
  }
}

function range(phrase: Phrase, at: number, joiners: ReadonlySet<string>): DateMatch | null {
  const from = skipArticle(phrase, at)
  const first = yearRange(phrase, from) ?? behind(phrase, from)
  if (first === null) return null
  if (first.meaning.kind === 'between') return first
  if (!joiners.has(phrase.lower(first.end))) return null
  const last = behind(phrase, skipArticle(phrase, first.end + 1))
  return last === null
    ? null
    : { end: last.end, meaning: { kind: 'between', first: first.meaning, last: last.meaning } }
}

function openRange(phrase: Phrase, at: number): DateMatch | null {
  const isSince = phrase.lower(at) === 'since'
  const point = behind(phrase, skipArticle(phrase, at + 1)) ?? namedDay(phrase, at + 1)
  if (point === null) return null
  const { end, meaning } = point
  if (meaning.kind === 'none') return point
  if (isSince && isFirstTime(phrase, at)) return { end, meaning: { kind: 'none' } }
  if (meaning.kind === 'between' || meaning.kind === 'stretch') return null
  return { end, meaning: isSince ? { kind: 'since', start: meaning } : { kind: 'until', end: meaning } }
}

/** "before 2014", "after March 3, 2024": only dates that state their year. */
function sideOf(phrase: Phrase, at: number): DateMatch | null {
  const point = behind(phrase, skipArticle(phrase, at + 1))
  if (point === null) return null
  const { end, meaning } = point
  const isDated =
    (meaning.kind === 'day' || meaning.kind === 'month' || meaning.kind === 'year') && typeof meaning.year === 'number'
  if (!isDated) return null
  return {
    end,
    meaning: phrase.lower(at) === 'before' ? { kind: 'before', point: meaning } : { kind: 'after', point: meaning },
  }
}

/** "for the first time since 2014", "the first visit since 1990": the time of nothing that the sentence tells. */
function isFirstTime(phrase: Phrase, at: number): boolean {
  for (let before = at - 1; before >= at - 6; before--) if (SUPERLATIVES.has(phrase.lower(before))) return true
  return false
}

const SUPERLATIVES: ReadonlySet<string> = new Set(
  'first worst biggest largest deadliest highest lowest most only'.split(' '),
)
