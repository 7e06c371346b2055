import type { Language } from '../../../graph/model/article.ts'
import { GERMAN } from './german.ts'
import { ENGLISH } from './english.ts'

/**
 * What news pages print around an article, by language. Whole lines are compared in lower case, without marks at their
 * ends and with every number as "#": "3 Kommentare" is "# kommentare". No newspaper is named here.
 */
export interface PageWords {
  /** Buttons, notices and counters: lines that are never part of an article. */
  readonly controls: readonly string[]
  /** Openings of such lines. Long enough that no sentence of an article begins with them. */
  readonly controlOpenings: readonly string[]
  /** Headings over teasers of other articles. */
  readonly related: readonly string[]
  /** Openings of such headings, where the rest names the topic: "Mehr zum Krieg", "More on Lowland". */
  readonly relatedOpenings: readonly string[]
  /** Openings of a line that only links to another article: "Lesen Sie auch: …". */
  readonly links: readonly string[]
  /** Lines after which only readers speak. */
  readonly ends: readonly string[]
  /** Words before a photographer's or agency's name. */
  readonly credits: readonly string[]
  /** Words before an author's name. */
  readonly bylines: readonly string[]
  /** What authors are, as it stands under their name. */
  readonly roles: readonly string[]
  readonly published: readonly string[]
  readonly updated: readonly string[]
  /** Words that may stand beside a date without making the line a sentence. */
  readonly beside: readonly string[]
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { de: GERMAN, en: ENGLISH }
