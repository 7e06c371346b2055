import { assemble } from './assemble.ts'
import { withArcs, type ParsedSentence } from './fact/arcs.ts'
import { companionsIn, hasTrigger, type Companions } from './fact/companions.ts'
import { earlierIn } from './fact/earlier.ts'
import { deniedEvents } from './fact/denials.ts'
import type { DraftFact } from './fact/draft-fact.ts'
import { readOffices } from './fact/offices.ts'
import type { Entities, Participant } from './fact/participant.ts'
import { peopleIndex } from './fact/people.ts'
import { readSentence, toldEvent, type Outcome } from './fact/read-sentence.ts'
import { relationsBesideNames } from './fact/relations/beside-names.ts'
import type { NameBounds } from './fact/rules.ts'
import { toldEvents, type ToldEvent } from './fact/told-events.ts'
import { PACKS } from './lang/index.ts'
import type { LanguagePack } from './lang/pack.ts'
import { asEntity } from './link/as-entity.ts'
import { groupEntity } from './link/bodies.ts'
import { catalogue, type Catalogue } from './link/catalogue.ts'
import { linkMentions, type LinkedMention, type Linking } from './link/link.ts'
import { findMentions, nameFinder } from './mention/find-mentions.ts'
import type { Article, Language } from './model/article.ts'
import type { Doc, Sentence, Tree } from './model/doc.ts'
import type { Entity } from './model/entity.ts'
import type { Extraction } from './model/extraction.ts'
import type { EntityId } from './model/id.ts'
import type { Mention } from './model/mention.ts'
import type { Reason } from './model/reason.ts'
import { withScores, type RulePrecision } from './model/rule-precision.ts'
import type { InstitutionTerm, Knowledge } from './model/knowledge.ts'
import type { NameTagger } from './names/tagger.ts'
import { tokenTags } from './syntax/token-tags.ts'
import type { SyntaxParser, SyntaxTagger } from './syntax/parser.ts'
import { makeDoc } from './text/doc.ts'
import { sentenceByToken } from './text/sentence-by-token.ts'

/** What an extractor is made of: knowledge, and a tagger and parser and a name tagger for each language. */
export interface ExtractorParts {
  readonly knowledge: Knowledge
  readonly names: Readonly<Record<Language, NameTagger>>
  readonly syntax: Readonly<Record<Language, SyntaxParser & SyntaxTagger>>
  /** How often each rule is right, told as the score of what it finds; no scores without it. */
  readonly precision?: RulePrecision
}

/** Every step of reading an article, for whoever asks why. */
export interface Explanation {
  readonly extraction: Extraction
  readonly doc: Doc
  /** Why each mention stands for what it does, and why other stretches are none; in the order in which it was decided. */
  readonly reasons: readonly Reason[]
  /** A known entity, for those whom the reasons name. */
  readonly entity: (id: EntityId) => Entity | null
  /**
   * Sentences in order. One that cannot tell an event, for want of a trigger or of somebody to fill it, is not parsed when
   * reading in earnest; here it is.
   */
  readonly sentences: readonly {
    readonly sentence: Sentence
    readonly canTell: boolean
    readonly parsed: ParsedSentence | null
    readonly outcomes: readonly Outcome[]
  }[]
}

export interface Extractor {
  extract(article: Article): Extraction
  explain(article: Article): Explanation
}

/** Makes the function from article to what it says. Deterministic: same article, same parts, same output. */
export function createExtractor({ knowledge, syntax, names, precision = new Map() }: ExtractorParts): Extractor {
  const known = catalogue(knowledge)
  const peopleOf = lazily((language: Language) =>
    peopleIndex(knowledge.institutions, language, PACKS[language].facts.inflection),
  )
  const finderOf = lazily((language: Language) => nameFinder(knowledge, language, PACKS[language].names))
  function read(article: Article, isAsked: boolean): Explanation {
    const pack = PACKS[article.language]
    const parser = syntax[article.language]
    const doc = makeDoc(article, pack.text)
    const tags = doc.sentences.map((sentence) => tokenTags(sentence, parser))
    const taggers = { syntax: parser, names: names[article.language] }
    const reasons: Reason[] = []
    const trace = isAsked ? (reason: Reason) => void reasons.push(reason) : undefined
    const drafts = findMentions(doc, finderOf(article.language), tags, taggers, pack.names, trace)
    const linking = linkMentions(doc, drafts, known, trace)
    const here = mentionsBySentence(doc, linking)
    const groups = new Map<EntityId, Entity>()
    const entities = entitiesOf(linking, known, peopleOf(article.language), groups)
    const reading = { doc, linking, parser, known, pack, entities, parsesAll: isAsked }
    // Step by step over all sentences, not sentence by sentence: each step's code and tables stay at hand.
    const told = doc.sentences.map((sentence, index) =>
      sentenceReading(reading, sentence, here[index] ?? [], here[index - 1] ?? []),
    )
    const trees = told.map((each) => parse(reading, each))
    const parsed = told.map((each, index) => mend(reading, each, trees[index] ?? null))
    const eventsTold: ToldEvent[] = []
    const sentences = told.map((each, index) => {
      const found = readEvents({ ...reading, events: eventsTold, index }, each, parsed[index] ?? null)
      for (const outcome of found.outcomes)
        if (outcome.kind === 'event') eventsTold.push(toldEvent(outcome.match, index))
      return found
    })
    const events = sentences.map(({ outcomes }) =>
      outcomes.flatMap((outcome) => (outcome.kind === 'event' ? [outcome.draft] : [])),
    )
    // A person who did it did not do it as a state.
    const stateOf = (id: EntityId) => (linking.entities.get(id)?.type === 'person' ? null : entities.isoOf(id))
    const facts: DraftFact[] = [
      ...readOffices(doc, drafts, linking.mentions),
      ...doc.sentences.flatMap((sentence, index) =>
        relationsBesideNames({
          doc,
          sentence,
          here: here[index] ?? [],
          entityOf: (id) => linking.entities.get(id) ?? null,
          rules: pack.facts.relations,
          inflection: pack.facts.inflection,
        }),
      ),
      ...sentences.flatMap(({ relations }) => relations),
      ...events.flat(),
      ...sentences.flatMap(({ denials }, index) =>
        deniedEvents(denials, [...(events[index - 1] ?? []), ...(events[index] ?? [])], stateOf, article.language),
      ),
    ]
    const pronouns = sentences.flatMap((sentence) => sentence.pronouns)
    const extraction = withScores(assemble(doc, linking, pronouns, facts, known, groups), precision)
    const entity = (id: EntityId) => {
      const listed = known.byId.get(id)
      return listed ? asEntity(listed) : (linking.entities.get(id) ?? null)
    }
    return { extraction, doc, sentences, reasons, entity }
  }
  return { explain: (article) => read(article, true), extract: (article) => read(article, false).extraction }
}

/** What facts ask of the article's entities; groups of people are made when a fact needs them. */
function entitiesOf(
  linking: Linking,
  known: Catalogue,
  people: (noun: string) => InstitutionTerm | null,
  groups: Map<EntityId, Entity>,
): Entities {
  return {
    isoOf: (id) => linking.entities.get(id)?.iso3 ?? groups.get(id)?.iso3 ?? null,
    isCapital(id) {
      const entry = known.byId.get(id)
      return entry?.type === 'place' && entry.capital
    },
    country(iso3) {
      const entity = known.countryOf(iso3)
      return entity === null ? null : { entity, type: 'country' }
    },
    group: (noun, iso3) => ofCountry(noun, iso3, true),
    body: (noun, iso3) => ofCountry(noun, iso3, false),
  }

  function ofCountry(noun: string, iso3: string, isPeople: boolean): Participant | null {
    const row = people(noun)
    if (!row || PEOPLE.has(row.kind) !== isPeople) return null
    const entity = groupEntity(row, iso3, known)
    if (!entity) return null
    groups.set(entity.id, entity)
    return { entity: entity.id, type: entity.type }
  }
}

/** Kinds of people who act or are acted on as a group of their country; all other kinds are bodies. */
const PEOPLE: ReadonlySet<string> = new Set(['group', 'armed-group', 'party'])

/** One value a language, made when it is first asked for. */
function lazily<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const made = new Map<Language, Value>()
  return (language) => {
    const value = made.get(language) ?? make(language)
    made.set(language, value)
    return value
  }
}

interface Reading {
  readonly doc: Doc
  readonly linking: Linking
  readonly parser: SyntaxParser
  readonly known: Catalogue
  readonly pack: LanguagePack
  readonly entities: Entities
  /** Whether sentences that can tell no event get a tree too: for whoever asks why. */
  readonly parsesAll: boolean
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
  readonly before: readonly LinkedMention[]
  readonly byToken: ReadonlyMap<number, readonly LinkedMention[]>
}

function sentenceReading(
  { pack }: Reading,
  sentence: Sentence,
  here: readonly LinkedMention[],
  before: readonly LinkedMention[],
): SentenceReading {
  const opensWithPronoun = () =>
    pack.facts.participants.pronouns.referents.has(sentence.words[0]?.form.toLowerCase() ?? '')
  const isAboutSomebody = here.length > 0 || (before.length > 0 && opensWithPronoun())
  const companions = companionsIn(sentence, pack.facts)
  const canTell = isAboutSomebody && hasTrigger(sentence, companions, pack.facts)
  return { sentence, canTell, companions, before, byToken: mentionsByToken(here) }
}

function parse({ parser, pack, parsesAll }: Reading, { sentence, canTell, byToken }: SentenceReading): Tree | null {
  if (!canTell && !parsesAll) return null
  return parser.parse(
    sentence.words.map(({ form }) => form),
    (word) => isProperName(byToken.get(sentence.words[word]?.token ?? -1)?.[0], sentence.words[word]?.form ?? ''),
    pack.facts.retag,
  )
}

function mend(
  { pack }: Reading,
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
    isTitle: (word) => byToken.get(tokenOf(word))?.[0]?.mention.form === 'role',
  }
  return withArcs(sentence, pack.facts.mend(sentence, tree, names), companions)
}

function readEvents(
  { events, index, doc, linking, known, pack, entities }: Reading & Place,
  { sentence, canTell, before, byToken }: SentenceReading,
  parsed: ParsedSentence | null,
) {
  if (!canTell || !parsed) return { sentence, canTell, parsed, outcomes: [], relations: [], pronouns: [], denials: [] }
  const { publishedAt, text } = doc.article
  const { firstToken, endToken } = sentence
  const mentions = new Map([...byToken].map(([token, linked]) => [token, linked.map(({ mention }) => mention)]))
  const { outcomes, relations, pronouns, denials } = readSentence({
    doc,
    parsed,
    mentionsAt: (token) => mentions.get(token) ?? NOBODY,
    earlier: earlierIn(before, () => toldEvents(events, index).groups()),
    told: events,
    index,
    dates: pack.text.findDates(text, doc.tokens, firstToken, endToken, publishedAt),
    countryOf: (entity) => countryOf(entity, linking, known),
    entities,
    rules: pack.facts,
  })
  return { sentence, canTell, parsed, outcomes, relations, pronouns, denials }
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

/** Mentions that stand for an entity, by sentence. */
function mentionsBySentence(doc: Doc, { mentions }: Linking): readonly (readonly LinkedMention[])[] {
  const found: LinkedMention[][] = doc.sentences.map(() => [])
  const sentenceOf = sentenceByToken(doc)
  for (const linked of mentions)
    if (linked.mention.entity !== null) found[sentenceOf[linked.firstToken] ?? -1]?.push(linked)
  return found
}

/** Whom a body or a person acts for; a country acts for itself and needs no saying. */
function countryOf(id: EntityId, linking: Linking, known: Catalogue): EntityId | null {
  const entity = linking.entities.get(id)
  if (!entity?.iso3 || (entity.type !== 'institution' && entity.type !== 'person')) return null
  return known.countryOf(entity.iso3)
}
