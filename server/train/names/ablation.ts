import type { Language } from '../../../graph/model/article.ts'
import { createNameTagger } from '../../../graph/names/tagger.ts'
import { measure } from './measure.ts'
import type { Example } from './prepare.ts'
import { AGREED, NEWSWIRE, OWN, readWordLists, sourceReader, type NameSources } from './recipe.ts'
import { NAME_SETTINGS } from './settings.ts'
import { trainNames, type WeightedExample } from './train-names.ts'

/** One way to train: what is learnt from, and what the tagger is not told. */
interface Variant {
  readonly name: string
  readonly sources: readonly string[]
  /** Places of the word lists that are left out, see `readWordLists`. */
  readonly withoutLists?: readonly number[]
  readonly withoutGazetteer?: boolean
}

/** Sources by what is measured on them; a variant that has learnt from a source is not measured on it. */
const TESTS: Readonly<Record<Language, readonly string[]>> = {
  de: ['GermEval dev', 'SmartData', OWN],
  en: ['EWT dev', 'Wikigold', 'CrossNER test', NEWSWIRE],
}

const VARIANTS: Readonly<Record<Language, readonly Variant[]>> = {
  de: [
    { name: 'GermEval and own', sources: ['GermEval', OWN] },
    { name: 'GermEval', sources: ['GermEval'] },
    { name: 'own', sources: [OWN] },
    { name: 'LER', sources: ['LER'] },
    { name: 'GermEval and LER', sources: ['GermEval', 'LER'] },
    { name: 'GermEval without gazetteer', sources: ['GermEval'], withoutGazetteer: true },
    { name: 'GermEval without Brown clusters', sources: ['GermEval'], withoutLists: [0] },
    { name: 'GermEval without either clusters', sources: ['GermEval'], withoutLists: [0, 1] },
    { name: 'GermEval without lexicon', sources: ['GermEval'], withoutLists: [2] },
  ],
  en: [
    { name: 'all but Wikigold', sources: ['news', 'EWT', 'CrossNER', AGREED, OWN] },
    { name: 'all but Wikigold and agreed', sources: ['news', 'EWT', 'CrossNER', OWN] },
    { name: 'news, CrossNER and own', sources: ['news', 'CrossNER', OWN] },
    { name: 'news, EWT and own', sources: ['news', 'EWT', OWN] },
    { name: 'news, EWT and CrossNER', sources: ['news', 'EWT', 'CrossNER'] },
    { name: 'news and own', sources: ['news', OWN] },
    { name: 'news', sources: ['news'] },
    { name: 'news and own without gazetteer', sources: ['news', OWN], withoutGazetteer: true },
    { name: 'news and own without Brown clusters', sources: ['news', OWN], withoutLists: [0] },
    { name: 'news and own without either clusters', sources: ['news', OWN], withoutLists: [0, 1] },
    { name: 'news and own without lexicon', sources: ['news', OWN], withoutLists: [2] },
  ],
}

/**
 * Trains a language's tagger in several ways, once each, and measures each on text that it was not made for.
 * @param report is told each row as soon as it is known: F1 of people, places and institutions, and of adjectives and peoples
 */
export async function compareSources(
  language: Language,
  sources: NameSources,
  report: (line: string) => void,
): Promise<void> {
  const read = await sourceReader(language, sources)
  const lists = await readWordLists(language, sources)
  const { seeds, ...others } = NAME_SETTINGS[language]
  const settings = { ...others, seeds: seeds.slice(0, 1) }
  const names = [...new Set([...TESTS[language], ...VARIANTS[language].flatMap((variant) => variant.sources)])]
  const bySource = new Map<string, readonly WeightedExample[]>()
  for (const name of names) bySource.set(name, await read(name))
  report(`| trained on | ${TESTS[language].join(' | ')} |`)
  for (const { name, sources: learnt, withoutLists = [], withoutGazetteer = false } of VARIANTS[language]) {
    const seen = (each: WeightedExample): WeightedExample => ({
      ...each,
      example: withoutGazetteer ? withoutSigns(each.example) : each.example,
    })
    const examples = learnt.flatMap((source) => (bySource.get(source) ?? []).map(seen))
    const wordLists = lists.map((list, place) => (withoutLists.includes(place) ? new Map<string, number>() : list))
    const tagger = createNameTagger(trainNames(language, examples, wordLists, settings, () => {}))
    const cells = TESTS[language].map((test) => {
      if (learnt.includes(test)) return '–'
      const { names: f1, derived } = measure(
        tagger,
        (bySource.get(test) ?? []).filter(({ isCopy }) => !isCopy).map((each) => seen(each).example),
      )
      return derived === null ? f1.toFixed(1) : `${f1.toFixed(1)} / ${derived.toFixed(1)}`
    })
    report(`| ${name} | ${cells.join(' | ')} |`)
  }
}

const withoutSigns = (example: Example): Example => ({ ...example, listed: new Int32Array(example.listed.length) })
