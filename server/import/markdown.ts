import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { isoDay, readDateLine } from './date-line.ts'
import { fault, type Imported } from './draft.ts'
import { draftsOf } from './importer.ts'
import type { Line } from './line.ts'
import { splitPage, type Known } from './page.ts'
import { squeeze } from './plain-text.ts'

/** A Markdown file: front matter gives metadata, headings and paragraphs the article. */
export function readMarkdown(page: string, name: string): readonly Imported[] {
  const frontMatter = /^\uFEFF?---[^\S\n]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/u.exec(page)
  const known = frontMatter ? readFrontMatter(frontMatter.groups?.['yaml'] ?? '', name) : {}
  if ('fault' in known) return [known]
  return draftsOf(name, splitPage(toLines(page.slice(frontMatter?.[0].length ?? 0)), known))
}

const text = z.union([z.string(), z.number()]).transform(String).nullish()
const frontMatterFields = z.object({
  id: text,
  title: text,
  date: text,
  publishedAt: text,
  published: text,
  publisher: text,
  source: text,
  url: text,
  canonical: text,
  language: text,
  lang: text,
  author: text,
  byline: text,
})

/** Front matter starts on line 2 of the file. */
function readFrontMatter(yaml: string, name: string): Known | (Imported & { readonly kind: 'fault' }) {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter })
  const broken = document.errors[0]
  if (broken) {
    const line = lineCounter.linePos(broken.pos[0]).line + 1
    return fault(`${name}:${line}`, `front matter is not YAML (${broken.message.split('\n')[0]})`)
  }
  const parsed = frontMatterFields.safeParse(document.toJS() ?? {})
  if (!parsed.success)
    return fault(
      `${name}:2`,
      `front matter: "${parsed.error.issues[0]?.path.join('.')}" must be a text, e.g. title: "…"`,
    )
  const fields = parsed.data
  const date = fields.publishedAt ?? fields.published ?? fields.date
  const publishedAt = date ? (isoDay(date) ?? readDateLine(date)?.day ?? null) : null
  if (date && !publishedAt) return fault(`${name}:2`, `front matter: "${date}" is no date; write date: 2024-11-06`)
  const tag = fields.language ?? fields.lang
  return {
    id: fields.id ?? null,
    url: fields.url ?? fields.canonical ?? null,
    publisher: fields.publisher ?? fields.source ?? null,
    language: tag ? { tag, certain: true } : null,
    ...(fields.title ? { title: squeeze(fields.title.normalize('NFC')) } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...((fields.author ?? fields.byline) ? { byline: fields.author ?? fields.byline ?? null } : {}),
  }
}

function toLines(body: string): readonly Line[] {
  return body
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/^(.+)\n(?:=+|-{3,})[^\S\n]*$/gmu, '\n# $1\n')
    .replaceAll(/^(#{1,6}\s.*)$/gmu, '\n$1\n')
    .split(/\n[^\S\n]*\n/u)
    .flatMap(toBlockLines)
    .filter((line) => line.text)
}

/** A heading, the items of a list, or one paragraph whose lines are joined. */
function toBlockLines(block: string): readonly Line[] {
  const heading = /^\s*#{1,6}\s+(?<title>.+?)\s*#*\s*$/u.exec(block)?.groups?.['title']
  if (heading) return [{ text: plain(heading), markup: 'heading' }]
  if (/^\s*(?:[-*_]\s*){3,}$/u.test(block)) return []
  const items = block.split(/\n(?=\s*(?:[-*+]|\d+[.)])\s)/u)
  return items.map((item) => ({ text: plain(item.replace(/^\s*(?:[-*+]|\d+[.)])\s+/u, '')), markup: null }))
}

/** The words without Markdown's marks: links keep their text, images go. */
function plain(markdown: string): string {
  return squeeze(
    markdown
      .replaceAll(/^\s*>\s?/gmu, '')
      .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
      .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replaceAll(/(?<![\p{L}\p{N}])(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gsu, '$2')
      .replaceAll(/`([^`]+)`/g, '$1')
      .replaceAll(/\\([\\`*_{}[\]()#+.!>-])/g, '$1'),
  )
}
