import type { Part, Season, Unit } from '../../../text/dates/meaning.ts'

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['januar', 1],
  ['jänner', 1],
  ['februar', 2],
  ['feber', 2],
  ['märz', 3],
  ['april', 4],
  ['mai', 5],
  ['juni', 6],
  ['juli', 7],
  ['august', 8],
  ['september', 9],
  ['oktober', 10],
  ['november', 11],
  ['dezember', 12],
])

/** Only behind a day: "am 3. Okt. 1990". */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['febr', 2],
  ['mär', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['okt', 10],
  ['nov', 11],
  ['dez', 12],
])

/** From Monday = 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['montag', 0],
  ['dienstag', 1],
  ['mittwoch', 2],
  ['donnerstag', 3],
  ['freitag', 4],
  ['samstag', 5],
  ['sonnabend', 5],
  ['sonntag', 6],
])

export const DAY_PARTS: ReadonlySet<string> = new Set(
  'früh morgen vormittag mittag nachmittag abend nacht morgens vormittags mittags nachmittags abends nachts'.split(' '),
)

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['frühjahr', 'spring'],
  ['frühling', 'spring'],
  ['sommer', 'summer'],
  ['herbst', 'autumn'],
  ['winter', 'winter'],
])

export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['anfang', 'early'],
  ['beginn', 'early'],
  ['mitte', 'middle'],
  ['ende', 'late'],
])

/** Nouns of time in all cases. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['tag', 'day'],
  ['tage', 'day'],
  ['tagen', 'day'],
  ['tages', 'day'],
  ['woche', 'week'],
  ['wochen', 'week'],
  ['wochenende', 'weekend'],
  ['wochenendes', 'weekend'],
  ['monat', 'month'],
  ['monats', 'month'],
  ['monate', 'month'],
  ['monaten', 'month'],
  ['quartal', 'quarter'],
  ['quartals', 'quarter'],
  ['jahr', 'year'],
  ['jahrs', 'year'],
  ['jahres', 'year'],
  ['jahre', 'year'],
  ['jahren', 'year'],
  ['jahrzehnt', 'decade'],
  ['jahrzehnts', 'decade'],
])

/** Units named by one word with their part: "zum Jahresende", "Monatsanfang". */
export const UNIT_PARTS: ReadonlyMap<string, readonly [Unit, Part]> = new Map([
  ['jahresanfang', ['year', 'early']],
  ['jahresbeginn', ['year', 'early']],
  ['jahresmitte', ['year', 'middle']],
  ['jahresende', ['year', 'late']],
  ['monatsanfang', ['month', 'early']],
  ['monatsbeginn', ['month', 'early']],
  ['monatsmitte', ['month', 'middle']],
  ['monatsende', ['month', 'late']],
  ['wochenanfang', ['week', 'early']],
  ['wochenbeginn', ['week', 'early']],
  ['wochenmitte', ['week', 'middle']],
])

/** Stems of adjectives that place a time before (−1, −2), around (0) or after (+1, +2) the publication. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['vorletzt', -2],
  ['vorvergangen', -2],
  ['übernächst', 2],
  ['vergangen', -1],
  ['vorig', -1],
  ['letzt', -1],
  ['zurückliegend', -1],
  ['abgelaufen', -1],
  ['verflossen', -1],
  ['dies', 0],
  ['laufend', 0],
  ['kommend', 1],
  ['nächst', 1],
  ['bevorstehend', 1],
])

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['ein', 1],
  ['einem', 1],
  ['einer', 1],
  ['eine', 1],
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['ersten', 1],
  ['erste', 1],
  ['erstes', 1],
  ['zweiten', 2],
  ['zweite', 2],
  ['zweites', 2],
  ['dritten', 3],
  ['dritte', 3],
  ['drittes', 3],
  ['vierten', 4],
  ['vierte', 4],
  ['viertes', 4],
  ['1.', 1],
  ['2.', 2],
  ['3.', 3],
  ['4.', 4],
])

/** Days from the publication. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 2],
])

/** Decades of the last century. */
export const TENS: ReadonlyMap<string, string> = new Map([
  ['zwanziger', '20'],
  ['dreißiger', '30'],
  ['vierziger', '40'],
  ['fünfziger', '50'],
  ['sechziger', '60'],
  ['siebziger', '70'],
  ['achtziger', '80'],
  ['neunziger', '90'],
])

/** −1, 0 or +1 for "vergangenen", "diese", "kommende" and their forms; null for other words. */
export const shiftOf = (word: string): number | null => SHIFT_FORMS.get(word) ?? null

const SHIFT_FORMS: ReadonlyMap<string, number> = new Map(
  [...SHIFTS].flatMap(([stem, shift]) =>
    ['e', 'en', 'em', 'er', 'es'].map((ending) => [stem + ending, shift] as const),
  ),
)

/** "am heutigen Mittwoch": days from the publication, by stem. */
export const DAY_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['gestrigen', -1],
  ['heutigen', 0],
  ['morgigen', 1],
])

/** A number in figures or in a word up to twelve, up to 500; null for other words. */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word) && Number(word) <= 500) return Number(word)
  return NUMBERS.get(word) ?? null
}

/** Number of "Mittwoch" or "Mittwochabend"; null for other words, small ones too. */
export function weekdayOf(word: string): number | null {
  const number = WEEKDAYS.get(word.toLowerCase()) ?? COMPOUND_WEEKDAYS.get(word.toLowerCase())
  return number === undefined || word.startsWith(word.charAt(0).toLowerCase()) ? null : number
}

const COMPOUND_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].flatMap(([name, number]) => [...DAY_PARTS].map((part) => [name + part, number] as const)),
)
