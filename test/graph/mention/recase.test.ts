import { expect, it } from 'vitest'
import { recase } from '../../../graph/mention/recase.ts'
import type { UsualCase } from '../../../graph/names/usual-case.ts'
import { article } from '../article.ts'

/** How the lists say that words are written most often. */
const USUAL: Readonly<Record<string, UsualCase>> = {
  NACH: 'small',
  REIST: 'small',
  TALKS: 'small',
  TO: 'small',
  HEAD: 'small',
  BEAT: 'small',
  TURKEY: 'small',
  ANKARA: 'capital',
  IRAN: 'capital',
  RANGERS: 'capital',
  NATO: 'capitals',
}
const LISTED = new Set(['PUTIN', 'IRAN', 'NATO', 'TURKEY', 'OECS'])

it.each([
  ['LAWROW REIST NACH ANKARA', '', 'Lawrow reist nach Ankara'],
  ['MCDONALD HEAD TO ANKARA', 'Mr McDonald said', 'McDonald head to Ankara'],
  ['PUTIN HEAD TO ANKARA', '', 'Putin head to Ankara'],
  ['NATO TALKS', '', 'NATO talks'],
  ['IRAN BEAT RANGERS', '', 'Iran beat Rangers'],
  ['TALKS TO TURKEY', '', 'talks to Turkey'],
  ['OECS HEAD', '', 'OECS head'],
  ['QPR BEAT SWIATEK', '', 'QPR beat Swiatek'],
  ['Lawrow REIST', '', 'Lawrow reist'],
])('"%s" beside "%s"', (headline, text, wanted) => {
  const tokens = text.split(' ').map((word) => ({ start: 0, end: 0, text: word }))
  const found = recase(
    headline.split(' '),
    { article: article(text, 'de', null), tokens, sentences: [] },
    (index) => LISTED.has(headline.split(' ')[index] ?? ''),
    (word) => USUAL[word] ?? null,
  )
  expect(found.join(' ')).toBe(wanted)
})
