/** Offices that the news calls by each other's title: a "Staatschef" may be president, monarch or party leader. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  president: ['president', 'leader', 'supreme-leader', 'monarch', 'head-of-state'],
  leader: ['leader', 'supreme-leader', 'president', 'monarch', 'head-of-government', 'chancellor', 'head-of-state'],
  'head-of-state': ['head-of-state', 'president', 'monarch', 'supreme-leader', 'leader'],
  'head-of-government': ['head-of-government', 'chancellor'],
  chancellor: ['chancellor', 'head-of-government'],
  'supreme-leader': ['supreme-leader', 'leader'],
}

/** The office itself and those that share its titles, the closest first. */
export function officesLike(office: string): readonly string[] {
  return ALIKE[office] ?? [office]
}
