import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { LANGUAGES, type Article } from '../../graph/model/article.ts'
import { readArticles } from '../import/articles.ts'
import { findSources } from '../import/sources.ts'
import type { GoldArticle, GoldFact } from './gold.ts'
import { readFact } from './read-fact.ts'
import { readMarks } from './read-marks.ts'

export interface Gold {
  readonly articles: readonly GoldArticle[]
  /** What is wrong, each with file, line and mend. */
  readonly problems: readonly string[]
}

/**
 * Reads all gold of a folder: `articles/NAME.md` beside the article of the same name in `demo`, and `sentences/NAME.md`.
 * Format: test/gold/README.md.
 */
export async function readGold(folder: string, demo: string): Promise<Gold> {
  const [articles, sentences] = await Promise.all([
    readFolder(join(folder, 'articles')),
    readFolder(join(folder, 'sentences')),
  ])
  const demos = new Map((await readDemo(demo)).map(({ name, article }) => [name, article]))
  const parts = [
    ...articles.map(({ name, lines }) => readArticle(name, lines, demos.get(name))),
    ...sentences.map(({ name, lines }) => readSentences(name, lines)),
  ]
  const missing = [...demos.keys()].filter((name) => !articles.some((each) => each.name === name))
  return {
    articles: parts.flatMap((part) => part.articles),
    problems: [
      ...parts.flatMap((part) => part.problems),
      ...missing.map((name) => `${name}: no gold in articles/${name}`),
    ],
  }
}

async function readFolder(folder: string) {
  if (!existsSync(folder)) return []
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted()
  return Promise.all(
    names.map(async (name) => ({
      name,
      lines: (await readFile(join(folder, name), 'utf8')).normalize('NFC').split('\n'),
    })),
  )
}

async function readDemo(folder: string): Promise<readonly { readonly name: string; readonly article: Article }[]> {
  const found: { name: string; article: Article }[] = []
  for await (const item of readArticles(findSources([folder]), { date: null, language: null }))
    if (item.kind === 'article') found.push({ name: basename(item.where).replace(/:\d+$/, ''), article: item.article })
  return found
}

function readArticle(name: string, lines: readonly string[], article: Article | undefined): Gold {
  if (!article) return { articles: [], problems: [`${name}: no article of this name`] }
  const { gold, problems } = readBlock(lines, name, 1, {
    id: String(article.id),
    kind: 'article',
    language: article.language,
    date: article.publishedAt ?? '',
  })
  const differs = gold.text === article.text ? [] : [`${name}: ${firstDifference(gold.text, article.text)}`]
  return { articles: [gold], problems: [...problems, ...differs] }
}

function firstDifference(ours: string, theirs: string): string {
  let at = 0
  while (at < ours.length && ours[at] === theirs[at]) at++
  const show = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))
  return `without its marks the text reads ${show(ours)}, the article ${show(theirs)}`
}

function readSentences(name: string, lines: readonly string[]): Gold {
  const articles: GoldArticle[] = []
  const problems: string[] = []
  const starts = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []))
  for (const [index, start] of starts.entries()) {
    const where = `${name}:${start + 1}`
    const [, id = '', date = ''] = /^## (\S+) (\d{4}-\d\d-\d\d)\s*$/u.exec(lines[start] ?? '') ?? []
    const language = LANGUAGES.find((each) => id.startsWith(`${each}-`))
    if (!language) {
      problems.push(`${where}: needs a heading such as "## de-a-001 2024-11-06"`)
      continue
    }
    const block = readBlock(lines.slice(start + 1, starts[index + 1]), name, start + 2, {
      id,
      kind: 'sentence',
      language,
      date,
    })
    articles.push(block.gold)
    problems.push(...block.problems)
  }
  const doubled = articles.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)
  return { articles, problems: [...problems, ...doubled.map((id) => `${name}: "${id}" stands twice`)] }
}

/** Paragraphs with marks, then lines of facts; the first of the lines is line `first` of the file. */
function readBlock(
  lines: readonly string[],
  name: string,
  first: number,
  about: Pick<GoldArticle, 'id' | 'kind' | 'language' | 'date'>,
): { readonly gold: GoldArticle; readonly problems: readonly string[] } {
  const isFact = (line: string) => /^- [a-z-]+:/u.test(line)
  const paragraphs = lines
    .filter((line) => !isFact(line))
    .join('\n')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim().replaceAll(/\s+/gu, ' '))
    .filter((paragraph) => paragraph && !paragraph.startsWith('#'))
  const { text, mentions, problems } = readMarks(paragraphs.join('\n\n'))
  const where = `${name}:${first}`
  const faults = problems.map((problem) => `${where}: ${problem}`)
  const facts = lines.flatMap((line, index): readonly GoldFact[] => {
    if (!isFact(line)) return []
    try {
      return [readFact(line.trim(), mentions)]
    } catch (error) {
      faults.push(`${name}:${first + index}: ${line.trim()}: ${error instanceof Error ? error.message : String(error)}`)
      return []
    }
  })
  return { gold: { ...about, where, text, mentions, facts }, problems: faults }
}
