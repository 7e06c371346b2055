import { classOf, isOpen, NAME_CLASSES, OUTSIDE, type NameClass } from '../../../graph/names/labels.ts'
import type { NameTagger } from '../../../graph/names/tagger.ts'
import type { Example } from './prepare.ts'

/** Strict F1 in percent: of people, places and institutions, and of adjectives and peoples, null where none are marked. */
export interface Measured {
  readonly names: number
  readonly derived: number | null
}

/** What a tagger finds in annotated sentences by itself, without gazetteer and rules. */
export function measure(tagger: NameTagger, examples: readonly Example[]): Measured {
  const names = { hit: 0, gold: 0, found: 0 }
  const derived = { hit: 0, gold: 0, found: 0 }
  const countOf = (kind: NameClass) => (NAMES.has(kind) ? names : kind === 'place-derived' ? derived : null)
  for (const example of examples) {
    const { listed, labels } = example
    const gold = new Set<string>()
    for (const { firstToken, endToken, class: kind } of spansOf(labels)) {
      const count = countOf(kind)
      if (!count) continue
      count.gold++
      gold.add(`${firstToken}-${endToken} ${kind}`)
    }
    for (const { firstToken, endToken, class: kind } of tagger.tag(example, listed)) {
      const count = countOf(kind)
      if (!count) continue
      count.found++
      if (gold.has(`${firstToken}-${endToken} ${kind}`)) count.hit++
    }
  }
  const f1 = ({ hit, gold, found }: typeof names): number => (hit === 0 ? 0 : (200 * hit) / (gold + found))
  return { names: f1(names), derived: derived.gold === 0 ? null : f1(derived) }
}

const NAMES: ReadonlySet<NameClass> = new Set<NameClass>(['person', 'place', 'institution'])

function* spansOf(labels: Uint8Array): Generator<{ firstToken: number; endToken: number; class: NameClass }> {
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === OUTSIDE) continue
    const firstToken = i
    while (i + 1 < labels.length && isOpen(labels[i]!)) i++
    yield { firstToken, endToken: i + 1, class: NAME_CLASSES[classOf(labels[i]!)]! }
  }
}
