import { assemble } from './assemble.ts'
import type { ParsedSentence } from './fact/arcs.ts'
import { deniedEvents } from './fact/denials.ts'
import type { DraftFact } from './fact/draft-fact.ts'
import { articleEntities } from './fact/article-entities.ts'
import { tellHeadlineOnce } from './fact/headline.ts'
import { withHomes } from './fact/home-of-places.ts'
import { closedEvents, treatiesIn } from './fact/open-events.ts'
import { readOffices } from './fact/offices.ts'
import { peopleIndex } from './fact/people.ts'
import type { Outcome } from './fact/read-sentence.ts'
import { readSentences } from './fact/read-sentences.ts'
import { relationsBesideNames } from './fact/relations/beside-names.ts'
import { PACKS } from './lang/index.ts'
import { asEntity } from './link/as-entity.ts'
import { catalogue } from './link/catalogue.ts'
import { linkMentions, type LinkedMention, type Linking } from './link/link.ts'
import { findMentions, nameFinder } from './mention/find-mentions.ts'
import type { Article, Language } from './model/article.ts'
import type { Doc, Sentence } from './model/doc.ts'
import type { Entity } from './model/entity.ts'
import type { Extraction } from './model/extraction.ts'
import type { EntityId } from './model/id.ts'
import type { Reason } from './model/reason.ts'
import { withScores, type RulePrecision } from './model/rule-precision.ts'
import type { Knowledge } from './model/knowledge.ts'
import type { NameTagger } from './names/tagger.ts'
import { tokenTags } from './syntax/token-tags.ts'
import type { SyntaxParser, SyntaxTagger } from './syntax/parser.ts'
import { makeDoc } from './text/doc.ts'
import { endOfHeadline } from './text/headline.ts'
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
    const linked = linkMentions(doc, drafts, known, trace)
    const here = mentionsBySentence(doc, linked)
    const besideNames = doc.sentences.flatMap((sentence, index) =>
      relationsBesideNames({
        doc,
        sentence,
        here: here[index] ?? [],
        entityOf: (id) => linked.entities.get(id) ?? null,
        rules: pack.facts.relations,
        inflection: pack.facts.inflection,
      }),
    )
    const linking = withHomes(linked, besideNames)
    const groups = new Map<EntityId, Entity>()
    const entities = articleEntities(linking, known, peopleOf(article.language), groups)
    const sentences = readSentences({ doc, linking, parser, known, pack, entities, parsesAll: isAsked }, here)
    const events = sentences.map(({ outcomes }) =>
      outcomes.flatMap((outcome) => (outcome.kind === 'event' ? [outcome.draft] : [])),
    )
    // A person who did it did not do it as a state.
    const stateOf = (id: EntityId) => (linking.entities.get(id)?.type === 'person' ? null : entities.isoOf(id))
    const facts: DraftFact[] = [
      ...readOffices(doc, drafts, linking.mentions),
      ...besideNames,
      ...sentences.flatMap(({ relations }) => relations),
      ...events.flat(),
      ...sentences.flatMap(({ denials }, index) =>
        deniedEvents(denials, [...(events[index - 1] ?? []), ...(events[index] ?? [])], stateOf, article.language),
      ),
    ]
    const closed = sentences.flatMap(({ open }, index) =>
      open.length === 0 ? [] : closedEvents(open, events.slice(0, index + 1).flat(), facts, treatiesIn(here, index)),
    )
    const pronouns = sentences.flatMap((sentence) => sentence.pronouns)
    const told = tellHeadlineOnce([...facts, ...closed], endOfHeadline(article))
    const extraction = withScores(assemble(doc, linking, pronouns, told, known, groups), precision)
    const entity = (id: EntityId) => {
      const listed = known.byId.get(id)
      return listed ? asEntity(listed) : (linking.entities.get(id) ?? null)
    }
    return { extraction, doc, sentences, reasons, entity }
  }
  return { explain: (article) => read(article, true), extract: (article) => read(article, false).extraction }
}

/** One value a language, made when it is first asked for. */
function lazily<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const made = new Map<Language, Value>()
  return (language) => {
    const value = made.get(language) ?? make(language)
    made.set(language, value)
    return value
  }
}

/** Mentions that stand for an entity, by sentence. */
function mentionsBySentence(doc: Doc, { mentions }: Linking): readonly (readonly LinkedMention[])[] {
  const found: LinkedMention[][] = doc.sentences.map(() => [])
  const sentenceOf = sentenceByToken(doc)
  for (const linked of mentions)
    if (linked.mention.entity !== null) found[sentenceOf[linked.firstToken] ?? -1]?.push(linked)
  return found
}
