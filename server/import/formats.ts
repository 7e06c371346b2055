import type { Imported } from './draft.ts'
import type { Importer } from './importer.ts'
import { draftsOf, pageImporter } from './importer.ts'
import { readJsonLines } from './json-lines.ts'
import { readPlainText } from './plain-text.ts'

const plainText = pageImporter(['.txt', '.text'], async () => readAnyPage)
const markdown = pageImporter(['.md', '.markdown'], async () => (await import('./markdown.ts')).readMarkdown)
const html = pageImporter(['.html', '.htm', '.xhtml'], async () => (await import('./html.ts')).readHtml)
const jsonLines: Importer = { extensions: ['.jsonl', '.ndjson'], read: readJsonLines }

/** Every format that articles are read from; a row is all that a format needs. */
export const IMPORTERS: readonly Importer[] = [plainText, markdown, html, jsonLines]

/** The importer of a file by its extension; null for an unknown one. */
export function importerFor(extension: string): Importer | null {
  return IMPORTERS.find(({ extensions }) => extensions.includes(extension)) ?? null
}

/** A page of unknown format (standard input). */
export const anyPage = pageImporter([], async () => readAnyPage)

/** HTML and front matter show themselves, whatever the file is called; all else is plain text. */
async function readAnyPage(page: string, name: string): Promise<readonly Imported[]> {
  const opening = page
    .slice(0, 500)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase()
  if (/^(?:<!doctype html|<html|<head|<body)/.test(opening)) return (await import('./html.ts')).readHtml(page, name)
  if (/^---\r?\n/.test(opening)) return (await import('./markdown.ts')).readMarkdown(page, name)
  return draftsOf(name, readPlainText(page))
}
