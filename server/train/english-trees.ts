import type { TrainingTree } from './corpus.ts'

/**
 * The English silver trees have tags from one system and labels from another, which do not always fit together: a noun
 * as adjectival modifier, a preposition as subordinator. The gold trees (EWT) never have that; here the better of the
 * two decides. Shares in both are in docs/syntax.md.
 */
export function mendEnglishTree(tree: TrainingTree): TrainingTree {
  const isPassive = new Set(tree.heads.filter((_, i) => tree.labels[i] === 'aux:pass'))
  return {
    ...tree,
    labels: tree.labels.map((label, i) =>
      label === 'amod' && /^(NOUN|PROPN)$/.test(tree.tags[i]!) ? 'compound' : label,
    ),
    tags: tree.tags.map((tag, i) => {
      if (isPassive.has(i) && tag === 'ADJ') return 'VERB.Part'
      return FITTING[tree.labels[i]!]?.[tag] ?? tag
    }),
  }
}

/** Label → tag found → tag that fits. */
const FITTING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mark: { ADP: 'SCONJ', PRON: 'SCONJ', 'PRON.Rel': 'SCONJ' },
  case: { SCONJ: 'ADP' },
}
