import { classOf, isOpen, NAME_CLASSES, OUTSIDE, type NameClass } from '../../../graph/names/labels.ts'
import type { NameTagger, SentenceName } from '../../../graph/names/tagger.ts'
import type { Example } from './prepare.ts'

/** How classes of names are called in files of columns; classes that are not here make a sentence useless. */
const LABELS: Partial<Readonly<Record<NameClass, string>>> = {
  person: 'PER',
  place: 'LOC',
  institution: 'ORG',
  treaty: 'TREATY',
  other: 'OTHER',
  'place-derived': 'LOCDERIV',
}
/** What both must agree on: the rest one of them was not taught. */
const SHARED: ReadonlySet<NameClass> = new Set<NameClass>(['person', 'place', 'institution'])
/** Of sentences without names one in so many is kept. */
const NAMELESS_SHARE = 4

/**
 * Sentences that another model has labelled and in which a tagger finds just the same people, places and institutions: lines
 * "token TAB label", a blank line after each sentence.
 * @param known texts to leave out, without spaces
 */
export function agreeing(examples: readonly Example[], tagger: NameTagger, known: ReadonlySet<string>): string {
  let nameless = 0
  return examples
    .flatMap((example) => {
      const found = tagger.tag(example, example.listed)
      if (known.has(bare(example.forms)) || !isSame(found, example.labels)) return []
      if (!found.some((name) => SHARED.has(name.class)) && nameless++ % NAMELESS_SHARE !== 0) return []
      const rows = rowsOf(example.forms, found)
      return rows === null ? [] : [`${rows.join('\n')}\n\n`]
    })
    .join('')
}

/** A sentence's words in a row, to find it again however it is cut into tokens. */
export const bare = (forms: readonly string[]): string => forms.join('').replaceAll(/[\s-]+/g, '')

function isSame(found: readonly SentenceName[], labels: Uint8Array): boolean {
  const own = found.filter((name) => SHARED.has(name.class)).map((name) => keyOf(name))
  const other: string[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === OUTSIDE) continue
    const firstToken = i
    while (i + 1 < labels.length && isOpen(labels[i]!)) i++
    const name = NAME_CLASSES[classOf(labels[i]!)]!
    if (SHARED.has(name)) other.push(keyOf({ firstToken, endToken: i + 1, class: name }))
  }
  return own.length === other.length && own.every((key, i) => key === other[i])
}

const keyOf = (name: Pick<SentenceName, 'firstToken' | 'endToken' | 'class'>): string =>
  `${name.firstToken}-${name.endToken} ${name.class}`

function rowsOf(forms: readonly string[], found: readonly SentenceName[]): string[] | null {
  const labels = forms.map(() => 'O')
  for (const { firstToken, endToken, class: name } of found) {
    const label = LABELS[name]
    if (label === undefined) return null
    for (let i = firstToken; i < endToken; i++) labels[i] = `${i === firstToken ? 'B' : 'I'}-${label}`
  }
  return forms.map((form, i) => `${form}\t${labels[i]}`)
}
