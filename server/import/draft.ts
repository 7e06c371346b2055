import type { Article } from '../../graph/model/article.ts'

/** What an importer knows of an article: everything but its language, which is detected when the page does not say it. */
export interface Draft {
  /** Id given by whoever wrote the file; null lets the address or the text make one. */
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly byline: string | null
  /** ISO day or null. */
  readonly publishedAt: string | null
  readonly language: DeclaredLanguage | null
  readonly kind: Article['kind']
  /** Headline once, a blank line, then paragraphs; as given for lines of JSON. */
  readonly text: string
}

/** A language tag such as "de-AT", and whether somebody wrote it for this text (`certain`) or a site's template did. */
export interface DeclaredLanguage {
  readonly tag: string
  readonly certain: boolean
}

/** Why an input, or a part of it, gave no article. */
export interface Fault {
  /** "page.txt" or "articles.jsonl:17". */
  readonly where: string
  /** What is wrong and what would mend it. */
  readonly message: string
}

/** What an importer yields, in the order of the file. A fault never ends the file where more can be read. */
export type Imported =
  | { readonly kind: 'draft'; readonly where: string; readonly draft: Draft }
  | { readonly kind: 'fault'; readonly fault: Fault }

export const fault = (where: string, message: string): Imported & { readonly kind: 'fault' } => ({
  kind: 'fault',
  fault: { where, message },
})
