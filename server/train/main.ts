import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { Command, Option } from 'commander'
import { LANGUAGES, type Language } from '../../graph/model/article.ts'
import { createNameTagger } from '../../graph/names/tagger.ts'
import { packageFile } from '../package-file.ts'
import { compareSources } from './names/ablation.ts'
import { NAME_TYPES } from './names/named-text.ts'
import { agreeing, bare } from './names/agreeing.ts'
import { AGREED, LABELLED, readExamples, readWordLists, sourceReader } from './names/recipe.ts'
import { NAME_SETTINGS } from './names/settings.ts'
import { trainNames } from './names/train-names.ts'
import { writeNameModel } from './names/write-name-model.ts'
import { readOwnSentences } from './names/read-own-sentences.ts'
import { readText, readTrainingTrees } from './recipe.ts'
import { DEFAULTS } from './settings.ts'
import { trainSyntax } from './train-syntax.ts'
import { readClusters } from './word-tables.ts'
import { writeModel } from './write-model.ts'

interface SyntaxOptions {
  readonly lang: Language
  readonly data: string
  readonly clusters?: string
  readonly out?: string
}

interface NamesOptions {
  readonly lang: Language
  readonly data: string
  readonly lists: string
  readonly out?: string
}

const program = new Command('train').description('Trains the models in data/model')

program
  .command('syntax')
  .description('train tagger and dependency parser of one language on trees in CoNLL-U')
  .addOption(new Option('--lang <language>').choices(LANGUAGES).makeOptionMandatory())
  .requiredOption('--data <folder>', 'folder with the .conllu.gz files')
  .option(
    '--clusters <file>',
    'lines "word class"; else ../reference/clusters/clusters500.<language>.txt beside the folder',
  )
  .option('--out <file>', 'model file; else data/model/syntax.<language>.bin.gz')
  .action(syntax)

program
  .command('names')
  .description('train the name tagger of one language on sentences with their names annotated')
  .addOption(new Option('--lang <language>').choices(LANGUAGES).makeOptionMandatory())
  .requiredOption('--data <folder>', 'folder with the annotated sentences (.tsv)')
  .requiredOption('--lists <folder>', 'folder with the lists of word classes')
  .option('--out <file>', 'model file; else data/model/names.<language>.bin.br')
  .action(trainTagger)

program
  .command('agreed')
  .description(
    'choose the sentences in which a tagger trained without them agrees with another model that has labelled them',
  )
  .requiredOption('--data <folder>', 'folder with the annotated sentences, and labelled.en.tsv')
  .requiredOption('--lists <folder>', 'folder with the lists of word classes')
  .action(chooseAgreed)

program
  .command('ablation')
  .description(
    'train the name tagger of one language in several ways and measure each on text that it was not made for',
  )
  .addOption(new Option('--lang <language>').choices(LANGUAGES).makeOptionMandatory())
  .requiredOption('--data <folder>', 'folder with the annotated sentences (.tsv)')
  .requiredOption('--lists <folder>', 'folder with the lists of word classes')
  .action(async ({ lang, data, lists }: NamesOptions) => compareSources(lang, { data, lists }, console.log))

program
  .command('sentences')
  .description('check the sentences with names in data/train, and count their marks')
  .action(sentences)

await program.parseAsync()

async function syntax({ lang, data, clusters, out }: SyntaxOptions): Promise<void> {
  const clusterFile = clusters ?? join(data, '..', 'reference', 'clusters', `clusters500.${lang}.txt`)
  const modelFile = out ?? join('data', 'model', `syntax.${lang}.bin.gz`)
  const report = timedReport()
  const trees = await readTrainingTrees(data, lang)
  const classes = readClusters(await readText(clusterFile), DEFAULTS.clusterWords)
  const packed = gzipSync(writeModel(trainSyntax(lang, trees, classes, DEFAULTS, report)), { level: 9 })
  await writeFile(modelFile, packed)
  report(`${modelFile}: ${(packed.length / 1e6).toFixed(2)} MB`)
}

async function trainTagger({ lang, data, lists, out }: NamesOptions): Promise<void> {
  const modelFile = out ?? join('data', 'model', `names.${lang}.bin.br`)
  const report = timedReport()
  const examples = await readExamples(await sourceReader(lang, { data, lists }), lang)
  const wordLists = await readWordLists(lang, { data, lists })
  const model = trainNames(lang, examples, wordLists, NAME_SETTINGS[lang], report)
  const packed = brotliCompressSync(writeNameModel(model), {
    params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  })
  await writeFile(modelFile, packed)
  report(`${modelFile}: ${(packed.length / 1e6).toFixed(2)} MB`)
}

async function chooseAgreed({ data, lists }: NamesOptions): Promise<void> {
  const report = timedReport()
  const read = await sourceReader('en', { data, lists })
  const examples = await readExamples(read, 'en', AGREED)
  const settings = { ...NAME_SETTINGS.en, seeds: NAME_SETTINGS.en.seeds.slice(0, 1) }
  const model = trainNames('en', examples, await readWordLists('en', { data, lists }), settings, report)
  const labelled = (await read(LABELLED)).flatMap(({ example, isCopy }) => (isCopy ? [] : [example]))
  const known = new Set(examples.map(({ example }) => bare(example.forms)))
  const chosen = agreeing(labelled, createNameTagger(model), known)
  await writeFile(join(data, 'agreed.en.tsv'), chosen)
  report(`${chosen.split('\n\n').length - 1} of ${labelled.length} sentences chosen`)
}

/** Prints lines with the seconds since the start. */
function timedReport(): (line: string) => void {
  const started = performance.now()
  return (line) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${line}`)
}

async function sentences(): Promise<void> {
  const { texts, problems } = await readOwnSentences(packageFile('data', 'train'))
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  for (const language of LANGUAGES) {
    const own = texts.filter((text) => text.language === language)
    const counts = NAME_TYPES.map(
      (type) => `${type} ${own.flatMap(({ names }) => names.filter((name) => name.type === type)).length}`,
    )
    console.log(`${language}: ${own.length} texts; ${counts.join(', ')}`)
  }
}
