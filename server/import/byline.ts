import { alternatives } from './alternatives.ts'
import { PAGE_WORDS } from './words/page-words.ts'

const openings = Object.values(PAGE_WORDS).flatMap((row) => row.bylines)
const particle = '(?:von|van|de|del|della|der|den|zu|al|bin|el|la|le|ter|ten)'
const nameWord = String.raw`\p{Lu}[\p{L}’'-]*\.?(?:\p{Lu}\.)*`
const name = String.raw`${nameWord}(?:\s+(?:${particle}\s+){0,2}${nameWord}){1,3}`
const names = String.raw`${name}(?:\s*(?:,|&|und|and)\s+${name}){0,4}`
const place = String.raw`(?:\s*,\s*|\s+(?:in|aus)\s+)\p{Lu}[\p{L}.\s/-]{1,40}`
const opened = new RegExp(String.raw`^(?:${alternatives(openings)})\s*:?\s+(?<names>${names})(?:${place})?$`, 'u')
const openedLoose = new RegExp(String.raw`^(?:${alternatives(openings)})\s*:?\s+`, 'iu')
/** "(S.A.Dudajev--DTZ)": initials or names, two dashes, the paper's abbreviation. */
const signed = /^[([](?<names>[\p{L}.’' -]{2,60}?)\s?(?:--|–|—)\s?[\p{Lu}\d][\p{L}\d.]{1,12}[)\]]$/u

const nameAlone = new RegExp(`^${names}$`, 'u')
const role = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives(Object.values(PAGE_WORDS).flatMap((row) => row.roles))})(?!\p{L})`,
  'iu',
)

/** The author whom a line names alone, where the next line says what they are: "Europe correspondent"; else null. */
export function readAuthorWithRole(line: string, next: string): string | null {
  const isRole = next.length <= 80 && role.test(next) && !/[.!?]$/.test(next)
  return isRole && nameAlone.test(line) ? line : null
}

/** The author that a line names and does nothing else: "Von Anna Muster", "By Jane Doe in London"; else null. */
export function readByline(line: string): string | null {
  if (line.length > 140) return null
  const inBrackets = signed.exec(line)
  if (inBrackets) return inBrackets.groups?.['names']?.trim() ?? null
  const opening = openedLoose.exec(line)?.[0]
  if (!opening) return null
  const match = opened.exec(opening.toLowerCase() + line.slice(opening.length))
  return match?.groups?.['names'] ?? null
}
