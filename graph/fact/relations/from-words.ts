import type { DateExpression } from '../../lang/pack.ts'
import type { Doc } from '../../model/doc.ts'
import type { Mention } from '../../model/mention.ts'
import type { EntityType } from '../../ontology/entity-types.ts'
import { RELATION_TYPE } from '../../ontology/relation-types.ts'
import { childrenWith, conjuncts, type ParsedSentence } from '../arcs.ts'
import { dateOf } from '../bind-dates.ts'
import { phrasesWith, verbClause, type Clause } from '../clause.ts'
import type { DraftRelation } from '../draft-fact.ts'
import { evokedOf, nounsAmong } from '../evoke.ts'
import { isOneOf } from '../frame-index.ts'
import { readReality, type Reality } from '../modality.ts'
import { nounClause } from '../noun-clause.ts'
import type { Participant, ParticipantFinder } from '../participant.ts'
import type { FactRules } from '../rules.ts'
import { resolveRelative } from '../subjects.ts'
import { describedBy, type Description } from './described.ts'
import { draftRelation } from './draft-relation.ts'
import type { RelationRole, WordFrame, WordSource } from './frame.ts'

export interface WordsContext {
  readonly doc: Doc
  readonly parsed: ParsedSentence
  readonly mentionsAt: (token: number) => readonly Mention[]
  readonly dates: readonly DateExpression[]
  readonly finder: ParticipantFinder
  readonly rules: FactRules
}

/** Relations that a verb or noun tells: "gehört der Nato an", "Russia's closest ally", "die Schwester von Kim". */
export function relationsOfWords(context: WordsContext): readonly DraftRelation[] {
  const { parsed, rules, mentionsAt } = context
  return parsed.sentence.words.flatMap((word, index) => {
    const frames = isMistagged(parsed, index)
      ? rules.relations.words.ofNoun(word.form)
      : evokedOf(parsed, index, rules.relations.words, rules)
    if (frames.length === 0 || mentionsAt(word.token).some(({ form }) => form === 'name')) return []
    for (const frame of frames) {
      const found = read(context, index, frame)
      if (found.length > 0) return found
    }
    return []
  })
}

/** "Its ally Belarus", "der engste Verbündete": a noun beside a name or an adjective is easily taken for an adjective of it. */
function isMistagged(parsed: ParsedSentence, word: number): boolean {
  if (parsed.tree.labels[word] !== 'amod') return false
  const isCapitalised = word > 0 && /^\p{Lu}/u.test(parsed.sentence.words[word]?.form ?? '')
  return isCapitalised || parsed.tree.upos[parsed.tree.heads[word] ?? -1] === 'PROPN'
}

interface Reading {
  readonly clause: Clause
  readonly description: Description | null
  /** "Seinen" in "seinen Verbündeten": a determiner that takes up whose the noun is. */
  readonly possessives: readonly number[]
}

function read(context: WordsContext, word: number, frame: WordFrame): readonly DraftRelation[] {
  const { doc, parsed, rules, finder } = context
  const isNoun = frame.part === 'noun'
  const holder = isMistagged(parsed, word) ? (parsed.tree.heads[word] ?? word) : word
  const clause = isNoun ? nounClause(parsed, holder, rules.clauses) : verbClause(parsed, word, rules.clauses)
  if (frame.nouns.size > 0 && !hasNoun(parsed, frame, clause, rules)) return []
  const isNamed = (each: number) =>
    context.mentionsAt(parsed.sentence.words[each]?.token ?? -1).some(({ form }) => form === 'name')
  const reading = {
    clause,
    description: isNoun ? describedBy(parsed, word, rules, isNamed) : null,
    possessives: childrenWith(parsed, word, 'det').filter((det) =>
      rules.participants.pronouns.referents.has(parsed.lower[det] ?? ''),
    ),
  }
  const sources = fill(context, reading, frame, 'source')
  const targets = sources.length === 0 ? [] : fill(context, reading, frame, 'target')
  if (targets.length === 0) return []
  const reality = realityOf(context, word, reading)
  const token = doc.tokens[parsed.sentence.words[word]?.token ?? -1]
  const trigger = { start: token?.start ?? parsed.sentence.start, end: token?.end ?? parsed.sentence.end }
  const isEventNoun = (each: number) => isNoun && each === word
  const date = dateOf(
    { doc, parsed, dates: context.dates, isEventNoun, rules: rules.clauses },
    { predicate: word, carrier: null },
  )
  return sources.flatMap(({ entity: source }) =>
    targets.flatMap(({ entity: target }) =>
      source === target
        ? []
        : [
            draftRelation(doc, parsed.sentence, {
              type: frame.type,
              source,
              target,
              rule: frame.name,
              trigger,
              tenure: isFormer(parsed, word, rules.relations.formerly) ? 'former' : null,
              modality: reality.modality,
              negated: reality.negated,
              attributedTo: reality.sources.flatMap((each) => finder.owning(each).map(({ entity }) => entity)),
              date,
            }),
          ],
    ),
  )
}

function hasNoun(parsed: ParsedSentence, frame: WordFrame, clause: Clause, rules: FactRules): boolean {
  const beside = frame.nounPreposition === null ? clause.objects : phrasesWith(clause.obliques, frame.nounPreposition)
  return beside.some((word) => nounsAmong(parsed, frame, [word], rules).length > 0)
}

/** What stands in apposition is told as fact, whatever the verb says; a predicate and a verb are as real as their clause. */
function realityOf({ parsed, rules }: WordsContext, word: number, { description }: Reading): Reality {
  if (description !== null && !description.isPredicate)
    return { modality: 'factual', announced: null, negated: false, sources: [] }
  const reality = readReality(parsed, { predicate: word, carrier: null }, rules.modality)
  // "Neither Russia nor the United States is a party": the negation stands with the subject.
  const isNegatedSubject = childrenWith(parsed, word, 'nsubj').some((subject) =>
    (parsed.children[subject] ?? []).some((child) => rules.modality.negators.has(parsed.lower[child] ?? '')),
  )
  return isNegatedSubject ? { ...reality, negated: true } : reality
}

function fill(context: WordsContext, reading: Reading, frame: WordFrame, role: RelationRole): readonly Participant[] {
  const { parsed, rules } = context
  const allowed = RELATION_TYPE[frame.type][role]
  for (const source of frame.slots[role]) {
    const found = wordsAt(source, reading)
      .map((word) => resolveRelative(parsed, word, rules.clauses))
      .flatMap((word) => whoStandsAt(context, source, word, allowed))
      .filter(({ type }) => allowed.includes(type))
    if (found.length > 0)
      return found.filter((each, index) => found.findIndex(({ entity }) => entity === each.entity) === index)
  }
  return []
}

function whoStandsAt(
  context: WordsContext,
  { kind }: WordSource,
  word: number,
  allowed: readonly EntityType[],
): readonly Participant[] {
  if (kind === 'possessor' || kind === 'part') return ownersAt(context, word)
  const found = whoIs(context, word)
  // "Peru gehört ihr an": of all that the pronoun may take up, only a body has members.
  const isMeant = found.some(({ type }) => allowed.includes(type))
  return isMeant || !isPronoun(context.parsed, word) ? found : context.finder.takenAs(word, allowed)
}

/** Whom a word names, or takes up as a pronoun, or counts ("most of Idlib"); nobody for whom it only acts. */
function whoIs({ parsed, finder, rules }: WordsContext, word: number): readonly Participant[] {
  const named = finder.named(word)
  if (named.length > 0) return named
  if (isOneOf(parsed.lower[word] ?? '', rules.participants.quantities, rules.inflection)) return finder.owning(word)
  return isPronoun(parsed, word) ? finder.acting(word) : []
}

/** Whose a noun is; the first part of a compound is a mention of its own ("Nato-Mitglied"), an adjective tells whose too ("Tajik capital"). */
function ownersAt(context: WordsContext, word: number): readonly Participant[] {
  const { parsed, mentionsAt } = context
  const parts = mentionsAt(parsed.sentence.words[word]?.token ?? -1).filter(
    ({ form }) => form === 'compound' || form === 'adjective',
  )
  if (parts.length > 0) return parts.flatMap(({ entity, type }) => (entity === null ? [] : [{ entity, type }]))
  return whoIs(context, word)
}

const isPronoun = (parsed: ParsedSentence, word: number) => /^(?:PRON|DET)/.test(parsed.tree.tags[word] ?? '')

function wordsAt(source: WordSource, { clause, description, possessives }: Reading): readonly number[] {
  switch (source.kind) {
    case 'subject':
      return clause.subjects
    case 'object':
      return clause.objects
    case 'dative':
      return clause.datives
    case 'possessor':
      return [clause.predicate, ...clause.possessors, ...possessives, ...(description?.owners ?? [])]
    case 'part':
      return [clause.predicate]
    case 'described':
      return description?.words ?? []
    case 'preposition':
      return phrasesWith(clause.obliques, source.preposition)
  }
}

/** "Der frühere Verbündete", "einst ein enger Verbündeter". */
function isFormer(parsed: ParsedSentence, word: number, stems: readonly string[]): boolean {
  return conjuncts(parsed, word).some((each) =>
    (parsed.children[each] ?? []).some((child) => stems.some((stem) => parsed.lower[child]?.startsWith(stem))),
  )
}
