import type { Article } from '../../graph/model/article.ts'
import { readArticles } from '../import/articles.ts'
import { findSources } from '../import/sources.ts'
import { packageFile } from '../package-file.ts'

/** The demo's articles. */
export async function demoArticles(): Promise<readonly Article[]> {
  const found: Article[] = []
  const sources = findSources([packageFile('data', 'articles')])
  for await (const item of readArticles(sources, { date: null, language: null }))
    if (item.kind !== 'fault') found.push(item.article)
  return found
}
