import { expect, it } from 'vitest'
import { joinWords } from '../../../graph/mention/joined-words.ts'
import type { DraftMention } from '../../../graph/mention/draft.ts'
import type { TaggedName } from '../../../graph/mention/tag-names.ts'
import { article } from '../article.ts'
import type { Doc } from '../../../graph/model/doc.ts'
import type { MentionForm } from '../../../graph/model/mention.ts'

/** Words of a text, the adjectives that lists know in it, the words that the tagger takes for adjectives, and what comes out. */
const ROWS: readonly (readonly [
  text: string,
  known: readonly (readonly [surface: string, form: MentionForm])[],
  tagged: readonly string[],
  joined: readonly string[],
])[] = [
  [
    'die deutsch-polnische Grenze',
    [
      ['deutsch', 'adjective'],
      ['polnische', 'adjective'],
    ],
    [],
    ['deutsch-polnische adjective', 'deutsch compound', 'polnische compound'],
  ],
  [
    'der Deutsch-Kanadier',
    [
      ['Deutsch', 'adjective'],
      ['Kanadier', 'demonym'],
    ],
    [],
    ['Deutsch-Kanadier demonym', 'Deutsch compound', 'Kanadier compound'],
  ],
  [
    'die Kroatisch-Bosniakischen Kämpfe',
    [['Kroatisch', 'adjective']],
    ['Kroatisch-Bosniakischen'],
    ['Kroatisch-Bosniakischen adjective', 'Kroatisch compound'],
  ],
  [
    'die europäisch-westliche Kultur',
    [['europäisch', 'adjective']],
    [],
    ['europäisch-westliche adjective', 'europäisch compound'],
  ],
  ['die Hamburg-Mannheimer zahlt', [['Mannheimer', 'adjective']], [], ['Mannheimer adjective']],
  ['die polnische Grenze', [['polnische', 'adjective']], ['polnische'], ['polnische adjective']],
]

it.each(ROWS)('"%s"', (text, known, tagged, joined) => {
  const doc = docOf(text)
  const drafts = known.map(([surface, form]): DraftMention => {
    const start = text.indexOf(surface)
    const firstToken = doc.tokens.findIndex((token) => token.end > start)
    const place = { start, end: start + surface.length, firstToken, endToken: firstToken + 1 }
    return { ...place, type: 'country', form, rule: 'gazetteer', reference: { kind: 'known', candidates: [] } }
  })
  const names = tagged.map((surface): TaggedName => {
    const firstToken = doc.tokens.findIndex((token) => token.text === surface)
    return { firstToken, endToken: firstToken + 1, class: 'place-derived', score: 0.9 }
  })
  expect(joinWords(doc, drafts, names).map(({ start, end, form }) => `${text.slice(start, end)} ${form}`)).toEqual(
    joined,
  )
})

function docOf(text: string): Doc {
  const tokens = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
  return {
    article: article(text, 'de', null),
    tokens,
    sentences: [{ start: 0, end: text.length, firstToken: 0, endToken: tokens.length, words: [] }],
  }
}
