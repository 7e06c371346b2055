/** Offices that the news calls by each other's title: a "Staatschef" may be president, monarch or party leader. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  president: ['president', 'leader', 'supreme-leader', 'monarch', 'head-of-state'],
  leader: ['leader', 'supreme-leader', 'president', 'monarch', 'head-of-government', 'chancellor', 'head-of-state'],
  'head-of-state': ['head-of-state', 'president', 'monarch', 'supreme-leader', 'leader'],
  'head-of-government': ['head-of-government', 'chancellor', 'state-premier'],
  chancellor: ['chancellor', 'head-of-government'],
  'supreme-leader': ['supreme-leader', 'leader'],
  commander: ['commander', 'general', 'army-chief'],
  general: ['general', 'army-chief', 'commander'],
  attorney: ['attorney', 'justice-minister'],
}

/** Offices at the top of a body or region: whoever is called its chief, head or leader holds one of them. */
const HEADS: readonly string[] = [
  'party-leader',
  'commander',
  'secretary-general',
  'director',
  'commission-president',
  'council-president',
  'central-bank-governor',
  'president',
  'leader',
  'parliament-president',
  'state-premier',
  'head-of-government',
  'governor',
  'mayor',
  'pope',
  'commissioner',
]
/** A commissioner may be one of many. */
const HEAD_TITLES = new Set([
  ...HEADS.filter((office) => office !== 'commissioner'),
  'head',
  'supreme-leader',
  'intelligence-chief',
])

/** Offices that one person at a time holds: whoever holds it is meant, even when the days of two overlap. */
const SOLE = new Set([
  'president',
  'head-of-government',
  'chancellor',
  'monarch',
  'leader',
  'supreme-leader',
  'head-of-state',
  'crown-prince',
  'vice-president',
  'secretary-general',
  'commission-president',
  'council-president',
  'parliament-president',
  'eu-foreign-policy-chief',
  'central-bank-governor',
  'pope',
  'first-lady',
  'state-premier',
  'mayor',
  'governor',
])

export const isSole = (office: string): boolean =>
  SOLE.has(office) || (office.endsWith('-minister') && office !== 'minister')

/** The office itself and those that share its titles, the closest first. */
export function officesLike(office: string): readonly string[] {
  return ALIKE[office] ?? [office]
}

/** The same of a body or a region, whose head has one title here and another there. */
export function officesLikeAt(office: string): readonly string[] {
  return HEAD_TITLES.has(office) ? [...new Set([...officesLike(office), ...HEADS])] : officesLike(office)
}
