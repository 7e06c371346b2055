import type { DateMatch, Phrase } from '../../../text/dates/phrase.ts'
import { dayAndMonth } from './absolute.ts'
import { behind, skipArticle } from './points.ts'
import { yearRange } from './years.ts'

/** "seit …", "bis …", "zwischen … und …", "von … bis …", "vor/nach dem …" */
export function bounded(phrase: Phrase, at: number): DateMatch | null {
  const word = phrase.lower(at)
  if (word === 'zwischen') return range(phrase, at + 1, 'und')
  if (word === 'von' || word === 'vom') return range(phrase, at + 1, 'bis')
  if (word === 'vor' || word === 'nach') return sideOf(phrase, at, word)
  if (word !== 'seit' && word !== 'bis' && word !== 'ab') return null
  const point = behind(phrase, skipArticle(phrase, at + 1))
  if (point !== null && word === 'seit' && isFirstTime(phrase, at)) return { end: point.end, meaning: { kind: 'none' } }
  if (point === null || point.meaning.kind === 'between' || point.meaning.kind === 'stretch') return null
  const { end, meaning } = point
  return word === 'bis'
    ? { end, meaning: { kind: 'until', end: meaning } }
    : { end, meaning: { kind: 'since', start: meaning, isPast: word === 'seit' } }
}

function range(phrase: Phrase, at: number, joiner: string): DateMatch | null {
  const years = yearRange(phrase, at)
  if (years !== null) return years
  const from = skipArticle(phrase, at)
  const day = dayAndMonth(phrase, from)
  if (day !== null && day.meaning.kind === 'between') return day
  const first = behind(phrase, from)
  if (first === null || phrase.lower(first.end) !== joiner) return null
  const last = behind(phrase, skipArticle(phrase, first.end + 1))
  return last === null
    ? null
    : { end: last.end, meaning: { kind: 'between', first: first.meaning, last: last.meaning } }
}

/** "nach dem 24. Februar 2022", "vor 2014": only dates that state their year, for "nach dem Mittwoch" tells nothing. */
function sideOf(phrase: Phrase, at: number, word: 'vor' | 'nach'): DateMatch | null {
  const point = behind(phrase, skipArticle(phrase, at + 1))
  if (point === null) return null
  const { end, meaning } = point
  const isDated =
    (meaning.kind === 'day' || meaning.kind === 'month' || meaning.kind === 'year') && typeof meaning.year === 'number'
  if (!isDated) return null
  return { end, meaning: word === 'vor' ? { kind: 'before', point: meaning } : { kind: 'after', point: meaning } }
}

/** "erstmals seit 2014", "das erste Mal seit 1990": the time of nothing that the sentence tells. */
function isFirstTime(phrase: Phrase, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) if (FIRST.has(phrase.lower(before))) return true
  return false
}

const FIRST: ReadonlySet<string> = new Set(['mal', 'male', 'erstmals', 'erste', 'ersten', 'erster', 'erstes'])
