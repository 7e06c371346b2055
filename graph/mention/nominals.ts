import type { Doc } from '../model/doc.ts'
import type { EntityType } from '../ontology/entity-types.ts'
import type { DraftMention, Reference } from './draft.ts'

/** What a noun can take up: "the court" a court, "das Bündnis" an alliance or organisation. */
export interface NominalClass {
  readonly type: EntityType
  /** Kinds of entity; empty for all of the type. */
  readonly kinds: ReadonlySet<string>
}

/** What several can be: countries, people, sides of any kind, or bodies of countries by their office. */
export interface PluralClass {
  readonly type: EntityType
  /** Bodies that count beside countries, by kind: "both sides" of a war. */
  readonly kinds: ReadonlySet<string>
  readonly body: { readonly office: string; readonly bodyKind: string; readonly term: string } | null
}

/** Nouns that take up somebody or something told before. Words are lower case. */
export interface NominalRules {
  readonly singular: ReadonlyMap<string, NominalClass>
  /** "Länder", "countries": with a number, several of them. */
  readonly plural: ReadonlyMap<string, PluralClass>
  /** Of these the people who need no number: "the leaders" are all whom the sentence before names. */
  readonly groups: ReadonlySet<string>
  /** "Neither", before the singular of one of two: "neither country". */
  readonly distributive: ReadonlySet<string>
  /** Plural of a noun in the singular, where it may stand behind one of these. */
  readonly pluralOf: (noun: string) => string
  readonly articles: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  /** "Sein", "whose": before a noun for a country they mean the home of the person told last. */
  readonly possessives: ReadonlySet<string>
  readonly countryNouns: ReadonlySet<string>
  /** Possessives before a body: "its troops", "seine Regierung"; all forms. */
  readonly owners: ReadonlySet<string>
  /** Of the possessives those of a relative clause: "whose", "dessen". */
  readonly relatives: ReadonlySet<string>
  /** What follows a noun that says itself which one is meant: "the court of", "die Gruppe der". */
  readonly continuations: ReadonlySet<string>
  /** "Between": whoever stands between two sides is neither of them, so that the sentence before tells who they are. */
  readonly betweenWords: ReadonlySet<string>
  /** "First", "sixtieth": one of many, nobody told before. */
  readonly selecting: RegExp
}

/** "Das Bündnis", "the court", "die beiden Länder", "both countries", "her country". */
export function findNominals(doc: Doc, rules: NominalRules): readonly DraftMention[] {
  return doc.tokens.flatMap((token, at): readonly DraftMention[] => {
    const reference = referenceOf(doc, at, rules)
    if (!reference) return []
    const { start, end } = token
    const type = typeOf(reference)
    return [{ start, end, firstToken: at, endToken: at + 1, type, form: 'nominal', rule: 'told before', reference }]
  })
}

/** Tokens between a number and its noun. */
const FARTHEST_NUMBER = 5

function typeOf(reference: ToldBefore): EntityType {
  switch (reference.kind) {
    case 'home':
      return 'country'
    case 'several':
      return reference.noun.body ? 'institution' : reference.noun.type
    case 'told-before':
      return reference.type
  }
}

type ToldBefore = Extract<Reference, { kind: 'told-before' | 'several' | 'home' }>

function referenceOf(doc: Doc, at: number, rules: NominalRules): ToldBefore | null {
  const text = (token: number) => doc.tokens[token]?.text ?? ''
  const word = (token: number) => text(token).toLowerCase()
  const noun = word(at)
  const plural = rules.plural.get(noun)
  if (rules.distributive.has(word(at - 1)) && !plural) {
    const each = rules.plural.get(rules.pluralOf(noun))
    if (each)
      return {
        kind: 'several',
        noun: each,
        form: noun,
        count: 2,
        isToldHere: false,
        isNamed: false,
        isDescribed: false,
      }
  }
  if (plural) {
    // "The two communist neighbours", "die beiden verfeindeten Staaten".
    const first = numberBefore(at)
    const count = rules.numbers.get(word(first))
    if (count === undefined) {
      const isGroup =
        rules.groups.has(noun) && rules.articles.has(word(at - 1)) && !rules.continuations.has(word(at + 1))
      if (!isGroup || /^\p{Lu}/u.test(text(at + 1)) || text(at + 1) === ',') return null
      return {
        kind: 'several',
        noun: plural,
        form: noun,
        count: plural.type === 'person' ? null : 2,
        isToldHere: false,
        isNamed: false,
        isDescribed: false,
      }
    }
    const isNamed = first < at - 1 && /^\p{Lu}\p{Ll}/u.test(text(at - 1))
    const isBetween = [word(first - 1), word(first - 2)].some((each) => rules.betweenWords.has(each))
    return {
      kind: 'several',
      noun: plural,
      form: noun,
      count,
      isToldHere: !isBetween,
      isNamed,
      isDescribed: at - first > 1,
    }
  }
  /** "The two communist neighbours", "die drei von Militärs regierten Länder": small words behind the number, and a phrase inside. */
  function numberBefore(end: number): number {
    for (let token = end - 1; token >= end - FARTHEST_NUMBER; token--) {
      if (rules.numbers.has(word(token))) {
        const isPhrase = end - token <= 2 || /^\p{Ll}{2,}$/u.test(text(token + 1))
        return isPhrase ? token : -1
      }
      // "The two NATO members", "both Nordic countries", "the three military-led states".
      const isBeside =
        /^\p{Ll}{4,}$/u.test(text(token)) ||
        text(token - 1) === '-' ||
        (rules.numbers.has(word(token - 1)) && /^\p{Lu}/u.test(text(token)))
      const isInside = /^(?:\p{L}{2,}|-)$/u.test(text(token)) && (token < end - 1 || isBeside)
      if (!isInside || rules.articles.has(word(token))) return -1
    }
    return -1
  }
  if (rules.countryNouns.has(noun) && rules.possessives.has(word(at - 1)))
    return { kind: 'home', isRelative: rules.relatives.has(word(at - 1)) }
  const nominal = rules.singular.get(noun)
  if (!nominal || /^\p{Lu}/u.test(text(at + 1)) || rules.continuations.has(word(at + 1))) return null
  const isDefinite =
    rules.articles.has(word(at - 1)) || (/^\p{Ll}{3,}$/u.test(text(at - 1)) && rules.articles.has(word(at - 2)))
  return isDefinite ? { kind: 'told-before', ...nominal } : null
}
