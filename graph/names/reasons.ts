import { labelOf, NAME_CLASSES, PLACE, type NameClass } from './labels.ts'

/** How a tagger came to a name. */
export interface NameReasons {
  /** Other classes of the same tokens, and none, the likeliest first. */
  readonly rivals: readonly { readonly class: NameClass | null; readonly probability: number }[]
  /** The features that made most of the difference to no name, in logarithms of the odds, the strongest first. */
  readonly features: readonly Feature[]
}

export interface Feature {
  readonly feature: string
  readonly weight: number
}

/** Labels of a name of so many tokens. */
export function labelsOf(name: NameClass, length: number): readonly number[] {
  const index = NAME_CLASSES.indexOf(name)
  return Array.from({ length }, (_, i) => {
    const isFirst = i === 0
    const isLast = i === length - 1
    const place = isFirst && isLast ? PLACE.single : isFirst ? PLACE.begin : isLast ? PLACE.end : PLACE.inside
    return labelOf(index, place)
  })
}

/** Features of one name summed up over its tokens, the strongest few. */
export function strongest(features: readonly Feature[]): readonly Feature[] {
  const sums = new Map<string, number>()
  for (const { feature, weight } of features) sums.set(feature, (sums.get(feature) ?? 0) + weight)
  return [...sums]
    .map(([feature, weight]) => ({ feature, weight }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, FEATURES_TOLD)
}
const FEATURES_TOLD = 6
