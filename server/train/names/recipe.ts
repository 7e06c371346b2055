import { PACKS } from '../../../graph/lang/index.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { nameFinder } from '../../../graph/mention/find-mentions.ts'
import type { Language } from '../../../graph/model/article.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import { packageFile } from '../../package-file.ts'
import { loadSyntaxParser } from '../../syntax-model.ts'
import { readClusters } from '../word-tables.ts'
import type { WordList } from './make-word-classes.ts'
import type { NamedText } from './named-text.ts'
import { prepare } from './prepare.ts'
import { readColumns, type LabelMeanings } from './read-columns.ts'
import { readOwnSentences } from './read-own-sentences.ts'
import type { WeightedExample } from './train-names.ts'
import { readBrownClusters, readCensusNames, readCities, readNouns, uniteLists } from './word-lists.ts'

/** One file of annotated sentences and how it is used. */
interface Ingredient {
  readonly file: string
  readonly labels: LabelMeanings
  /** How much each sentence counts. */
  readonly importance: number
}

const PERSON = ['person', 'name'] as const
const LOCATION = ['place', 'name'] as const
const BODY = ['institution', 'name'] as const
const OTHER = ['other', 'name'] as const

const GERMEVAL: LabelMeanings = {
  PER: PERSON,
  LOC: LOCATION,
  ORG: BODY,
  OTH: OTHER,
  LOCDERIV: ['place', 'adjective'],
  PERDERIV: ['other', 'adjective'],
  ORGDERIV: ['other', 'adjective'],
  OTHDERIV: ['other', 'adjective'],
  PERPART: ['person', 'compound'],
  LOCPART: ['place', 'compound'],
  ORGPART: ['institution', 'compound'],
  OTHPART: ['other', 'compound'],
}
const ENGLISH: LabelMeanings = {
  PER: PERSON,
  LOC: LOCATION,
  ORG: BODY,
  MISC: ['miscellaneous', 'name'],
  TREATY: ['treaty', 'name'],
  LOCDERIV: ['place', 'adjective'],
}

/** What each language is trained on; sources and licences are in data/model/README.md. */
const RECIPES: Readonly<Record<Language, readonly Ingredient[]>> = {
  de: [{ file: 'germeval14.de.train.tsv', labels: GERMEVAL, importance: 1 }],
  en: [
    { file: 'news.en.train.tsv', labels: ENGLISH, importance: 1 },
    { file: 'wikigold.en.test.tsv', labels: ENGLISH, importance: 1 },
  ],
}

/** Where the training data lie. */
export interface NameSources {
  /** Folder of the annotated sentences. */
  readonly data: string
  /** Folder of the lists of word classes, see docs/names.md. */
  readonly lists: string
}

export async function readExamples(language: Language, { data }: NameSources): Promise<WeightedExample[]> {
  const knowledge = await loadKnowledge(packageFile('data'))
  const finder = nameFinder(knowledge, language, PACKS[language].names)
  const tagger = await loadSyntaxParser(language)
  const examples: WeightedExample[] = []
  const add = (texts: readonly NamedText[], importance: number): void => {
    for (const text of texts)
      for (const example of prepare(text, finder, tagger)) examples.push({ example, importance })
  }
  for (const { file, labels, importance } of RECIPES[language]) {
    const texts = readColumns(await readFile(join(data, file), 'utf8'), language, labels)
    add(texts, importance)
  }
  const own = await readOwnSentences(packageFile('data', 'train'))
  add(
    own.texts.filter((text) => text.language === language),
    OWN_IMPORTANCE,
  )
  return examples
}
const OWN_IMPORTANCE = 1

/** The lists of word classes of a language, in the order of the features that use them. */
export async function readWordLists(language: Language, { lists }: NameSources): Promise<readonly WordList[]> {
  const text = async (file: string): Promise<string> => readFile(join(lists, file), 'utf8')
  const packed = await readFile(join(lists, `${language}_lexeme_cluster.json.gz`))
  return [
    readBrownClusters(gunzipSync(packed).toString('utf8')),
    readClusters(await text(`clusters500.${language}.txt`), Infinity),
    uniteLists(await Promise.all(LEXICON[language].map(async ({ file, read }) => read(await text(file))))),
  ]
}

interface LexiconFile {
  readonly file: string
  readonly read: (content: string) => WordList
}

const CITIES: LexiconFile = { file: 'cities1000.json', read: readCities }
const GIVEN: readonly LexiconFile[] = ['dist.male.first', 'dist.female.first'].map((file) => ({
  file,
  read: (lines) => readCensusNames(lines, 'given', Infinity),
}))
const SURNAMES: LexiconFile = {
  file: 'dist.all.last',
  read: (lines) => readCensusNames(lines, 'surname', 20_000),
}

/** Lists that are laid together as what a lexicon says of a word. */
const LEXICON: Readonly<Record<Language, readonly LexiconFile[]>> = {
  de: [{ file: 'nouns.csv', read: readNouns }, CITIES],
  en: [CITIES, ...GIVEN, SURNAMES],
}
