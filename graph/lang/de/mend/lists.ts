import { words } from '../../word-lists.ts'

export const AUXILIARIES = words(
  'hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden',
)
/** Forms of "werden" that make a future with an infinitive, or what would be. */
export const FUTURE = words('wird werden werde würde würden')
export const WEEKDAYS = words('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag')
export const MONTHS = words('januar februar märz april mai juni juli august september oktober november dezember')
/** Nouns that say when or how long without a preposition: "diese Woche", "drei Tage". */
export const TIME = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...words(
    'jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen mal male stunde stunden minute minuten zeit wochenende anfang mitte ende morgen vormittag mittag nachmittag abend nacht',
  ),
])
/** Names of countries and alliances that take "die": those in -ei and -ine, and a few that no ending tells. */
export const FEMININE =
  /(?:kei|lei|gei|ine|schweiz|union|republik|liga)$|^(?:EU|Nato|NATO|UNO|USA|Bundesregierung|Regierung)$/i
