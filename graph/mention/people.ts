import type { Doc, Sentence } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { CountryContext } from './country-context.ts'
import type { DraftMention } from './draft.ts'
import type { NameRules } from './rules.ts'
import type { TaggedName } from './tag-names.ts'
import type { TitleHit } from './titles.ts'

/** What is known of names before people are looked for. */
export interface NameEvidence {
  /** Given names in lower case. */
  readonly givenNames: ReadonlySet<string>
  /** Whether a token's word is tagged as a proper name. */
  readonly isName: (token: number) => boolean
  /** The name that the name tagger found over a token. */
  readonly taggedAt: (token: number) => TaggedName | undefined
}

/**
 * People whom a title or a given name announces: "Außenministerin Choe Son Hui", "Machthaber Kim Kong Un".
 * A title without a name is a mention of whoever holds the office, when a country stands beside it.
 */
export function findPeople(
  doc: Doc,
  titles: readonly TitleHit[],
  context: CountryContext,
  evidence: NameEvidence,
  rules: NameRules,
): readonly DraftMention[] {
  const { givenNames, isName } = evidence
  const found: DraftMention[] = []
  const named = new Set<number>()
  // A surname that is also a noun is no noun behind a given name: "Wolfgang Schüssel".
  const isPart = (token: number) => isName(token) || givenNames.has(doc.tokens[token - 1]?.text.toLowerCase() ?? '')
  for (const title of titles) {
    const country = context.beside(title.firstToken, title.endToken)
    const nameAt = (token: number) => personFrom(doc, token, evidence, isPart, rules)
    const name = nameAt(title.endToken) ?? apposedName(doc, title.endToken, nameAt)
    if (name) {
      for (let token = name.firstToken; token < name.endToken; token++) named.add(token)
      found.push({
        ...name,
        type: 'person',
        form: 'name',
        rule: 'title and name',
        reference: {
          kind: 'person',
          name: doc.article.text.slice(name.start, name.end),
          title,
          country: country?.country ?? null,
        },
      })
    }
    if (country || name) found.push(holder(title, country?.country ?? null))
  }
  for (const sentence of doc.sentences) found.push(...givenNamed(doc, sentence, evidence, named, rules))
  return found
}

function holder(title: TitleHit, country: EntityId | null): DraftMention {
  const { start, end, firstToken, endToken } = title
  return {
    start,
    end,
    firstToken,
    endToken,
    type: 'person',
    form: 'role',
    rule: 'office',
    reference: { kind: 'holder', title, country },
  }
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

/** A run of proper names from a token on, particles inside: "Ursula von der Leyen", "Kim Kong Un". */
function nameFrom(doc: Doc, from: number, isName: (token: number) => boolean, rules: NameRules): NameSpan | null {
  let endToken = from
  for (let at = from; at < doc.tokens.length && at - from < 5; at++) {
    const text = doc.tokens[at]?.text ?? ''
    if (isName(at) && /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(text)) endToken = at + 1
    else if (!rules.nameParticles.has(text.toLowerCase()) || at === from) break
  }
  const first = doc.tokens[from]
  const last = doc.tokens[endToken - 1]
  return endToken > from && first && last ? { start: first.start, end: last.end, firstToken: from, endToken } : null
}

/** "Its foreign minister, Wang Yi, …": a name of two words or more between commas. */
function apposedName(doc: Doc, comma: number, nameAt: (token: number) => NameSpan | null) {
  if (doc.tokens[comma]?.text !== ',') return null
  const name = nameAt(comma + 1)
  return name && name.endToken - name.firstToken > 1 && doc.tokens[name.endToken]?.text === ',' ? name : null
}

function* givenNamed(
  doc: Doc,
  sentence: Sentence,
  { givenNames, isName, taggedAt }: NameEvidence,
  named: ReadonlySet<number>,
  rules: NameRules,
): Generator<DraftMention> {
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
    if (named.has(at) || !isName(at) || taggedAt(at) || !givenNames.has(doc.tokens[at]?.text.toLowerCase() ?? ''))
      continue
    const name = nameFrom(doc, at, isName, rules)
    if (!name || name.endToken - name.firstToken < 2 || name.endToken > sentence.endToken) continue
    yield {
      ...name,
      type: 'person',
      form: 'name',
      rule: 'given name',
      reference: { kind: 'person', name: doc.article.text.slice(name.start, name.end), title: null, country: null },
    }
    at = name.endToken - 1
  }
}
