import { describe, expect, it } from 'vitest'
import { germanText } from '../../../graph/lang/de/text.ts'
import { englishText } from '../../../graph/lang/en/text.ts'
import type { TextRules } from '../../../graph/lang/pack.ts'
import type { Language } from '../../../graph/model/article.ts'
import type { Doc } from '../../../graph/model/doc.ts'
import { classAt, SPACE } from '../../../graph/text/characters.ts'
import { read } from './reading.ts'

const LANGUAGES: readonly (readonly [Language, TextRules])[] = [
  ['de', germanText],
  ['en', englishText],
]

/** Breaches of what holds for every text: exact offsets, order, nothing lost but white space, sentences over all tokens. */
function breachesIn(doc: Doc): readonly string[] {
  const { text } = doc.article
  const breaches: string[] = []
  let at = 0
  for (const token of [...doc.tokens, { start: text.length, end: text.length, text: '' }]) {
    if (text.slice(token.start, token.end) !== token.text) breaches.push(`${token.start}: not "${token.text}"`)
    if (token.start < at) breaches.push(`${token.start}: overlaps`)
    for (; at < token.start; at++) if (classAt(text, at) !== SPACE) breaches.push(`${at}: lost`)
    at = token.end
  }
  let next = 0
  for (const { firstToken, endToken, start, end, words } of doc.sentences) {
    if (firstToken !== next || endToken <= firstToken) breaches.push(`sentence from token ${firstToken}, not ${next}`)
    if (start !== doc.tokens[firstToken]?.start || end !== doc.tokens[endToken - 1]?.end)
      breaches.push(`${start}: sentence's span`)
    if (!words.every(({ token }) => token >= firstToken && token < endToken)) breaches.push(`${start}: words of others`)
    next = endToken
  }
  if (next !== doc.tokens.length) breaches.push(`tokens from ${next} in no sentence`)
  return breaches
}

/** Date expressions whose text is not what stands at their span. */
function misplacedDatesIn(doc: Doc, rules: TextRules): readonly string[] {
  const { text } = doc.article
  return doc.sentences
    .flatMap(({ firstToken, endToken }) => rules.findDates(text, doc.tokens, firstToken, endToken, '2024-11-06'))
    .filter((date) => text.slice(date.start, date.end) !== date.text)
    .map((date) => date.text)
}

/** Numbers 0..1, the same ones every time. Method: mulberry32 (public domain). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS =
  "Der Rat am im z. B. Dr. U.S. Mr. don't cannot US- -Chef Putin’s 3. Mai 2014 10.000 06.11.2024 Mittwoch on March 3 vor zwei Jahren " +
  'last week seit bis . , ! ? … ... " „ “ ” » « \' ’ ( ) [ - – / @ # & $ % 👩‍👧 🇩🇪 漢字 اللغة 𝔸 http:// www. .de a@b.c ß é ١٢ ½ ﬁ'

const UNUSUAL = [
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u0301',
  '\ud800',
  '\udc00',
  '\0',
  '\ufffd',
  '\r\n',
  '\u2028',
]

const PIECES: readonly string[] = [...WORDS.split(' '), ...UNUSUAL, ...UNUSUAL.map(() => ' ')]

describe.each(LANGUAGES)('a document in %s', (language, rules) => {
  it('keeps every offset exact in random text', () => {
    const random = seeded(7)
    for (let round = 0; round < 400; round++) {
      let text = ''
      for (let length = Math.floor(random() * 60); length > 0; length--) {
        text +=
          random() < 0.1 ? String.fromCharCode(random() * 65536) : (PIECES[Math.floor(random() * PIECES.length)] ?? '')
      }
      const doc = read(text, language, rules)
      expect([text, ...breachesIn(doc), ...misplacedDatesIn(doc, rules)]).toEqual([text])
    }
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['one period', '.'],
    ['a lone surrogate', '\ud83d'],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['periods', '.'.repeat(300_000)],
    ['a line of a million characters', 'Der Rat traf am 3. Mai ein Dr. Weber. '.repeat(27_000)],
    ['ten thousand brackets', '('.repeat(10_000) + ')'.repeat(10_000)],
    ['opened quotes', '"a. '.repeat(50_000)],
    ['line breaks', '\n'.repeat(200_000)],
    ['half addresses', 'www.a@'.repeat(50_000)],
    ['hyphens', 'a-'.repeat(100_000)],
    ['dotted letters', 'a.'.repeat(100_000)],
    ['contractions', "don't ".repeat(50_000)],
    ['joined emojis', '👩‍'.repeat(50_000)],
  ])('reads %s', (_, text) => expect(breachesIn(read(text, language, rules))).toEqual([]))

  it('takes time in proportion to the length of the text', () => {
    const text = 'Der Rat sagte am 3. Mai: "It is Dr. Weber\'s (U.S.) law." '
    const time = (times: number) => {
      const start = performance.now()
      read(text.repeat(times), language, rules)
      return performance.now() - start
    }
    time(500)
    expect(time(16_000)).toBeLessThan(16 * Math.max(time(4_000), 20))
  })
})
