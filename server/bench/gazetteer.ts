import { findNames } from '../../graph/mention/gazetteer/find-names.ts'
import { buildGazetteer } from '../../graph/mention/gazetteer/gazetteer.ts'
import { PACKS } from '../../graph/lang/index.ts'
import type { Article, Language } from '../../graph/model/article.ts'
import { LANGUAGES } from '../../graph/model/article.ts'
import type { Doc } from '../../graph/model/doc.ts'
import { articleId, entityId } from '../../graph/model/id.ts'
import type { KnownPerson, Knowledge } from '../../graph/model/knowledge.ts'
import { makeDoc } from '../../graph/text/doc.ts'
import { readArticles } from '../import/articles.ts'
import { findSources } from '../import/sources.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { packageFile } from '../package-file.ts'
import type { Bench, Figure } from './bench.ts'
import { cpuSeconds } from './cpu-seconds.ts'

const NAMES = 100_000
const SECONDS = 3

/** Names found in running text, with the knowledge filled up to so many names by made-up people. */
export const benchGazetteer: Bench = {
  name: 'gazetteer',
  tells: `names found in the demo's text by a gazetteer of ${NAMES.toLocaleString('en')} names, tokens given; loading and building in elapsed, finding in processor time`,
  async run() {
    const started = performance.now()
    const known = await loadKnowledge(packageFile('data'))
    const loaded = (performance.now() - started) / 1000
    const knowledge = fillUp(known)
    const figures: Figure[] = [{ name: 'knowledge loaded', value: loaded, unit: 's' }]
    for (const language of LANGUAGES) figures.push(...measure(knowledge, language, await demoText(language)))
    return figures
  },
}

function measure(knowledge: Knowledge, language: Language, text: string): readonly Figure[] {
  const started = performance.now()
  const gazetteer = buildGazetteer(knowledge, language)
  const built = (performance.now() - started) / 1000
  const docs = articlesOf(text).map((article) => docOf(article, language))
  const bytes = Buffer.byteLength(text)
  const tokens = docs.reduce((sum, doc) => sum + doc.tokens.length, 0)
  const countHits = (): number => docs.reduce((sum, doc) => sum + findNames(doc, gazetteer).length, 0)
  countHits()
  let rounds = 0
  let hits = 0
  const begin = cpuSeconds()
  while (cpuSeconds() - begin < SECONDS) {
    hits = countHits()
    rounds++
  }
  const seconds = cpuSeconds() - begin
  return [
    { name: `${language}: gazetteer built`, value: built, unit: 's' },
    { name: `${language}: text`, value: (bytes * rounds) / seconds / 1e6, unit: 'MB/s' },
    { name: `${language}: names in 100 tokens`, value: (100 * hits) / tokens, unit: '' },
  ]
}

/** Adds made-up people until the knowledge holds as many names as wanted. */
function fillUp(knowledge: Knowledge): Knowledge {
  const names = knowledge.entities.reduce((sum, { aliases }) => sum + 2 + aliases.de.length + aliases.en.length, 0)
  const people = Array.from({ length: Math.max(0, NAMES - names) / 2 }, (_, index) => madeUpPerson(index))
  return { ...knowledge, entities: [...knowledge.entities, ...people] }
}

/** Syllables by the digits of a number: each number another name, many sharing a word as people do. */
function madeUpPerson(index: number): KnownPerson {
  const given = word(index % 400)
  const family = word(400 + Math.floor(index / 3))
  const name = `${given} ${family}`
  const id = entityId(`person/made-up-${index}`)
  const base = { id, type: 'person', kind: 'politician', wikidata: null, iso3: null, offices: [] } as const
  return {
    ...base,
    name: { de: name, en: `${given} J. ${family}` },
    aliases: { de: [], en: [] },
    given,
    family,
    short: family,
  }
}

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hul', 'ka', 'le', 'mi', 'no', 'pur', 'ra', 'se', 'ti', 'vo', 'wus', 'zan']

function word(value: number): string {
  let rest = value
  let letters = ''
  do {
    letters += SYLLABLES[rest % SYLLABLES.length] ?? ''
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0)
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

/** A long text cut into pieces of an article's length, at spaces. */
function articlesOf(text: string): readonly string[] {
  return text.match(/[\s\S]{1,2600}(?:\s|$)/g) ?? []
}

function docOf(text: string, language: Language): Doc {
  const base = { id: articleId('bench'), url: null, title: null, publisher: null, byline: null, publishedAt: null }
  const article: Article = { ...base, language, text, kind: 'main' }
  return makeDoc(article, PACKS[language].text)
}

/**
 * The demo's articles of a language as one text of about a megabyte. Every second word gets an ending of its own: so
 * the text has as many different words as news have, their first letters, and half of the demo's many names.
 */
async function demoText(language: Language): Promise<string> {
  const texts: string[] = []
  for await (const item of readArticles(findSources([packageFile('data', 'articles')]), {
    date: null,
    language: null,
  })) {
    if (item.kind !== 'fault' && item.article.language === language) texts.push(item.article.text)
  }
  const once = texts.join('\n\n')
  const repeated = Array.from({ length: Math.ceil(1e6 / once.length) }, () => once).join('\n\n')
  let count = 0
  return repeated.replace(/\p{L}+/gu, (written) =>
    count++ % 2 > 0 ? written + word(count % 40).toLowerCase() : written,
  )
}
