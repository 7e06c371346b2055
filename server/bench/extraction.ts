import type { Article } from '../../graph/model/article.ts'
import { articleId } from '../../graph/model/id.ts'
import { openExtractor } from '../extractor.ts'
import { readArticles } from '../import/articles.ts'
import { findSources } from '../import/sources.ts'
import { packageFile } from '../package-file.ts'
import type { Bench } from './bench.ts'

/** Mean size of a news article in characters. */
const ARTICLE_LENGTH = 2_600
const SECONDS = 10

/** Articles of mean length a second on one core, made of the demo articles' paragraphs. */
export const benchExtraction: Bench = {
  name: 'extraction',
  tells: `articles of ${ARTICLE_LENGTH} characters, made of the demo's paragraphs, one core`,
  async run() {
    const started = performance.now()
    const extractor = await openExtractor(null)
    const opened = performance.now()
    const articles = await sampleArticles()
    for (const article of articles.slice(0, 20)) extractor.extract(article)
    let count = 0
    let characters = 0
    const begin = performance.now()
    while (performance.now() - begin < SECONDS * 1000) {
      const article = articles[count % articles.length]
      if (!article) throw new Error('data/articles holds no article')
      extractor.extract(article)
      count++
      characters += article.text.length
    }
    const seconds = (performance.now() - begin) / 1000
    return [
      { name: 'knowledge and models loaded', value: (opened - started) / 1000, unit: 's' },
      { name: 'articles', value: count / seconds, unit: '1/s' },
      { name: 'text', value: characters / seconds / 1000, unit: 'kB/s' },
      { name: 'memory', value: process.memoryUsage().rss / 2 ** 20, unit: 'MB' },
    ]
  },
}

/** Articles of one length each, of either language. */
async function sampleArticles(): Promise<readonly Article[]> {
  const byLanguage = new Map<Article['language'], string[]>()
  for await (const item of readArticles(findSources([packageFile('data', 'articles')]), {
    date: null,
    language: null,
  })) {
    if (item.kind === 'fault') continue
    const { language, text } = item.article
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), ...text.split('\n\n')])
  }
  return [...byLanguage].flatMap(([language, paragraphs]) =>
    paragraphs.map((_, first): Article => ({
      id: articleId(`bench-${language}-${first}`),
      url: null,
      title: null,
      language,
      publisher: null,
      byline: null,
      publishedAt: '2024-11-06',
      text: takeParagraphs(paragraphs, first),
      kind: 'main',
    })),
  )
}

function takeParagraphs(paragraphs: readonly string[], first: number): string {
  let text = ''
  for (let at = first; text.length < ARTICLE_LENGTH; at++) text += `${paragraphs[at % paragraphs.length]}\n\n`
  return text.trimEnd()
}
