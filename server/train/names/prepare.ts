import { PACKS } from '../../../graph/lang/index.ts'
import { findNames, type NameHit } from '../../../graph/mention/gazetteer/find-names.ts'
import type { NameFinder } from '../../../graph/mention/find-mentions.ts'
import { readTokens } from '../../../graph/mention/headline.ts'
import { findTitles } from '../../../graph/mention/titles.ts'
import type { Article } from '../../../graph/model/article.ts'
import type { Doc } from '../../../graph/model/doc.ts'
import { articleId } from '../../../graph/model/id.ts'
import { labelOf, NAME_CLASSES, OUTSIDE, PLACE, type NameClass } from '../../../graph/names/labels.ts'
import { MAX_TOKENS, type ReadTokens } from '../../../graph/names/frame.ts'
import { signsOf } from '../../../graph/names/signs.ts'
import type { UsualCase } from '../../../graph/names/usual-case.ts'
import type { SyntaxTagger } from '../../../graph/syntax/parser.ts'
import { sentenceByToken } from '../../../graph/text/sentence-by-token.ts'
import { tokenTags } from '../../../graph/syntax/token-tags.ts'
import { makeDoc } from '../../../graph/text/doc.ts'
import type { MarkedName, NamedText } from './named-text.ts'

/** A sentence as the tagger will meet it, with its labels. */
export interface Example extends ReadTokens {
  readonly listed: Int32Array
  readonly labels: Uint8Array
}

/** Cuts a text into sentences and tokens as the extractor does, and looks up what the lists say. */
export function prepare(
  text: NamedText,
  finder: NameFinder,
  tagger: SyntaxTagger,
  usualCase: (form: string) => UsualCase,
): Example[] {
  const pack = PACKS[text.language]
  const doc = makeDoc(articleOf(text), pack.text)
  const hits = findNames(doc, finder.gazetteer)
  const listed = signsOf(doc, {
    hits,
    titles: findTitles(doc, finder.titles, pack.names),
    givenNames: finder.givenNames,
    typeOf: (id) => finder.byId.get(id)?.type,
  })
  const labels = labelsOf(
    doc,
    text.names.map((name) => settled(name, hits)),
  )
  return doc.sentences.flatMap((sentence) => {
    const { firstToken, endToken } = sentence
    if (endToken - firstToken > MAX_TOKENS) return []
    const signs = listed.slice(firstToken, endToken)
    const read = readTokens(doc, sentence, tokenTags(sentence, tagger), signs, tagger, usualCase)
    return [{ ...read, listed: signs, labels: labels.slice(firstToken, endToken) }]
  })
}

/** The same text set in capitals, as headlines are; null for one whose letters change their number. */
export function shout(text: NamedText): NamedText | null {
  const shouted = text.text.toUpperCase()
  return shouted.length === text.text.length ? { ...text, text: shouted } : null
}

/** Some corpora count a country's adjective among miscellaneous names. */
function settled(name: MarkedName, hits: readonly NameHit[]): MarkedName {
  if (name.type !== 'miscellaneous') return name
  const hit = hits.find(({ start, end }) => start === name.start && end === name.end)
  return hit?.form === 'adjective' || hit?.form === 'demonym'
    ? { ...name, type: 'place', form: hit.form }
    : { ...name, type: 'other' }
}

/** Labels of all tokens. A name that a sentence's end cuts in two is two names: a sequence of labels must be whole. */
function labelsOf(doc: Doc, names: readonly MarkedName[]): Uint8Array {
  const sentenceOf = sentenceByToken(doc)
  const labels = new Uint8Array(doc.tokens.length).fill(OUTSIDE)
  let token = 0
  for (const name of names) {
    while (token < doc.tokens.length && doc.tokens[token]!.end <= name.start) token++
    const first = token
    while (token < doc.tokens.length && doc.tokens[token]!.start < name.end) token++
    const last = token - 1
    if (last < first) continue
    const isCut = doc.tokens[first]!.start < name.start || doc.tokens[last]!.end > name.end
    const classIndex = NAME_CLASSES.indexOf(classOfName(name, isCut))
    for (let at = first; at <= last; at++) {
      const isFirst = at === first || sentenceOf[at] !== sentenceOf[at - 1]
      const isLast = at === last || sentenceOf[at] !== sentenceOf[at + 1]
      const place = isFirst ? (isLast ? PLACE.single : PLACE.begin) : isLast ? PLACE.end : PLACE.inside
      labels[at] = labelOf(classIndex, place)
    }
  }
  return labels
}

function classOfName({ type, form }: MarkedName, isCut: boolean): NameClass {
  const general = type === 'country' ? 'place' : type === 'miscellaneous' ? 'other' : type
  if (form === 'compound' || (isCut && form === 'name')) return general === 'treaty' ? 'other-part' : `${general}-part`
  if (form === 'name') return general
  return general === 'place' ? 'place-derived' : 'other-derived'
}

function articleOf({ language, text }: NamedText): Article {
  return {
    id: articleId('training'),
    url: null,
    title: null,
    language,
    publisher: null,
    byline: null,
    publishedAt: null,
    text,
    kind: 'main',
  }
}
