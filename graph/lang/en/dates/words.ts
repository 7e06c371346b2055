import type { Part, Season, Unit } from '../../../text/dates/meaning.ts'

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan.', 1],
  ['feb.', 2],
  ['mar.', 3],
  ['apr.', 4],
  ['jun.', 6],
  ['jul.', 7],
  ['aug.', 8],
  ['sep.', 9],
  ['sept.', 9],
  ['oct.', 10],
  ['nov.', 11],
  ['dec.', 12],
])

/** Months that are also names, verbs or adjectives. */
export const NAME_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

/** From Monday = 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 0],
  ['tuesday', 1],
  ['wednesday', 2],
  ['thursday', 3],
  ['friday', 4],
  ['saturday', 5],
  ['sunday', 6],
])

/** Months and weekdays spelt out. */
export const CALENDAR: ReadonlySet<string> = new Set(
  [...MONTHS.keys(), ...WEEKDAYS.keys()].filter((name) => !name.endsWith('.')),
)

export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
])

export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'middle'],
  ['late', 'late'],
])

/** "the beginning of 2023", "the end of the year" */
export const PART_NOUNS: ReadonlyMap<string, Part> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'middle'],
  ['end', 'late'],
  ['close', 'late'],
])

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
])

export const UNIT_PLURALS: ReadonlyMap<string, Unit> = new Map([
  ['days', 'day'],
  ['weeks', 'week'],
  ['weekends', 'weekend'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['decades', 'decade'],
])

/** Words that place a time before (−1), around (0) or after (+1) the publication. */
export const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['recent', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
])

/** Days from the publication. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])

/** A number in figures or in a word up to twelve, up to 500; null for other words. */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word) && Number(word) <= 500) return Number(word)
  return NUMBERS.get(word) ?? null
}

/** A month written with a capital; null for "may", "march" and other words. */
export function monthOf(word: string): number | null {
  return /^\p{Lu}/u.test(word) ? (MONTHS.get(word.toLowerCase()) ?? null) : null
}

/** "Feb" and the like too: clear beside a day. */
export function monthBesideDay(word: string): number | null {
  return monthOf(word) ?? (word.length <= 4 ? monthOf(`${word}.`) : null)
}

/** A year that a date may state: four digits between 1000 and 2199. */
export function isYear(word: string): boolean {
  return /^(?:1\d|20|21)\d\d$/.test(word)
}

/** "3", "3rd" as a day of the month; null for other words. */
export function dayNumber(word: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  const day = match === null ? 0 : Number(match[1])
  return day >= 1 && day <= 31 ? day : null
}
