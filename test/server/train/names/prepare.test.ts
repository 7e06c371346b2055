import { expect, it } from 'vitest'
import { shout } from '../../../../server/train/names/prepare.ts'

it.each([
  ['Celtic beat Rangers', 'CELTIC BEAT RANGERS'],
  ["Kenya's coach", "KENYA'S COACH"],
  ['Die Straße nach Bonn', undefined],
])('sets "%s" in capitals where its letters keep their places', (text, wanted) => {
  expect(shout({ language: 'en', text, names: [] })?.text).toBe(wanted)
})
