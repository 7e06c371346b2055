import { LANGUAGES, type Language } from '../../graph/model/article.ts'
import { PACKS } from '../../graph/lang/index.ts'
import { makeDoc } from '../../graph/text/doc.ts'
import { readArticles } from '../import/articles.ts'
import { findSources } from '../import/sources.ts'
import { packageFile } from '../package-file.ts'
import { loadSyntaxParser } from '../syntax-model.ts'
import type { Bench, Figure } from './bench.ts'

const SECONDS = 3

type Sentences = readonly (readonly string[])[]

/** Words a second that are tagged, and tagged and parsed, on one core, and how long a model takes to load. */
export const benchSyntax: Bench = {
  name: 'syntax',
  tells: 'the demo articles’ sentences again and again, one core, beam as in use',
  async run() {
    const sentences = await sampleSentences()
    const figures: Figure[] = []
    for (const language of LANGUAGES) {
      const started = performance.now()
      const parser = await loadSyntaxParser(language)
      const loadMs = performance.now() - started
      const words = sentences[language]
      figures.push(
        { name: `${language}: model loaded`, value: loadMs / 1000, unit: 's' },
        { name: `${language}: words tagged`, value: wordsPerSecond(words, (form) => parser.tag(form)), unit: '1/s' },
        { name: `${language}: words parsed`, value: wordsPerSecond(words, (form) => parser.parse(form)), unit: '1/s' },
      )
    }
    return figures
  },
}

/** Measured after a second of warming up. */
function wordsPerSecond(sentences: Sentences, read: (words: readonly string[]) => unknown): number {
  repeat(sentences, read, 1)
  const started = performance.now()
  const words = repeat(sentences, read, SECONDS)
  return (1000 * words) / (performance.now() - started)
}

/** Reads the sentences again and again until the time is over; returns the number of words read. */
function repeat(sentences: Sentences, read: (words: readonly string[]) => unknown, seconds: number): number {
  const end = performance.now() + 1000 * seconds
  let words = 0
  while (performance.now() < end) {
    for (const sentence of sentences) {
      read(sentence)
      words += sentence.length
    }
  }
  return words
}

async function sampleSentences(): Promise<Readonly<Record<Language, string[][]>>> {
  const found: Record<Language, string[][]> = { de: [], en: [] }
  const sources = findSources([packageFile('data', 'articles')])
  for await (const item of readArticles(sources, { date: null, language: null })) {
    if (item.kind === 'fault') continue
    const { article } = item
    const doc = makeDoc(article, PACKS[article.language].text)
    found[article.language].push(...doc.sentences.map(({ words }) => words.map(({ form }) => form)))
  }
  return found
}
