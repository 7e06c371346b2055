import { expect, it } from 'vitest'
import { CASE_BIT } from '../../../graph/names/lexicon.ts'
import { usualCaseOf } from '../../../graph/names/usual-case.ts'
import { WordClassReader } from '../../../graph/names/word-classes.ts'
import { makeWordClasses } from '../../../server/train/names/make-word-classes.ts'

const none = new Map<string, number>()
const lexicon = new Map([
  ['beat', CASE_BIT.small],
  ['nato', CASE_BIT.capitals],
])
const reader = new WordClassReader(
  makeWordClasses([new Map([['Celtic', 5]]), none, lexicon], [Infinity, Infinity, Infinity]),
)

it.each([
  ['BEAT', 'small'],
  ['Beat', 'small'],
  ['NATO', 'capitals'],
  ['CELTIC', 'capital'],
  ['SWIATEK', null],
])('knows how "%s" is written: %s', (form, wanted) => {
  expect(usualCaseOf(form, reader)).toBe(wanted)
})
