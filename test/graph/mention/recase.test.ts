import { expect, it } from 'vitest'
import { recase } from '../../../graph/mention/recase.ts'
import { article } from '../article.ts'

/** Words that the lists know. */
const LISTED = new Set(['putin', 'nach', 'reist', 'talks', 'Ankara', 'to', 'head'])

it.each([
  ['LAWROW REIST NACH ANKARA', '', 'Lawrow reist nach Ankara'],
  ['MCDONALD HEAD TO ANKARA', 'Mr McDonald said', 'McDonald head to Ankara'],
  ['PUTIN HEAD TO ANKARA', '', 'Putin head to Ankara'],
  ['NATO TALKS', '', 'NATO talks'],
  ['Lawrow REIST', '', 'Lawrow reist'],
])('"%s" beside "%s"', (headline, text, wanted) => {
  const tokens = text.split(' ').map((word) => ({ start: 0, end: 0, text: word }))
  const found = recase(
    headline.split(' '),
    { article: article(text, 'de', null), tokens, sentences: [] },
    (index) => headline.split(' ')[index] === 'PUTIN',
    (word) => LISTED.has(word),
  )
  expect(found.join(' ')).toBe(wanted)
})
