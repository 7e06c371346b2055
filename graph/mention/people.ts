import type { Doc, Sentence } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { DraftMention } from './draft.ts'
import type { OwnerOf } from './owners.ts'
import type { NameRules } from './rules.ts'
import type { TaggedName } from './tag-names.ts'
import type { TitleHit } from './titles.ts'

/** What is known of names before people are looked for. */
export interface NameEvidence {
  /** Given names in lower case. */
  readonly givenNames: ReadonlySet<string>
  /** Whether a token's word is tagged as a proper name. */
  readonly isName: (token: number) => boolean
  /** Whether a token names a country, so that it is no part of a person's name. */
  readonly isForeign: (token: number) => boolean
  /** The name that the name tagger found over a token. */
  readonly taggedAt: (token: number) => TaggedName | undefined
}

/**
 * People whom a title or a given name announces: "Außenministerin Choe Son Hui", "Machthaber Kim Kong Un".
 * A title without a name is a mention of whoever holds the office, when its owner stands beside it, or an article that takes
 * up somebody told before.
 */
export function findPeople(
  doc: Doc,
  titles: readonly TitleHit[],
  ownerOf: OwnerOf,
  evidence: NameEvidence,
  rules: NameRules,
): readonly DraftMention[] {
  const { givenNames, isName, isForeign } = evidence
  const found: DraftMention[] = []
  const named = new Set<number>()
  const isGiven = (token: number) => givenNames.has(doc.tokens[token]?.text.toLowerCase() ?? '')
  // A surname that is also a noun is no noun behind a given name: "Wolfgang Schüssel".
  const isPart = (token: number) => !isForeign(token) && (isName(token) || isGiven(token - 1))
  for (const title of titles) {
    const { owner: ownerBeside, endToken } = ownerOf(title)
    const nameAt = (token: number) => personFrom(doc, token, evidence, isPart, rules)
    const behind = nameAt(title.endToken) ?? apposedName(doc, endToken, nameAt)
    const name = behind ?? (ownerBeside === null ? null : apposedTitle(doc, endToken, titles, nameAt))
    // "President Sadyr Japarov of Kyrgyzstan"
    const owner = ownerBeside ?? (name ? ownerOf({ ...title, endToken: name.endToken }).owner : null)
    if (name) {
      for (let token = name.firstToken; token < name.endToken; token++) named.add(token)
      found.push({
        ...name,
        type: 'person',
        form: 'name',
        rule: 'title and name',
        reference: { kind: 'person', name: doc.article.text.slice(name.start, name.end), title, owner },
      })
    }
    const before = name || title.isPlural ? null : nameBefore(doc, title, endToken, evidence, rules)
    if (name || before !== null || (!title.isPlural && (owner !== null || takesUp(doc, title, rules))))
      found.push(holder(title, owner, name?.firstToken ?? before, predicate(doc, title, endToken, isForeign, rules)))
  }
  for (const sentence of doc.sentences) found.push(...givenNamed(doc, sentence, evidence, named, isPart, rules))
  return found
}

function holder(
  title: TitleHit,
  owner: EntityId | null,
  nameAt: number | null,
  isPredicate: 'held' | 'planned' | null,
): DraftMention {
  const { start, end, firstToken, endToken } = title
  return {
    start,
    end,
    firstToken,
    endToken,
    type: 'person',
    form: 'role',
    rule: 'office',
    reference: { kind: 'holder', title, owner, nameAt, predicate: nameAt === null ? isPredicate : null },
  }
}

/** "Der Präsident sagte …", "the new prime minister": a definite title with nothing behind it that says whose it is. */
function takesUp(doc: Doc, { firstToken, endToken }: TitleHit, rules: NameRules): boolean {
  const word = (token: number) => doc.tokens[token]?.text.toLowerCase() ?? ''
  // "Die beiden Politiker" are several.
  if (rules.nominals.numbers.has(word(firstToken - 1))) return false
  const isDefinite =
    rules.definiteArticles.has(word(firstToken - 1)) || rules.definiteArticles.has(word(firstToken - 2))
  return isDefinite && !rules.belonging.has(word(endToken)) && !rules.genitiveArticles.has(word(endToken))
}

/** Words that may stand between a name's comma or a verb and a title. */
function isDescribing(doc: Doc, token: number, isForeign: (token: number) => boolean, rules: NameRules): boolean {
  const text = doc.tokens[token]?.text ?? ''
  const lower = text.toLowerCase()
  return (
    isForeign(token) ||
    rules.definiteArticles.has(lower) ||
    rules.indefiniteArticles.has(lower) ||
    rules.tenures.has(lower) ||
    rules.possessiveMarks.has(lower) ||
    (text === lower && ADJECTIVE.test(text))
  )
}
const ADJECTIVE = /^\p{Ll}{3,}$/u
const MOST_DESCRIBING = 5

/**
 * The token at which the name begins that a title behind it describes: "Alpha Condé, Vorsitzender der AU, …",
 * "Macron, the French president."
 */
function nameBefore(
  doc: Doc,
  { firstToken }: TitleHit,
  endToken: number,
  { taggedAt, isForeign }: NameEvidence,
  rules: NameRules,
): number | null {
  // "NATO's secretary-general", but not "who met the Thai prime minister".
  const isPart = (token: number) =>
    taggedAt(token)?.class === 'institution' || isDescribing(doc, token, isForeign, rules)
  let comma = firstToken - 1
  while (firstToken - comma <= MOST_DESCRIBING && isPart(comma)) comma--
  if (rules.clauseOpeners.has(doc.tokens[comma + 1]?.text.toLowerCase() ?? '')) return null
  if (doc.tokens[comma]?.text !== ',' || !CLOSING.test(doc.tokens[endToken]?.text ?? '.')) return null
  const name = taggedAt(comma - 1)
  return name?.class === 'person' && name.endToken === comma ? name.firstToken : null
}
const CLOSING = /^[,.;:)–—]$/

/** "Soll Außenbeauftragte werden", "was elected president": what somebody was, became or is to become. */
function predicate(
  doc: Doc,
  { firstToken }: TitleHit,
  endToken: number,
  isForeign: (token: number) => boolean,
  rules: NameRules,
): 'held' | 'planned' | null {
  const word = (token: number) => doc.tokens[token]?.text.toLowerCase() ?? ''
  let before = firstToken - 1
  const { becoming, planned } = rules
  while (
    firstToken - before <= MOST_DESCRIBING &&
    !becoming.before.has(word(before)) &&
    isDescribing(doc, before, isForeign, rules)
  )
    before--
  const verb = becoming.before.has(word(before))
    ? word(before)
    : becoming.behind.has(word(endToken))
      ? word(endToken)
      : null
  if (verb === null) return null
  return planned.has(verb) ? 'planned' : 'held'
}

/** The name that begins at a token: the tagger's person, for which it may take another name of several words; else, where the tagger sees no name at all, a run of proper names. */
function personFrom(
  doc: Doc,
  from: number,
  { taggedAt }: NameEvidence,
  isName: (token: number) => boolean,
  rules: NameRules,
): NameSpan | null {
  const tagged = taggedAt(from)
  if (!tagged) return nameFrom(doc, from, isName, rules)
  const isLong = tagged.endToken - tagged.firstToken > 1
  const isPerson = tagged.class === 'person' || (isLong && (tagged.class === 'institution' || tagged.class === 'other'))
  if (!isPerson || tagged.firstToken !== from) return null
  const { firstToken, score } = tagged
  let { endToken } = tagged
  // Behind a title a proper name that the tagger left out is the rest of the name.
  while (!taggedAt(endToken) && isName(endToken) && /^\p{Lu}/u.test(doc.tokens[endToken]?.text ?? '')) endToken++
  const first = doc.tokens[firstToken]
  const last = doc.tokens[endToken - 1]
  return first && last ? { start: first.start, end: last.end, firstToken, endToken, score } : null
}

type NameSpan = Pick<DraftMention, 'start' | 'end' | 'firstToken' | 'endToken' | 'score'>

/** A run of proper names from a token on, particles and numerals inside: "Ursula von der Leyen", "Kim Kong Un", "Charles III.". */
function nameFrom(doc: Doc, from: number, isName: (token: number) => boolean, rules: NameRules): NameSpan | null {
  let endToken = from
  for (let at = from; at < doc.tokens.length && at - from < 8; at++) {
    const text = doc.tokens[at]?.text ?? ''
    const isJoined = at > from && text === '-' && isBetweenLetters(doc, at)
    if (isName(at) && NAME_WORD.test(text)) endToken = at + 1
    else if (at > from && (/^[IVX]+\.?$/.test(text) || (doc.tokens[at - 1]?.text === '-' && NAME_WORD.test(text))))
      endToken = at + 1
    else if (at === from || !(isJoined || isParticle(doc, at, rules))) break
  }
  const first = doc.tokens[from]
  const last = doc.tokens[endToken - 1]
  return endToken > from && first && last ? { start: first.start, end: last.end, firstToken: from, endToken } : null
}

/** A word of a name, with an Arabic article before it or without: "Scholz", "al-Scharaa". */
const NAME_WORD = /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}[\p{L}\p{M}.'’-]*$/u

/** A hyphen that joins two words without a space: English tokens end there. */
const isBetweenLetters = ({ tokens }: Doc, at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start

/** "von", "al", "bin"; "der" only behind another particle: "von der Leyen", but "gab Scholz der Presse". */
function isParticle(doc: Doc, at: number, { nameParticles, articleParticles }: NameRules): boolean {
  const word = doc.tokens[at]?.text.toLowerCase() ?? ''
  return (
    nameParticles.has(word) &&
    (!articleParticles.has(word) || nameParticles.has(doc.tokens[at - 1]?.text.toLowerCase() ?? ''))
  )
}

/** "Its foreign minister, Wang Yi, …": a name of two words or more between commas. */
function apposedName(doc: Doc, comma: number, nameAt: (token: number) => NameSpan | null) {
  if (doc.tokens[comma]?.text !== ',') return null
  const name = nameAt(comma + 1)
  return name && name.endToken - name.firstToken > 1 && /^[,.;]$/.test(doc.tokens[name.endToken]?.text ?? '')
    ? name
    : null
}

/** "Der Vorsitzende der Union, Komorens Präsident Azali Assoumani, forderte": between commas a name with a title of its own, then the verb. */
function apposedTitle(
  doc: Doc,
  comma: number,
  titles: readonly TitleHit[],
  nameAt: (token: number) => NameSpan | null,
): NameSpan | null {
  if (doc.tokens[comma]?.text !== ',') return null
  const title = titles.find(({ firstToken }) => firstToken > comma && firstToken <= comma + FARTHEST_TITLE)
  const name = title && nameAt(title.endToken)
  if (!name || doc.tokens[name.endToken]?.text !== ',') return null
  return /^\p{Ll}{4,}/u.test(doc.tokens[name.endToken + 1]?.text ?? '') ? name : null
}

/** Words between a comma and a title behind it, at most: "Komorens", "der russische". */
const FARTHEST_TITLE = 3

function* givenNamed(
  doc: Doc,
  sentence: Sentence,
  { givenNames, isName, taggedAt }: NameEvidence,
  named: ReadonlySet<number>,
  isPart: (token: number) => boolean,
  rules: NameRules,
): Generator<DraftMention> {
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
    if (named.has(at) || !isName(at) || taggedAt(at) || !givenNames.has(doc.tokens[at]?.text.toLowerCase() ?? ''))
      continue
    const name = nameFrom(doc, at, isPart, rules)
    if (!name || name.endToken - name.firstToken < 2 || name.endToken > sentence.endToken) continue
    yield {
      ...name,
      type: 'person',
      form: 'name',
      rule: 'given name',
      reference: { kind: 'person', name: doc.article.text.slice(name.start, name.end), title: null, owner: null },
    }
    at = name.endToken - 1
  }
}
