import { describe, expect, it } from 'vitest'
import { conjugate } from '../../../../graph/lang/de/verb.ts'

const FORMS: readonly (readonly [infinitive: string, ...forms: string[]])[] = [
  ['liefern', 'liefert', 'lieferte', 'geliefert', 'geliefertes'],
  ['ratifizieren', 'ratifiziert', 'ratifizierten', 'ratifizierte'],
  ['unterzeichnen', 'unterzeichnet', 'unterzeichnete', 'unterzeichneten'],
  ['treffen', 'trifft', 'traf', 'trafen', 'getroffen', 'träfe'],
  ['empfangen', 'empfängt', 'empfing', 'empfangen'],
  ['an·greifen', 'angreifen', 'anzugreifen', 'angegriffen', 'angegriffenen'],
  ['entsenden', 'entsandte', 'entsandt'],
  ['vertreiben', 'vertrieb', 'vertrieben'],
  ['verlieren', 'verlor', 'verloren'],
  ['erwägen', 'erwog', 'erwogen'],
  ['gewinnen', 'gewann', 'gewonnen'],
]
const IMPOSSIBLE: readonly (readonly [infinitive: string, ...forms: string[]])[] = [
  ['unterzeichnen', 'geunterzeichnet', 'untergezeichnet', 'unterzeichnt'],
  ['ratifizieren', 'geratifiziert'],
  ['zu·stimmen', 'stimmet', 'gezustimmt'],
  ['übergeben', 'übergegeben'],
]

describe('conjugation of German verbs', () => {
  it.each(FORMS)('%s has its forms', (infinitive, ...forms) => {
    expect([...conjugate(infinitive).keys()]).toEqual(expect.arrayContaining(forms))
  })
  it.each(IMPOSSIBLE)('%s has no impossible forms', (infinitive, ...forms) => {
    const made = conjugate(infinitive)
    expect(forms.filter((form) => made.has(form))).toEqual([])
  })
  it('marks the finite forms whose prefix stands elsewhere', () => {
    expect(conjugate('an·greifen').get('griff')).toEqual([{ form: 'finite', detached: 'an' }])
  })
})
