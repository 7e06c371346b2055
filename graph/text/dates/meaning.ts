/** Where a date without its year lies, seen from the day of publication. */
export type Direction =
  /** As the verb says: behind or ahead of the publication, or unclear. */
  | 'tense'
  /** Whatever the verb says: "legte den 9. Mai als Termin fest". */
  | 'near'
  /** "letzten", "last": wholly before. */
  | 'last'
  /** "nächsten", "next": wholly after. */
  | 'next'
  /** "diesen", "this". */
  | 'this'

/** A year: a number, so many years from the one of publication, or the one that the direction tells. */
export type YearReference = number | { readonly shift: number } | Direction

/** "Anfang", "Mitte", "Ende"; `soFar` and `rest` are "earlier this year" and "later this year". */
export type Part = 'whole' | 'early' | 'middle' | 'late' | 'soFar' | 'rest'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'

/** What a date expression says, whatever its language; `resolve.ts` makes days of it. Months count from 1, weekdays from Monday = 0. */
export type DateMeaning =
  | { readonly kind: 'day'; readonly year: YearReference; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: YearReference; readonly month: number; readonly part: Part }
  | { readonly kind: 'season'; readonly year: YearReference; readonly season: Season }
  /** So many months from a month of a year: quarters and halves. */
  | { readonly kind: 'months'; readonly year: YearReference; readonly month: number; readonly count: number }
  | { readonly kind: 'year'; readonly year: number; readonly part: Part }
  | { readonly kind: 'decade'; readonly year: number; readonly part: Part }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction }
  /** "Mittwoch vergangener Woche" */
  | { readonly kind: 'weekdayOfWeek'; readonly weekday: number; readonly shift: number }
  /** "vergangene Woche" (−1), "dieses Jahr" (0), "vor zwei Monaten" (−2). */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number; readonly part: Part }
  /** "am Wochenende": the one that the tense tells. */
  | { readonly kind: 'weekend' }
  /** "in den vergangenen drei Wochen", and without a number "in den vergangenen Wochen". */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly amount: number | null; readonly isPast: boolean }
  /** "vor wenigen Tagen" */
  | { readonly kind: 'few'; readonly unit: Unit }
  /** A time of nothing that the sentence tells ("erstmals seit 2014"): passed over. */
  | { readonly kind: 'none' }
  | { readonly kind: 'between'; readonly first: DateMeaning; readonly last: DateMeaning }
  /** "seit Mai"; `isPast` whatever the verb says, which "ab Mai" leaves open. */
  | { readonly kind: 'since'; readonly start: DateMeaning; readonly isPast?: boolean }
  | { readonly kind: 'until'; readonly end: DateMeaning }
  | { readonly kind: 'before'; readonly point: DateMeaning }
  | { readonly kind: 'after'; readonly point: DateMeaning }

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** Tense of the verb that a date belongs to. `unclear` when there is none in reach; `present` where it is told to be one. */
export type Tense = 'past' | 'future' | 'present' | 'unclear'
