import { LANGUAGES, type Article, type Language } from '../../graph/model/article.ts'
import { PACKS } from '../../graph/lang/index.ts'
import { nameFinder } from '../../graph/mention/find-mentions.ts'
import { findNames } from '../../graph/mention/gazetteer/find-names.ts'
import { findTitles } from '../../graph/mention/titles.ts'
import type { NameTagger } from '../../graph/names/tagger.ts'
import { signsOf } from '../../graph/names/signs.ts'
import { tokenTags } from '../../graph/syntax/token-tags.ts'
import { makeDoc } from '../../graph/text/doc.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { loadNameTagger } from '../name-model.ts'
import { packageFile } from '../package-file.ts'
import { loadSyntaxParser } from '../syntax-model.ts'
import type { Bench, Figure } from './bench.ts'
import { demoArticles } from './demo-articles.ts'

const SECONDS = 3

/** A sentence as the name tagger gets it. */
interface Sentence {
  readonly forms: readonly string[]
  readonly tags: readonly string[]
  readonly signs: Int32Array
}

/** Tokens a second in which names are found, parts of speech and gazetteer's hits given, and how long a model takes to load. */
export const benchNames: Bench = {
  name: 'names',
  tells: 'the demo articles’ sentences again and again, one core, processor time',
  async run() {
    const figures: Figure[] = []
    for (const language of LANGUAGES) {
      const sentences = await sampleSentences(language)
      const started = cpuSeconds()
      const tagger = loadNameTagger(language)
      const loaded = cpuSeconds() - started
      figures.push(
        { name: `${language}: model loaded`, value: loaded, unit: 's' },
        { name: `${language}: tokens, words seen before`, value: tokensPerSecond(sentences, tagger), unit: '1/s' },
        { name: `${language}: tokens, every word new`, value: firstPass(sentences, language), unit: '1/s' },
      )
    }
    return figures
  },
}

function tokensPerSecond(sentences: readonly Sentence[], tagger: NameTagger): number {
  tagAll(sentences, tagger)
  let tokens = 0
  const started = cpuSeconds()
  while (cpuSeconds() - started < SECONDS) tokens += tagAll(sentences, tagger)
  return tokens / (cpuSeconds() - started)
}

/** All sentences once by a tagger that has read none of them; the best of three, so that the code is warm. */
function firstPass(sentences: readonly Sentence[], language: Language): number {
  let best = 0
  for (let time = 0; time < 3; time++) {
    const tagger = loadNameTagger(language)
    const started = cpuSeconds()
    const tokens = tagAll(sentences, tagger)
    best = Math.max(best, tokens / (cpuSeconds() - started))
  }
  return best
}

function tagAll(sentences: readonly Sentence[], tagger: NameTagger): number {
  let tokens = 0
  for (const { forms, tags, signs } of sentences) {
    tagger.tag({ forms, tags, isShouted: false }, signs)
    tokens += forms.length
  }
  return tokens
}

async function sampleSentences(language: Language): Promise<readonly Sentence[]> {
  const { text, names } = PACKS[language]
  const finder = nameFinder(await loadKnowledge(packageFile('data')), language, names)
  const syntax = await loadSyntaxParser(language)
  const articles = (await demoArticles()).filter((article) => article.language === language)
  return articles.flatMap((article: Article) => {
    const doc = makeDoc(article, text)
    const signs = signsOf(doc, {
      hits: findNames(doc, finder.gazetteer),
      titles: findTitles(doc, finder.titles, names),
      givenNames: finder.givenNames,
      typeOf: (id) => finder.byId.get(id)?.type,
    })
    return doc.sentences.map((sentence) => ({
      forms: doc.tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.text),
      tags: tokenTags(sentence, syntax),
      signs: signs.slice(sentence.firstToken, sentence.endToken),
    }))
  })
}

/** Seconds of processor time of this process, so that a busy machine does not blur the figure. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
