import { expect, it } from 'vitest'
import { showDay, showRange } from '../../../client/show/dates.ts'

it.each([
  ['2024-11-06', '2024-11-06', 'de', '6. November 2024'],
  ['2024-11-06', null, 'en', '6 November 2024'],
  [null, '2024-11-06', 'en', '6 November 2024'],
  ['2024-06-01', '2024-06-30', 'de', 'Juni 2024'],
  ['2024-02-01', '2024-02-29', 'en', 'February 2024'],
  ['2023-01-01', '2023-12-31', 'en', '2023'],
  [null, null, 'en', ''],
  ['im Sommer', 'im Herbst', 'de', 'im Sommer – im Herbst'],
] as const)('the range %s to %s is in %s: %s', (from, to, language, shown) =>
  expect(showRange(from, to, language)).toBe(shown),
)

it('a range inside a month says the month once', () => {
  expect(showRange('2024-10-21', '2024-10-27', 'en').match(/October/g)).toHaveLength(1)
})

it('a day that is none stays as it is', () => expect(showDay('2024-13-40', 'en')).toBe('2024-13-40'))
