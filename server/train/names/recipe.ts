import { PACKS } from '../../../graph/lang/index.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { nameFinder } from '../../../graph/mention/find-mentions.ts'
import type { Language } from '../../../graph/model/article.ts'
import { usualCaseOf } from '../../../graph/names/usual-case.ts'
import { WordClassReader } from '../../../graph/names/word-classes.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import { packageFile } from '../../package-file.ts'
import { loadSyntaxParser } from '../../syntax-model.ts'
import { readClusters } from '../word-tables.ts'
import { makeWordClasses, type WordList } from './make-word-classes.ts'
import type { NamedText } from './named-text.ts'
import { NAME_SETTINGS } from './settings.ts'
import { prepare, shout, type Example } from './prepare.ts'
import { COURTS, DOMAINS, ENGLISH, GERMEVAL, TRAFFIC } from './label-meanings.ts'
import { readColumns, type Columns, type LabelMeanings } from './read-columns.ts'
import { readOwnSentences } from './read-own-sentences.ts'
import type { WeightedExample } from './train-names.ts'
import {
  readBrownClusters,
  readCensusNames,
  readCities,
  readClubs,
  readNouns,
  readUsualCases,
  uniteLists,
} from './word-lists.ts'

/** Annotated sentences and how they are used. */
interface Ingredient {
  readonly name: string
  readonly files: readonly string[]
  readonly labels: LabelMeanings
  /** Where token and label stand in a line, if not alone. */
  readonly columns?: Columns
  /** How much each sentence counts. */
  readonly importance: number
}

const CROSSNER: readonly string[] = ['ai', 'literature', 'music', 'politics', 'science'].flatMap((domain) =>
  ['train', 'dev'].map((part) => `crossner-${domain}.${part}.txt`),
)

/** Name of sentences that another model has labelled, and of those in which a tagger of ours agrees with it. */
export const LABELLED = 'labelled'
export const AGREED = 'agreed'

/** What each language is trained on, beside the sentences of our own; sources and licences are in data/model/README.md. */
const RECIPES: Readonly<Record<Language, readonly Ingredient[]>> = {
  de: [{ name: 'GermEval', files: ['germeval14.de.train.tsv'], labels: GERMEVAL, importance: 1 }],
  en: [
    { name: 'news', files: ['news.en.train.tsv'], labels: ENGLISH, importance: 1 },
    { name: 'Wikigold', files: ['wikigold.en.test.tsv'], labels: ENGLISH, importance: 1 },
    {
      name: 'EWT',
      files: ['en_ewt-ud-train.iob2'],
      labels: ENGLISH,
      columns: { token: 1, label: 2 },
      importance: 1,
    },
    { name: 'CrossNER', files: CROSSNER, labels: DOMAINS, importance: 1 },
    { name: AGREED, files: ['agreed.en.tsv'], labels: ENGLISH, importance: 0.3 },
  ],
}

/** What was tried and is not in the recipes, or is for measuring alone. */
const OTHERS: Readonly<Record<Language, readonly Ingredient[]>> = {
  de: [
    { name: 'GermEval dev', files: ['germeval14.de.dev.tsv'], labels: GERMEVAL, importance: 1 },
    { name: 'SmartData', files: ['smartdata.de.dev.tsv', 'smartdata.de.test.tsv'], labels: TRAFFIC, importance: 0.3 },
    { name: 'LER', files: ['ler-bverfg.de.all.tsv', 'ler-bverwg.de.all.tsv'], labels: COURTS, importance: 0.2 },
  ],
  en: [
    { name: 'EWT dev', files: ['uner-ewt.en.dev.tsv'], labels: ENGLISH, importance: 1 },
    { name: LABELLED, files: ['labelled.en.tsv'], labels: ENGLISH, importance: 1 },
    { name: 'CrossNER test', files: ['crossner-politics.test.txt'], labels: DOMAINS, importance: 1 },
  ],
}

/** Name of the sentences of our own among the sources. */
export const OWN = 'own'
/** Name of those of our own that are never trained on. */
export const NEWSWIRE = 'newswire'

/** Where the training data lie. */
export interface NameSources {
  /** Folder of the annotated sentences. */
  readonly data: string
  /** Folder of the lists of word classes, see docs/names.md. */
  readonly lists: string
}

/**
 * All sentences that a language's model is trained on.
 * @param without a source to leave out
 */
export async function readExamples(
  read: (name: string) => Promise<readonly WeightedExample[]>,
  language: Language,
  without?: string,
): Promise<WeightedExample[]> {
  const names = [...RECIPES[language].map(({ name }) => name), OWN].filter((name) => name !== without)
  return (await Promise.all(names.map(read))).flat()
}

/** Reads the sentences of one source by its name, as the tagger will meet them. */
export async function sourceReader(
  language: Language,
  sources: NameSources,
): Promise<(name: string) => Promise<readonly WeightedExample[]>> {
  const finder = nameFinder(await loadKnowledge(packageFile('data')), language, PACKS[language].names)
  const tagger = await loadSyntaxParser(language)
  const classes = new WordClassReader(
    makeWordClasses(await readWordLists(language, sources), NAME_SETTINGS[language].listedWords),
  )
  const read = (text: NamedText): Example[] =>
    prepare(text, finder, tagger, (form: string) => usualCaseOf(form, classes))
  const weighted = (texts: readonly NamedText[], importance: number): WeightedExample[] => [
    ...texts.flatMap(read).map((example) => ({ example, importance, isCopy: false })),
    ...texts
      .filter(({ text }) => text.length < LONGEST_HEADLINE)
      .flatMap((text, i) => (i % SHOUTED_SHARE === 0 ? (shout(text) ?? []) : []))
      .flatMap(read)
      .map((example) => ({ example, importance: importance * SHOUTED_IMPORTANCE, isCopy: true })),
  ]
  return async (name) => {
    if (name === OWN || name === NEWSWIRE) {
      const { texts } = await readOwnSentences(packageFile(...(name === OWN ? ['data', 'train'] : ['test', 'names'])))
      return weighted(
        texts.filter((text) => text.language === language),
        OWN_IMPORTANCE,
      )
    }
    const found = [...RECIPES[language], ...OTHERS[language]].find((each) => each.name === name)
    if (!found) throw new RangeError(`no source of names "${name}" in ${language}`)
    const contents = await Promise.all(found.files.map(async (file) => readFile(join(sources.data, file), 'utf8')))
    return contents.flatMap((content) =>
      weighted(readColumns(content, language, found.labels, found.columns), found.importance),
    )
  }
}
const OWN_IMPORTANCE = 1
/** Of texts that might be headlines one in so many is learnt once more, set in capitals. */
const SHOUTED_SHARE = 3
const SHOUTED_IMPORTANCE = 0.5
const LONGEST_HEADLINE = 100

/** The lists of word classes of a language, in the order of the features that use them. */
export async function readWordLists(language: Language, { lists }: NameSources): Promise<readonly WordList[]> {
  const text = async (file: string): Promise<string> => readFile(join(lists, file), 'utf8')
  const packed = await readFile(join(lists, `${language}_lexeme_cluster.json.gz`))
  const brown = gunzipSync(packed).toString('utf8')
  return [
    readBrownClusters(brown),
    readClusters(await text(`clusters500.${language}.txt`), Infinity),
    uniteLists([
      ...(await Promise.all(LEXICON[language].map(async ({ file, read }) => read(await text(file))))),
      readUsualCases(brown, USUAL_CASES),
    ]),
  ]
}

/** Words of which the lexicon tells how they are written most often. */
const USUAL_CASES = 250_000

interface LexiconFile {
  readonly file: string
  readonly read: (content: string) => WordList
}

const CITIES: LexiconFile = { file: 'cities1000.json', read: readCities }
const CLUBS: LexiconFile = { file: 'clubs.txt', read: readClubs }
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
  de: [{ file: 'nouns.csv', read: readNouns }, CITIES, CLUBS],
  en: [CITIES, ...GIVEN, SURNAMES],
}
