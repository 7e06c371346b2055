import type { Doc } from '../model/doc.ts'
import { contender, type Trace } from '../model/reason.ts'
import type { NameRules } from './rules.ts'
import type { NameClass } from '../names/labels.ts'
import type { NameReasons } from '../names/reasons.ts'
import type { NameTagger, SentenceName } from '../names/tagger.ts'
import type { SyntaxTagger } from '../syntax/parser.ts'
import { signsOf, type Listed } from '../names/signs.ts'
import { readTokens } from './headline.ts'
import { widen } from './widen.ts'

/** A name that the tagger found in an article. Tokens are half-open indices into the article's. */
export interface TaggedName {
  readonly firstToken: number
  readonly endToken: number
  readonly class: NameClass
  /** Probability as the model sees it, 0..1. */
  readonly score: number
}

/** Taggers of one language. */
export interface Taggers {
  readonly syntax: SyntaxTagger
  readonly names: NameTagger
}

/** Tags of the tokens of each sentence. */
export type SentenceTags = readonly (readonly string[])[]

/**
 * All names that the tagger finds in an article, in order.
 */
export function tagNames(
  doc: Doc,
  tags: SentenceTags,
  { syntax, names }: Taggers,
  listed: Listed,
  rules: NameRules,
  trace?: Trace,
): readonly TaggedName[] {
  const signs = signsOf(doc, listed)
  return doc.sentences.flatMap((sentence, index) => {
    const { firstToken, endToken } = sentence
    const signsHere = signs.subarray(firstToken, endToken)
    const read = readTokens(doc, sentence, tags[index] ?? [], signsHere, syntax, names.usualCase)
    const found = names.tag(read, signsHere)
    if (trace) for (const name of found) tellWhy(doc, name, firstToken, names.why(read, signsHere, name), trace)
    return found
      .map((name) => trimmed(doc, name, firstToken, read.tags, rules))
      .filter((name) => name.firstToken < name.endToken)
      .map((name) => widen(doc, name, firstToken, rules))
  })
}

/** What the tagger saw, what else it might have been, and the features that spoke. */
function tellWhy(doc: Doc, name: SentenceName, offset: number, why: NameReasons | null, trace: Trace): void {
  const start = doc.tokens[name.firstToken + offset]?.start ?? 0
  const end = doc.tokens[name.endToken + offset - 1]?.end ?? start
  const rivals = (why?.rivals ?? []).filter(({ probability }) => probability >= LEAST_TOLD)
  trace({
    start,
    end,
    verdict: 'tagged',
    contenders: [
      contender(name.class, true, { points: name.score }),
      ...rivals.map((rival) => contender(rival.class ?? 'no name', false, { points: rival.probability })),
    ],
  })
  const features = why?.features.map(({ feature, weight }) => contender(feature, weight > 0, { points: weight })) ?? []
  if (features.length > 0) trace({ start, end, verdict: 'speaking', contenders: features })
}

const LEAST_TOLD = 0.01

/**
 * Places in the article, without marks at either end; a person without what stands before the name: "von" of a passive, a noun
 * that tells what somebody is ("Fußball-Experte").
 */
function trimmed(doc: Doc, name: TaggedName, offset: number, tags: readonly string[], rules: NameRules): TaggedName {
  let firstToken = name.firstToken + offset
  let endToken = name.endToken + offset
  // "Hizbollah (Party of God)": what stands in brackets is another name.
  for (let token = firstToken + 1; token < endToken; token++) if (doc.tokens[token]?.text === '(') endToken = token
  const isMark = (token: number): boolean => MARK.test(doc.tokens[token]?.text ?? '')
  while (firstToken < endToken && isMark(firstToken)) firstToken++
  while (endToken > firstToken && isMark(endToken - 1) && !isDotOfInitial(doc, endToken - 1)) endToken--
  const isBefore = (token: number): boolean => {
    const text = doc.tokens[token]?.text ?? ''
    return rules.belonging.has(text) || (text.includes('-') && tags[token - offset] === 'NOUN')
  }
  while (name.class === 'person' && endToken - firstToken > 1 && isBefore(firstToken)) firstToken++
  return { ...name, firstToken, endToken }
}

/** "Claudia B." */
function isDotOfInitial({ tokens }: Doc, at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]?.text === '.' && before?.end === tokens[at]?.start && /^\p{Lu}$/u.test(before?.text ?? '')
}

/** Marks that no name begins or ends with. "!" and ")" may close one. */
const MARK = /^[.,;:"„“”»«–—-]+$/u
