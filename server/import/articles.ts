import { LANGUAGES, type Article, type Language } from '../../graph/model/article.ts'
import { hash } from '../../graph/model/hash.ts'
import { articleId } from '../../graph/model/id.ts'
import type { Draft, Fault } from './draft.ts'
import { anyPage, importerFor, IMPORTERS } from './formats.ts'
import type { Importer, Source } from './importer.ts'
import { isFileError, readFailure } from './json-objects.ts'
import { findLanguage } from './language.ts'

/** What the user says of all inputs at once. */
export interface ReadOptions {
  /** Publication day (ISO) of articles that do not state one. */
  readonly date: string | null
  /** Overrides detection and declaration. */
  readonly language: Language | null
}

export type ReadArticle =
  | { readonly kind: 'article'; readonly where: string; readonly article: Article }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** Reads all articles of all sources, one at a time; what cannot be read is a fault, and the rest goes on. */
export async function* readArticles(
  sources: AsyncIterable<Source | Fault>,
  options: ReadOptions,
): AsyncIterable<ReadArticle> {
  for await (const source of sources) {
    if (!('open' in source)) {
      yield { kind: 'fault', fault: source }
      continue
    }
    const importer = source.extension === null ? anyPage : importerFor(source.extension)
    if (importer) yield* readSource(source, importer, options)
    else yield { kind: 'fault', fault: { where: source.name, message: unknownFormat(source.extension ?? '') } }
  }
}

/** Reads one source with a given importer. */
export async function* readSource(
  source: Source,
  importer: Importer,
  options: ReadOptions,
): AsyncIterable<ReadArticle> {
  try {
    for await (const imported of importer.read(source)) {
      if (imported.kind === 'fault') yield imported
      else yield await complete(imported.draft, imported.where, options)
    }
  } catch (error) {
    if (!isFileError(error)) throw error
    yield { kind: 'fault', fault: { where: source.name, message: readFailure(error) } }
  }
}

/** Gives a draft its language and id. The same page always gets the same id: given, else its address, else its text's hash. */
async function complete(draft: Draft, where: string, options: ReadOptions): Promise<ReadArticle> {
  const text = draft.text.normalize('NFC')
  const finding = await findLanguage(text, options.language ? { tag: options.language, certain: true } : draft.language)
  switch (finding.kind) {
    case 'unsupported':
      return { kind: 'fault', fault: { where, message: unsupported(finding.tag, draft) } }
    case 'undecided':
      return { kind: 'fault', fault: { where, message: undecided(draft) } }
    case 'found':
      return {
        kind: 'article',
        where,
        article: {
          id: articleId(draft.id ?? draft.url ?? hash(text)),
          url: draft.url,
          title: draft.title,
          language: finding.language,
          publisher: draft.publisher,
          byline: draft.byline,
          publishedAt: draft.publishedAt ?? options.date,
          text,
          kind: draft.kind,
        },
      }
  }
}

const known = LANGUAGES.map((tag) => `"${tag}"`).join(' and ')

function unsupported(tag: string, draft: Draft): string {
  const name = languageName(tag)
  return `${nameOf(draft)} is in ${name}; articles are read in ${known} (say --lang if this is wrong)`
}

const undecided = (draft: Draft): string =>
  `cannot tell the language of ${nameOf(draft)}; say it with --lang or a "language" of ${known}`

const nameOf = (draft: Draft): string => {
  const opening = draft.title ?? draft.text
  return `"${opening.length > 60 ? `${opening.slice(0, 60)}…` : opening}"`
}

/** The English name of a language tag, the tag itself where there is none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return `"${tag}"`
  }
}

function unknownFormat(extension: string): string {
  const extensions = IMPORTERS.flatMap((importer) => importer.extensions).join(', ')
  return `${extension ? `"${extension}" is no format that is read here` : 'has no extension'}; give one of ${extensions}`
}
