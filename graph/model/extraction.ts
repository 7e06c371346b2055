import type { Article } from './article.ts'
import type { Entity } from './entity.ts'
import type { Fact } from './fact.ts'
import type { Mention } from './mention.ts'

/** All that one article says: the line that `entente extract` prints and that the store takes. */
export interface Extraction {
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
}
