import { parse } from 'csv-parse/sync'
import { CASE_BIT, LEXICON_BIT as BIT } from '../../../graph/names/lexicon.ts'
import type { WordList } from './make-word-classes.ts'

/** Brown clusters as spaCy keeps them: JSON { word: path }, the path's bits from the top of the tree upwards; 0 is none. */
export function readBrownClusters(json: string): WordList {
  const clusters = new Map<string, number>()
  const paths: unknown = JSON.parse(json)
  if (typeof paths !== 'object' || paths === null) throw new TypeError('Brown clusters need an object of words')
  for (const [word, path] of Object.entries(paths))
    // Deeper branches are brought together: 16 bits are kept.
    if (typeof path === 'number' && path > 0) clusters.set(word, path & 0xffff)
  return clusters
}

/**
 * How words are written most often: small, or with capitals throughout, said of their small form.
 * @param json { word: anything } with words as written, the most frequent first
 * @param limit how many are read
 */
export function readUsualCases(json: string, limit: number): WordList {
  const cases = new Map<string, number>()
  const met = new Set<string>()
  for (const word of Object.keys(JSON.parse(json) as object).slice(0, limit)) {
    const lower = word.toLowerCase()
    if (!IS_WORD.test(word) || met.has(lower)) continue
    met.add(lower)
    if (word === lower) cases.set(lower, CASE_BIT.small)
    else if (word.length > 1 && word === word.toUpperCase()) cases.set(lower, CASE_BIT.capitals)
  }
  return cases
}

/** German nouns with their kinds and all their cases, from a CSV file with "lemma", "pos" and columns of cases. */
export function readNouns(csv: string): WordList {
  const classes = new Map<string, number>()
  const rows = parse<Readonly<Record<string, string>>>(csv, { columns: true })
  for (const row of rows) {
    const pos = row['pos'] ?? ''
    if (/Wortverbindung|Gebundenes|Affix/.test(pos)) continue
    const bits =
      (pos.includes('Toponym') ? BIT.place : 0) |
      (pos.includes('Vorname') ? BIT.given : 0) |
      (pos.includes('Nachname') ? BIT.surname : 0) |
      (pos.includes('Eigenname') ? BIT.name : 0) |
      (pos.includes('Abkürzung') ? BIT.short : 0)
    const forms = Object.entries(row).flatMap(([column, form]) => (IS_FORM.test(column) ? [form] : []))
    for (const form of new Set(forms)) if (IS_WORD.test(form)) put(classes, form, bits || BIT.noun)
  }
  return classes
}
const IS_FORM = /^(?:lemma|nominativ|genitiv|dativ|akkusativ)/

/** Cities of the world whose name is one word: JSON { id: { name, alternatenames, population } }. */
export function readCities(json: string): WordList {
  const classes = new Map<string, number>()
  const cities = Object.values(JSON.parse(json) as Record<string, City>)
  for (const { name, alternatenames, population } of cities.toSorted((a, b) => b.population - a.population)) {
    const names = population >= LARGE ? [name, ...alternatenames] : [name]
    for (const each of names) if (IS_NAME.test(each)) put(classes, each, BIT.city)
  }
  return classes
}
interface City {
  readonly name: string
  readonly alternatenames: readonly string[]
  readonly population: number
}
/** Only of larger cities the names in other languages are taken. */
const LARGE = 100_000

/** Words in the names of sport clubs: lines "name, year, @ ground, town" and, behind bars, other names of the club. */
export function readClubs(lines: string): WordList {
  const classes = new Map<string, number>()
  for (const line of lines.split('\n')) {
    const [plain = ''] = line.split(/[#/=]/)
    const isOther = /^\s+\|/.test(plain)
    if (!isOther && !/^\p{L}[^,]*,/u.test(plain)) continue
    const names = isOther ? plain.split('|') : plain.split(',', 1)
    for (const word of names.flatMap((name) => name.replaceAll(/\[.*?\]/g, '').split(/\s+/)))
      if (IS_NAME.test(word)) put(classes, word, BIT.club)
  }
  return classes
}

/** Names of people as a census counts them: lines that begin with the name in capitals, the commonest first. */
export function readCensusNames(lines: string, kind: 'given' | 'surname', limit: number): WordList {
  const bit = kind === 'given' ? BIT.commonGiven : BIT.commonSurname
  const names = lines
    .split('\n')
    .slice(0, limit)
    .map((line) => line.split(/\s/)[0] ?? '')
  return new Map(
    names.filter((name) => name.length > 1).map((name) => [name.charAt(0) + name.slice(1).toLowerCase(), bit]),
  )
}

/** One list that says of each word what any of them says. */
export function uniteLists(lists: readonly WordList[]): WordList {
  const classes = new Map<string, number>()
  for (const list of lists) for (const [word, bits] of list) put(classes, word, bits)
  return classes
}

const put = (classes: Map<string, number>, word: string, bits: number): void => {
  classes.set(word, (classes.get(word) ?? 0) | bits)
}
const IS_WORD = /^\p{L}[\p{L}-]*$/u
const IS_NAME = /^\p{Lu}[\p{Script=Latin}'’-]{2,}$/u
