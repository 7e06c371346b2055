import type { LanguagePack } from '../lang/pack.ts'
import type { Catalogue } from '../link/catalogue.ts'
import type { LinkedMention, Linking } from '../link/link.ts'
import { sceneBySentence } from '../link/scene.ts'
import { endOfDateline } from '../text/dateline.ts'
import type { Doc, Sentence, Tree } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import type { SyntaxParser } from '../syntax/parser.ts'
import { withArcs, type ParsedSentence } from './arcs.ts'
import { companionsIn, hasTrigger, hasTriggerOf, type Companions } from './companions.ts'
import { earlierIn } from './earlier.ts'
import type { Entities } from './participant.ts'
import { readSentence, toldBy } from './read-sentence.ts'
import type { NameBounds } from './rules.ts'
import { toldEvents, type ToldEvent } from './told-events.ts'
import { mayGoUnnamed } from './unnamed.ts'

/** An article whose mentions are linked, and what its sentences are read with. */
interface ArticleReading {
  readonly doc: Doc
  readonly linking: Linking
  readonly parser: SyntaxParser
  readonly known: Catalogue
  readonly pack: LanguagePack
  readonly entities: Omit<Entities, 'scene'>
  /** Whether sentences that can tell no event get a tree too: for whoever asks why. */
  readonly parsesAll: boolean
}

/**
 * Reads an article's sentences step by step, not sentence by sentence: each step's code and tables stay at hand.
 * @param here mentions of each sentence
 */
export function readSentences(reading: ArticleReading, here: readonly (readonly LinkedMention[])[]) {
  const { placePrepositions } = reading.pack.facts.clauses
  const isWithin = ({ firstToken }: LinkedMention) => {
    const before = reading.doc.tokens[firstToken - 1]?.text.toLowerCase() ?? ''
    return placePrepositions.has(before) || before === 'im'
  }
  const sceneOf = sceneBySentence(here, reading.linking, reading.known, isWithin)
  const told = reading.doc.sentences.map((sentence, index) =>
    sentenceReading(reading, sentence, here, index, sceneOf(index)),
  )
  const trees = told.map((each) => parse(reading, each))
  const parsed = told.map((each, index) => mend(reading, each, trees[index] ?? null))
  const events: ToldEvent[] = []
  return told.map((each, index) => {
    const found = readEvents({ ...reading, events, index }, each, parsed[index] ?? null)
    for (const outcome of found.outcomes) events.push(...toldBy(outcome, index))
    return found
  })
}

/** Where in the article a sentence stands. */
interface Place {
  /** Events told before it. */
  readonly events: readonly ToldEvent[]
  readonly index: number
}

const NOBODY: readonly Mention[] = []

/** A sentence and who stands in it, by token: the widest mention over each, several where one stretch stands for several. */
interface SentenceReading {
  readonly sentence: Sentence
  readonly canTell: boolean
  readonly companions: Companions
  /** Mentions of the sentence before, and of the one before that. */
  readonly before: readonly LinkedMention[]
  readonly further: readonly LinkedMention[]
  readonly byToken: ReadonlyMap<number, readonly LinkedMention[]>
  /** The country that this sentence and the two before are about. */
  readonly scene: EntityId | null
}

function sentenceReading(
  { pack }: ArticleReading,
  sentence: Sentence,
  mentions: readonly (readonly LinkedMention[])[],
  index: number,
  scene: EntityId | null,
): SentenceReading {
  const here = mentions[index] ?? []
  const before = mentions[index - 1] ?? []
  const further = mentions[index - 2] ?? []
  const opensWithPronoun = () =>
    pack.facts.participants.pronouns.referents.has(sentence.words[0]?.form.toLowerCase() ?? '')
  const isAboutSomebody = here.length > 0 || (before.length > 0 && opensWithPronoun())
  const companions = companionsIn(sentence, pack.facts)
  const canTell = isAboutSomebody
    ? hasTrigger(sentence, companions, pack.facts)
    : scene !== null && hasTriggerOf(sentence, companions, pack.facts.frames, mayGoUnnamed)
  return { sentence, canTell, companions, before, further, byToken: mentionsByToken(here), scene }
}

function parse(
  { parser, pack, parsesAll }: ArticleReading,
  { sentence, canTell, byToken }: SentenceReading,
): Tree | null {
  if (!canTell && !parsesAll) return null
  return parser.parse(
    sentence.words.map(({ form }) => form),
    (word) => isProperName(byToken.get(sentence.words[word]?.token ?? -1)?.[0], sentence.words[word]?.form ?? ''),
    pack.facts.retag,
  )
}

function mend(
  { pack }: ArticleReading,
  { sentence, byToken, companions }: SentenceReading,
  tree: Tree | null,
): ParsedSentence | null {
  if (!tree) return null
  const tokenOf = (word: number) => sentence.words[word]?.token ?? -1
  const nameAt = (word: number) => {
    const linked = byToken.get(tokenOf(word))?.[0]
    return linked?.mention.form === 'name' || linked?.mention.form === 'metonym' ? linked : undefined
  }
  const names: NameBounds = {
    starts: (word) => nameAt(word)?.firstToken === tokenOf(word),
    ends: (word) => nameAt(word)?.endToken === tokenOf(word) + 1,
    isCountry: (word) => nameAt(word)?.mention.type === 'country',
    isPerson: (word) => nameAt(word)?.mention.type === 'person',
    // "US-Präsident" is a country's name as well.
    isTitle: (word) => byToken.get(tokenOf(word))?.some(({ mention }) => mention.form === 'role') ?? false,
    isBody: (word) => isBody(byToken.get(tokenOf(word))?.[0]?.mention),
  }
  return withArcs(sentence, pack.facts.mend(sentence, tree, names), companions)
}

function readEvents(
  { events, index, doc, linking, known, pack, entities }: ArticleReading & Place,
  { sentence, canTell, before, further, byToken, scene }: SentenceReading,
  parsed: ParsedSentence | null,
) {
  if (!canTell || !parsed)
    return { sentence, canTell, parsed, outcomes: [], relations: [], pronouns: [], denials: [], open: [] }
  const { publishedAt, text } = doc.article
  const { firstToken, endToken } = sentence
  const mentions = new Map([...byToken].map(([token, linked]) => [token, linked.map(({ mention }) => mention)]))
  const begin = endOfDateline(doc, sentence)
  let opening = firstToken
  while (opening < endToken && (doc.tokens[opening]?.start ?? begin) < begin) opening++
  const isInName = (place: number) =>
    [...mentions.values()].some(([first]) => first?.form === 'name' && first.start <= place && place < first.end)
  const { outcomes, relations, pronouns, denials, open } = readSentence({
    doc,
    parsed,
    // "CAIRO (AP) -": nobody in a dateline takes part in what is told.
    mentionsAt: (token) => (token < opening ? NOBODY : (mentions.get(token) ?? NOBODY)),
    earlier: earlierIn(before, further, () => toldEvents(events, index).groups(), text),
    told: events,
    index,
    dates: pack.text
      .findDates(text, doc.tokens, firstToken, endToken, publishedAt)
      // Neither "the March 23 Movement" nor "DUBAI, May 31 -" tells the day of an event.
      .filter(({ start }) => start >= begin && !isInName(start)),
    countryOf: (entity) => countryOf(entity, linking, known),
    entities: { ...entities, scene: scene === null ? null : { entity: scene, type: 'country' } },
    rules: pack.facts,
  })
  return { sentence, canTell, parsed, outcomes, relations, pronouns, denials, open }
}

/** The widest mention over each token; several where one stretch of text stands for several. */
function mentionsByToken(here: readonly LinkedMention[]): ReadonlyMap<number, readonly LinkedMention[]> {
  const byToken = new Map<number, readonly LinkedMention[]>()
  for (const linked of here)
    for (let token = linked.firstToken; token < linked.endToken; token++) {
      const known = byToken.get(token) ?? []
      const isSame = known[0]?.firstToken === linked.firstToken && known[0].endToken === linked.endToken
      if (isSame) byToken.set(token, [...known, linked])
      else if (linked.mention.form !== 'compound' || known.length === 0) byToken.set(token, [linked])
    }
  return byToken
}

/** Words of people's names, and names of countries and places in one word: other names hold nouns and adjectives too. */
function isProperName(linked: LinkedMention | undefined, form: string): boolean {
  if (linked?.mention.form !== 'name' && linked?.mention.form !== 'metonym') return false
  const { type } = linked.mention
  const isOneWord = linked.endToken - linked.firstToken === 1 && (type === 'country' || type === 'place')
  return (type === 'person' || isOneWord) && /^\p{Lu}/u.test(form)
}

/** Whom a body or a person acts for; a country acts for itself and needs no saying. */
function countryOf(id: EntityId, linking: Linking, known: Catalogue): EntityId | null {
  const entity = linking.entities.get(id)
  if (!entity?.iso3 || (entity.type !== 'institution' && entity.type !== 'person')) return null
  return known.countryOf(entity.iso3)
}

/** "das Außenministerium", not the "Nato" of "Nato-Mitglied". */
const isBody = (mention: Mention | undefined): boolean => mention?.type === 'institution' && mention.form !== 'compound'
