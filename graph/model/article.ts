import type { ArticleId } from './id.ts'

export const LANGUAGES = ['de', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One article: its text is NFC, and every offset in the product points into it. */
export interface Article {
  readonly id: ArticleId
  readonly url: string | null
  readonly title: string | null
  readonly language: Language
  readonly publisher: string | null
  readonly byline: string | null
  /** ISO day ("2024-11-06") or null: then relative dates stay text. */
  readonly publishedAt: string | null
  readonly text: string
  /** `teaser`: a short text that a page prints beside its main article. */
  readonly kind: 'main' | 'teaser'
}
