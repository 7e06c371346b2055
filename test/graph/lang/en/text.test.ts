import { describe, expect, it } from 'vitest'
import { englishText } from '../../../../graph/lang/en/text.ts'
import { read, sentencesOf, tokensOf } from '../../text/reading.ts'

const english = (text: string) => read(text, 'en', englishText)

describe('English tokens', () => {
  it.each([
    ["Putin's aides don't know.", "Putin|'s|aides|do|n't|know|."],
    ['They’re late; she’d go, we’ll stay.', 'They|’re|late|;|she|’d|go|,|we|’ll|stay|.'],
    ["We cannot go and won't stay", "We|can|not|go|and|wo|n't|stay"],
    ["the workers' party of O'Neill", "the|workers|'|party|of|O'Neill"],
    ["the E.U.'s rules", "the|E.U.|'s|rules"],
    ['a U.S.-backed, pro-Russian group', 'a|U.S.|-|backed|,|pro|-|Russian|group'],
    ['an anti-war ex-minister was re-elected', 'an|anti-war|ex-minister|was|re-elected'],
    ['Ban Ki-moon of South Korea', 'Ban|Ki|-|moon|of|South|Korea'],
    ['an F-16, a Su-27 and COVID-19', 'an|F-16|,|a|Su-27|and|COVID-19'],
    ['on 2024-11-06, in 2014-16, by 5-3', 'on|2024-11-06|,|in|2014|-|16|,|by|5|-|3'],
    ['call 713-853-3989', 'call|713-853-3989'],
    ['J. D. Vance and George W. Bush', 'J.|D.|Vance|and|George|W.|Bush'],
    ['Gov. Smith of St. Petersburg, Fla. said', 'Gov.|Smith|of|St.|Petersburg|,|Fla.|said'],
    ['No. 10, p. 3 and Art. 5', 'No.|10|,|p.|3|and|Art.|5'],
    ['He is ill.', 'He|is|ill|.'],
    ['$5,000, 3.5% and US$7', '$|5,000|,|3.5|%|and|US$|7'],
    ['"Yes" – “no” — \'maybe\'', '"|Yes|"|–|“|no|”|—|\'|maybe|\''],
    ['see example.com or mail a.b@example.org.', 'see|example.com|or|mail|a.b@example.org|.'],
    ['Wait ... what?! 👍🏽', 'Wait|...|what|?!|👍🏽'],
    ["the 1980's and the '90s", "the|1980's|and|the|'|90s"],
    ['AFP/Reuters and/or AT&T', 'AFP|/|Reuters|and|/|or|AT&T'],
  ])('%s', (text, expected) => expect(tokensOf(english(text))).toBe(expected))
})

describe('English sentences', () => {
  it.each([
    'U.S. President J. D. Vance spoke at 5 p.m. on Jan. 3 in St. Petersburg. ‖ Then he left.',
    'Talks ended at 6 p.m. ‖ The ministers left for the U.S. ‖ They were tired.',
    'He lives in Washington, D.C. ‖ Mr. Smith does not.',
    'The residents of No. 10 met Gov. Smith and Lt. Gen. H. R. Brown.',
    'Shares of Acme Inc. rose. ‖ Those of Beta Corp. fell.',
    '“We will win.” ‖ Then she left.',
    '"Will he come?" Smith asked. ‖ "No!" he said.',
    'He said: "We stay. ‖ That is sure." ‖ Nobody clapped.',
    'The court (see No. 5) ruled. ‖ (It was late.) ‖ All went home.',
    'It was over ... ‖ Or was it?',
    'We met at the U.N. Security Council in the U.K. House of Lords.',
    'It rose 3.5 percent. ‖ 2024 was better.',
    'He voted yes. ‖ "No" was her vote.',
  ])('%s', (text) => expect(sentencesOf(english(text.replaceAll('‖ ', '')))).toBe(text))

  it('end with a headline and a blank line, not with a wrapped line', () => {
    const text = [
      'Summit ends without result',
      'The foreign ministers of both states ended their talks in Geneva on Monday',
      'without a result. The Geneva office of the organisation will announce a new',
      'date.',
      '',
      'No deal',
    ].join('\n')
    expect(
      sentencesOf(english(text))
        .split(' ‖ ')
        .map((sentence) => sentence.slice(0, 12)),
    ).toEqual(['Summit ends ', 'The foreign ', 'The Geneva o', 'No deal'])
  })
})
