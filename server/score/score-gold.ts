import type { Extractor } from '../../graph/extract.ts'
import type { Extraction } from '../../graph/model/extraction.ts'
import { articleId } from '../../graph/model/id.ts'
import { pairFacts, type FactPair } from './compare-facts.ts'
import { pairMentions, sameEntityIn, type MentionPair, type SameEntity } from './compare-mentions.ts'
import type { GoldArticle } from './gold.ts'

/** One annotated text beside what the extractor says of it. */
export interface Comparison {
  readonly gold: GoldArticle
  readonly extraction: Extraction
  readonly mentions: readonly MentionPair[]
  readonly facts: readonly FactPair[]
  readonly meansSame: SameEntity
}

export function scoreGold(articles: readonly GoldArticle[], extractor: Extractor): readonly Comparison[] {
  return articles.map((gold) => {
    const extraction = extractor.extract({
      id: articleId(gold.id),
      url: null,
      title: null,
      language: gold.language,
      publisher: null,
      byline: null,
      publishedAt: gold.date,
      text: gold.text,
      kind: 'main',
    })
    const meansSame = sameEntityIn(extraction, gold)
    return {
      gold,
      extraction,
      meansSame,
      mentions: pairMentions(gold, extraction, meansSame),
      facts: pairFacts(gold, extraction, meansSame),
    }
  })
}
