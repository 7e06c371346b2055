import type { Language } from '../../graph/model/article.ts'

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }

/** How months are written: "November", or "Nov" where there is little room. */
type Months = 'long' | 'short'

/** An ISO day ("2024-11-06") as people write it; other text is given back as it is. */
export function showDay(day: string, language: Language, month: Months = 'long'): string {
  const parsed = parseDay(day)
  return parsed === null ? day : format(parsed, language, { day: 'numeric', month, year: 'numeric' })
}

/** A range of ISO days, as short as it can be said: a whole month is "June 2024", one day is a day. Empty for none. */
export function showRange(from: string | null, to: string | null, language: Language, month: Months = 'long'): string {
  if (from === null && to === null) return ''
  if (from === null || to === null || from === to) return showDay(from ?? to ?? '', language, month)
  const [first, last] = [parseDay(from), parseDay(to)]
  if (first === null || last === null) return `${from} – ${to}`
  if (isYear(first, last)) return format(first, language, { year: 'numeric' })
  if (isMonth(first, last)) return format(first, language, { month, year: 'numeric' })
  return new Intl.DateTimeFormat(LOCALE[language], {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(first, last)
}

function parseDay(day: string): Date | null {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null
  return date === null || Number.isNaN(date.getTime()) ? null : date
}

const isYear = (first: Date, last: Date) =>
  first.getUTCFullYear() === last.getUTCFullYear() &&
  [first.getUTCMonth(), first.getUTCDate(), last.getUTCMonth(), last.getUTCDate()].join() === '0,1,11,31'

const isMonth = (first: Date, last: Date) =>
  first.getUTCFullYear() === last.getUTCFullYear() &&
  first.getUTCMonth() === last.getUTCMonth() &&
  first.getUTCDate() === 1 &&
  last.getUTCDate() === new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 0)).getUTCDate()

function format(date: Date, language: Language, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE[language], { ...parts, timeZone: 'UTC' }).format(date)
}
