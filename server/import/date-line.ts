import { alternatives } from './alternatives.ts'
import { MONTHS, WEEKDAYS } from './words/calendar.ts'
import { PAGE_WORDS } from './words/page-words.ts'

/** A date that a line states, and what else the line says. */
interface StatedDate {
  /** ISO day. */
  readonly day: string
  /** `updated`: the line says only when the page was changed. */
  readonly meaning: 'published' | 'updated' | 'bare'
  /** The line without its dates, times and the words around them; empty when that is all it holds. */
  readonly rest: string
}

const months = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const monthName = `(?:${[...months.keys()].toSorted((a, b) => b.length - a.length).join('|')})`
const words = Object.values(PAGE_WORDS)
const openings = (kind: 'published' | 'updated') =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives(words.flatMap((row) => row[kind]))})(?!\p{L})`, 'iu')
const published = openings('published')
const updated = openings('updated')
const filler = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives([...words.flatMap((row) => [...row.published, ...row.updated, ...row.beside]), ...WEEKDAYS])})\.?(?!\p{L})`,
  'giu',
)
const time =
  /(?<!\d)(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\.\d+)?\s?(?:[ap]\.?m\.?)?(?:Z|[+-][01]\d:?\d\d)?(?!\d)|\b(?:1[0-2]|[1-9])\s?[ap]\.?m\.?(?!\p{L})/giu

const fourDigits = String.raw`(?<year>(?:19|20)\d\d)`
/** Written forms of a day. In 06/11/2024 it is not said which number is the month: read only when one exceeds 12. */
const forms = [
  new RegExp(String.raw`(?<!\d)${fourDigits}-(?<month>\d\d)-(?<day>\d\d)(?!\d)T?`, 'u'),
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?:${fourDigits}|(?<short>\d\d))(?!\d)`, 'u'),
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?<name>${monthName})\.?,?\s+${fourDigits}(?!\d)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${monthName})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${fourDigits}(?!\d)`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\d)(?<first>\d{1,2})/(?<second>\d{1,2})/${fourDigits}(?!\d)`, 'u'),
] as const

/** The day that a line of a page's head states, e.g. "06.11.2024 - 14:32 Uhr", "Published 6 November 2024"; else null. */
export function readDateLine(line: string): StatedDate | null {
  if (line.length > 160) return null
  const found: { readonly at: number; readonly day: string }[] = []
  let rest = line
  for (const form of forms)
    for (;;) {
      const match = form.exec(rest)
      const told = match && dayOf(match.groups ?? {})
      if (!match || !told) break
      found.push({ at: match.index, day: told })
      rest = `${rest.slice(0, match.index)}${' '.repeat(match[0].length)}${rest.slice(match.index + match[0].length)}`
    }
  if (found.length === 0) return null
  const inOrder = found.toSorted((a, b) => a.at - b.at)
  const first = inOrder.find(({ at }) => !updated.test(lastWords(line.slice(0, at))))
  const isPublished = first && published.test(lastWords(line.slice(0, first.at)))
  const stated = first ?? inOrder[0]
  if (!stated) return null
  return { day: stated.day, meaning: isPublished ? 'published' : first ? 'bare' : 'updated', rest: bareRest(rest) }
}

/** ISO day of a full timestamp or date as machines write it ("2024-11-06T14:32:00+01:00"), null for anything else. */
export function isoDay(stamp: string | null | undefined): string | null {
  const match = /^\s*((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(stamp ?? '')
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

const lastWords = (text: string): string => text.slice(-40)

const bareRest = (rest: string): string =>
  rest
    .replaceAll(time, ' ')
    .replaceAll(filler, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,;:|/·•()–—-]+|[\s,;:|/·•()–—-]+$/gu, '')

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const year = groups['year'] ? Number(groups['year']) : 2000 + Number(groups['short'])
  if (groups['first']) {
    const [first, second] = [Number(groups['first']), Number(groups['second'])]
    if (first > 12) return calendarDay(year, second, first)
    return second > 12 || first === second ? calendarDay(year, first, second) : null
  }
  const month = groups['name'] ? months.get(groups['name'].toLowerCase()) : Number(groups['month'])
  return calendarDay(year, month ?? 0, Number(groups['day']))
}

/** The ISO day, null when the calendar does not have it. */
function calendarDay(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return isReal ? date.toISOString().slice(0, 10) : null
}
