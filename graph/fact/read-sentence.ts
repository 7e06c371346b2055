import type { DateExpression } from '../lang/pack.ts'
import type { Doc } from '../model/doc.ts'
import { evidenceId, type EntityId } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { EVENT_TYPE, SPEECH_TYPES } from '../ontology/event-types.ts'
import { ancestors, childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import { dateOf } from './bind-dates.ts'
import { denialsIn, type DraftDenial } from './denials.ts'
import type { ClauseRules } from './clause.ts'
import type { Earlier } from './earlier.ts'
import { purposes } from './content-clause.ts'
import type { DraftEvent, DraftRelation } from './draft-fact.ts'
import { matchWord, type Abstention, type FrameMatch } from './match.ts'
import { readReality, weakest } from './modality.ts'
import { isOpen, treatiesAt, type OpenEvent } from './open-events.ts'
import type { Entities, Participant, ParticipantFinder } from './participant.ts'
import { participantFinder } from './participants.ts'
import { pronounMentions, type DraftPronoun } from './pronoun-mentions.ts'
import { relationsOfWords } from './relations/from-words.ts'
import type { FactRules } from './rules.ts'
import { toldEvents, type ToldEvent } from './told-events.ts'

/** What one predicate came to: an event, or the reason why not. */
export type Outcome = { readonly kind: 'event'; readonly draft: DraftEvent; readonly match: FrameMatch } | Abstention

export interface SentenceContext {
  readonly doc: Doc
  readonly parsed: ParsedSentence
  /** Mentions that cover a token and stand for an entity; several for "the two countries". */
  readonly mentionsAt: (token: number) => readonly Mention[]
  readonly earlier: Earlier
  /** What the article has told before this sentence, in order. */
  readonly told: readonly ToldEvent[]
  /** Index of the sentence in the article. */
  readonly index: number
  readonly dates: readonly DateExpression[]
  /** Country of a body or office holder, on whose behalf it signs or ratifies; null for none. */
  readonly countryOf: (entity: EntityId) => EntityId | null
  readonly entities: Entities
  readonly rules: FactRules
}

/** All that a sentence tells. */
export interface SentenceFacts {
  readonly outcomes: readonly Outcome[]
  readonly relations: readonly DraftRelation[]
  readonly pronouns: readonly DraftPronoun[]
  readonly denials: readonly DraftDenial[]
  readonly open: readonly OpenEvent[]
}

/** Reads the events that a sentence tells: one attempt for each word that evokes a frame; and the relations. */
export function readSentence(context: SentenceContext): SentenceFacts {
  const { parsed, rules } = context
  const finder = participantFinder(
    parsed,
    context.mentionsAt,
    context.entities,
    rules.participants,
    rules.inflection,
    context.earlier,
  )
  const told = context.told.slice(-RECENT)
  const before = toldEvents(told, context.index)
  const outcomes = parsed.sentence.words.flatMap((word, index): readonly Outcome[] => {
    // The name of a treaty or body is no predicate: "Angriff" inside a known name tells nothing.
    if (context.mentionsAt(word.token).some(({ form }) => form === 'name')) return []
    const match = matchWord({ parsed, finder, rules, before }, index)
    if (!match) return []
    const outcome = match.kind === 'match' ? event(context, match, finder) : match
    told.push(...toldBy(outcome, context.index))
    return [outcome]
  })
  const outcomesOfSentence = linkContents(parsed, withoutPurposes(parsed, withoutTold(outcomes, rules.clauses), rules))
  const relations = relationsOfWords({ ...context, finder })
  const drafts = outcomesOfSentence.flatMap((outcome) => (outcome.kind === 'event' ? [outcome.draft] : []))
  const tokenAt = (word: number) => context.doc.tokens[parsed.sentence.words[word]?.token ?? -1]
  const mentionsOf = (word: number) => context.mentionsAt(parsed.sentence.words[word]?.token ?? -1)
  const { pronouns } = rules.participants
  return {
    outcomes: outcomesOfSentence,
    relations,
    pronouns: pronounMentions(parsed, [...drafts, ...relations], finder, pronouns, mentionsOf, tokenAt),
    denials: denialsIn(parsed, finder, rules, tokenAt),
    open: outcomesOfSentence.flatMap((outcome) => openEvent(context, outcome, finder)),
  }
}

/** Events looked back over at most, so that the time stays linear in the length of the text. */
const RECENT = 40

/** An event as later sentences take it up; an attack on nobody who is known is none to be told, but its doer is: "condemned the offensive". */
export function toldBy(outcome: Outcome, sentence: number): readonly ToldEvent[] {
  const { frame, roles } = outcome.kind === 'event' ? outcome.match : { frame: outcome.frame, ...outcome.partial }
  if (!roles) return []
  const { mutual, plover } = EVENT_TYPE[frame.type]
  const { type } = frame
  if (outcome.kind === 'abstained') {
    if (plover !== 'ASSAULT' || mutual || roles.actor.length === 0) return []
    return [{ type, actors: roles.actor, recipients: [], objects: [], isFact: false, sentence }]
  }
  const actors = mutual ? [...roles.actor, ...roles.recipient] : roles.actor
  const recipients = mutual ? [] : roles.recipient
  const { modality, negated } = outcome.draft.evidence
  const isFact = modality === 'factual' && !negated
  return [{ type, actors, recipients, objects: roles.object, isFact, sentence }]
}

/** What the sentence leaves open and the text around it may tell. */
function openEvent(context: SentenceContext, outcome: Outcome, finder: ParticipantFinder): readonly OpenEvent[] {
  const { parsed, rules } = context
  if (outcome.kind !== 'abstained' || !outcome.partial || !isOpen(parsed, outcome, finder, rules)) return []
  const { clause, roles } = outcome.partial
  const match: FrameMatch = { kind: 'match', frame: outcome.frame, clause, roles, beside: [], suffered: [] }
  const told = event(context, match, finder)
  const treaties = clause.objects.flatMap((word) => treatiesAt(finder, word))
  return told.kind === 'event' ? [{ draft: told.draft, treaties }] : []
}

/** "die Zusammenarbeit einstellen" tells one event: the noun that makes the verb's frame tells none of its own. */
function withoutTold(outcomes: readonly Outcome[], { tellsPromised }: ClauseRules): readonly Outcome[] {
  const told = new Set(
    outcomes.flatMap((outcome) =>
      // "sicherte Unterstützung zu": the help that is promised is told as a plan of its own.
      outcome.kind === 'event' && !(tellsPromised && outcome.draft.type === 'promised') ? outcome.match.beside : [],
    ),
  )
  // "Bei einem US-Angriff in Aden wurde X getötet": the verb says who was hit.
  const suffered = new Set(outcomes.flatMap((outcome) => (outcome.kind === 'event' ? outcome.match.suffered : [])))
  return outcomes.filter(
    (outcome) =>
      outcome.kind !== 'event' ||
      (!suffered.has(outcome.match.clause.predicate) &&
        (!told.has(outcome.match.clause.predicate) ||
          // Attacks that are stopped were made, unless the verb says just that they were made.
          (EVENT_TYPE[outcome.draft.type].plover === 'ASSAULT' && outcome.match.clause.carrier === null))),
  )
}

/** "took to the streets to oppose China's law": what is wanted of the same one by a protest is told by it. */
function withoutPurposes(parsed: ParsedSentence, outcomes: readonly Outcome[], rules: FactRules): readonly Outcome[] {
  const told = new Map<number, DraftEvent>()
  for (const outcome of outcomes)
    if (outcome.kind === 'event' && outcome.draft.type === 'protested')
      for (const verb of purposes(parsed, outcome.match.clause.predicate, rules)) told.set(verb, outcome.draft)
  if (told.size === 0) return outcomes
  return outcomes.filter((outcome) => {
    const protest = outcome.kind === 'event' ? told.get(outcome.match.clause.predicate) : undefined
    if (outcome.kind !== 'event' || !protest || !SPEECH_TYPES.has(outcome.draft.type)) return true
    const { recipients } = outcome.draft
    return !recipients.every((each) => protest.recipients.includes(each))
  })
}

/** Points an accusation, demand or denial at the event of the clause below it: what it is about. */
function linkContents(parsed: ParsedSentence, outcomes: readonly Outcome[]): readonly Outcome[] {
  const byPredicate = new Map<number, DraftEvent>()
  for (const outcome of outcomes)
    if (outcome.kind === 'event') byPredicate.set(outcome.match.clause.predicate, outcome.draft)
  const contentOf = new Map<DraftEvent, DraftEvent>()
  for (const [predicate, draft] of byPredicate) {
    const above = ancestors(parsed, predicate)
      .slice(1)
      .find((word) => byPredicate.has(word))
    const holder = above === undefined ? undefined : byPredicate.get(above)
    if (holder && SPEECH_TYPES.has(holder.type) && CONTENT.has(plainLabel(parsed, predicate)) && !contentOf.has(holder))
      contentOf.set(holder, draft)
  }
  // "agreed to hold joint exercises": that they will work together is what they agreed on, and no second event.
  const agreed = new Set(
    [...contentOf].flatMap(([holder, content]) =>
      holder.type === 'agreed' && content.type === 'cooperated' && content.evidence.modality !== 'factual'
        ? [content]
        : [],
    ),
  )
  const isTold = (outcome: Outcome) => outcome.kind !== 'event' || !agreed.has(outcome.draft)
  return outcomes.filter(isTold).map((outcome) => {
    const told = outcome.kind === 'event' ? contentOf.get(outcome.draft) : undefined
    const content = told && !agreed.has(told) ? told : undefined
    if (outcome.kind !== 'event' || !content) return outcome
    const evidence = { ...outcome.draft.evidence, content: content.evidence.id }
    return { ...outcome, draft: { ...outcome.draft, evidence } }
  })
}

/** Labels of clauses that say what their governor is about. */
const CONTENT = new Set(['ccomp', 'xcomp', 'advcl', 'acl'])

function event(context: SentenceContext, match: FrameMatch, finder: ParticipantFinder): Outcome {
  const { doc, parsed, rules } = context
  const { frame, clause, roles } = match
  const real = readReality(parsed, clause, rules.modality, SPEECH_TYPES.has(frame.type))
  // "will not accept" tells a refusal, which has happened.
  const reality = frame.nounPreposition === 'not' ? { ...real, modality: 'factual' as const, negated: false } : real
  const isEventNoun = (word: number) =>
    parsed.tree.upos[word] === 'NOUN' && rules.frames.ofNoun(parsed.sentence.words[word]?.form ?? '').length > 0
  const told = { doc, parsed, dates: context.dates, isEventNoun, rules: rules.clauses }
  // "launched an attack on Syria on Sunday": the date may hang from the noun that makes the frame.
  const [date = null] = [clause, ...match.beside.map((predicate) => ({ predicate, carrier: null }))].flatMap(
    (each) => dateOf(told, each) ?? [],
  )
  // A place says nothing: "wie das Berliner Gericht feststellte" names nobody who is known.
  const sources = reality.sources.flatMap((word) => finder.owning(word)).filter(({ type }) => type !== 'place')
  // "Russia is suspending the treaty, Putin announced": who makes a deed of their own known does not only claim it.
  const isOwn =
    sources.length > 0 && sources.every((source) => roles.actor.some((actor) => finder.isCompatriot(source, actor)))
  const isAnnounced = isOwn && EVENT_TYPE[frame.type].plover !== 'ASSAULT'
  // "“We condemn the attack”, he said": whoever says so of themselves does it.
  const isSaid =
    isOwn && reality.modality === 'reported' && SPEECH_TYPES.has(frame.type) && isFirstPerson(context, clause)
  const modality = isSaid ? 'factual' : ((isAnnounced ? reality.announced : null) ?? reality.modality)
  const row = EVENT_TYPE[frame.type]
  const ids = (participants: readonly Participant[]) => participants.map(({ entity }) => entity)
  const actors = row.mutual ? ids([...roles.actor, ...roles.recipient]) : ids(roles.actor)
  const trigger = triggerSpan(context, clause.predicate)
  const isTreatyStep = roles.object.some(({ type }) => type === 'treaty')
  const draft: DraftEvent = {
    kind: 'event',
    type: frame.type,
    actors,
    recipients: row.mutual ? actors : ids(roles.recipient),
    objects: ids(roles.object),
    evidence: {
      id: evidenceId(`draft-${trigger.start}-${frame.type}`),
      start: parsed.sentence.start,
      end: parsed.sentence.end,
      trigger,
      dateText: date?.text ?? null,
      dateFrom: date?.from ?? null,
      dateTo: date?.to ?? null,
      modality: weakest([
        modality,
        ...(frame.modality ? [frame.modality] : []),
        // "reist am Mittwoch nach Warschau": what lies ahead of the article has not happened.
        ...(isAhead(date, doc.article.publishedAt) ? ['planned' as const] : []),
      ]),
      negated: reality.negated,
      attributedTo: ids(sources),
      places: ids(roles.place),
      for: isTreatyStep ? roles.actor.flatMap(({ entity }) => context.countryOf(entity) ?? []) : [],
      content: null,
      rule: `${doc.article.language}/${frame.name}${clause.isPassive ? '/passive' : ''}`,
      score: null,
    },
  }
  return { kind: 'event', draft, match }
}

const isFirstPerson = ({ parsed, rules }: SentenceContext, { subjects }: FrameMatch['clause']): boolean =>
  subjects.some((word) => rules.participants.pronouns.referents.get(parsed.lower[word] ?? '')?.isSpeaker)

const isAhead = (date: DateExpression | null, publishedAt: string | null): boolean =>
  date?.from != null && publishedAt !== null && date.from > publishedAt

/** The trigger's token; with its detached prefix when that stands directly behind. */
function triggerSpan({ doc, parsed }: SentenceContext, predicate: number): Span {
  const token = doc.tokens[parsed.sentence.words[predicate]?.token ?? -1]
  const start = token?.start ?? parsed.sentence.start
  const end = token?.end ?? parsed.sentence.end
  const [particle] = childrenWith(parsed, predicate, 'compound:prt')
  const detached = particle === undefined ? undefined : doc.tokens[parsed.sentence.words[particle]?.token ?? -1]
  return { start, end: detached && detached.start === end + 1 ? detached.end : end }
}
