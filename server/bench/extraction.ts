import type { Extractor } from '../../graph/extract.ts'
import { LANGUAGES, type Article } from '../../graph/model/article.ts'
import { articleId } from '../../graph/model/id.ts'
import { openExtractor } from '../extractor.ts'
import { readArticles } from '../import/articles.ts'
import { findSources } from '../import/sources.ts'
import { packageFile } from '../package-file.ts'
import type { Bench, Figure } from './bench.ts'
import { cpuSeconds } from './cpu-seconds.ts'

/** Mean size of a news article in characters. */
const ARTICLE_LENGTH = 2_600
const SECONDS = 10
/** Articles read before the clock starts: until then compiling takes a third of the time. */
const WARM_UP = 300

/** Articles of mean length that one core reads in a second of its time, everything on. */
export const benchExtraction: Bench = {
  name: 'extraction',
  tells: `articles of ${ARTICLE_LENGTH} characters, made of the demo's paragraphs, in seconds of one core`,
  async run() {
    const started = performance.now()
    const extractor = await openExtractor(null)
    const opened = performance.now()
    const articles = await sampleArticles()
    const figures = LANGUAGES.map((language): Figure => {
      const own = articles.filter((article) => article.language === language)
      return { name: `articles, ${language}`, value: articlesPerSecond(own, extractor), unit: '1/s' }
    })
    return [
      { name: 'knowledge loaded', value: (opened - started) / 1000, unit: 's' },
      ...figures,
      { name: 'memory', value: process.memoryUsage().rss / 2 ** 20, unit: 'MB' },
    ]
  },
}

function articlesPerSecond(articles: readonly Article[], extractor: Extractor): number {
  for (let index = 0; index < WARM_UP; index++) extractor.extract(articles[index % articles.length]!)
  let count = 0
  const begin = cpuSeconds()
  while (cpuSeconds() - begin < SECONDS)
    for (const article of articles) {
      extractor.extract(article)
      count++
    }
  return count / (cpuSeconds() - begin)
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
