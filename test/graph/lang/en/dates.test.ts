import { describe, expect, it } from 'vitest'
import { englishText } from '../../../../graph/lang/en/text.ts'
import { datesOf } from '../../text/reading.ts'

/** A Wednesday. */
const PUBLISHED = '2024-11-06'

describe('English dates that need no day of publication', () => {
  it.each([
    ['The treaty was signed on October 3, 1990.', '[on October 3, 1990] 1990-10-03..1990-10-03'],
    ['It was struck on 3 March 2024.', '[on 3 March 2024] 2024-03-03..2024-03-03'],
    ['Russia invaded on Feb. 24, 2022, it said.', '[on Feb. 24, 2022] 2022-02-24..2022-02-24'],
    ['the 3rd of March 2024', '[3rd of March 2024] 2024-03-03..2024-03-03'],
    ['On 2024-11-06 and 11/23/2024', '[On 2024-11-06] 2024-11-06..2024-11-06 [11/23/2024] 2024-11-23..2024-11-23'],
    ['On Wednesday, Nov. 6, 2024, he won.', '[On Wednesday, Nov. 6, 2024] 2024-11-06..2024-11-06'],
    ['In June 2024 he left.', '[In June 2024] 2024-06-01..2024-06-30'],
    ['He left in early May 2023.', '[in early May 2023] 2023-05-01..2023-05-10'],
    ['in the summer of 2023', '[in the summer of 2023] 2023-06-01..2023-08-31'],
    ['Russia seized Crimea in 2014.', '[in 2014] 2014-01-01..2014-12-31'],
    ['It ended at the end of 2023.', '[at the end of 2023] 2023-10-01..2023-12-31'],
    ['In the mid-1990s war raged.', '[In the mid-1990s] 1993-01-01..1996-12-31'],
    ['Sales fell in Q1 2024.', '[in Q1 2024] 2024-01-01..2024-03-31'],
    ['Sales rose in the third quarter of 2023.', '[in the third quarter of 2023] 2023-07-01..2023-09-30'],
    ['Since 2014 Russia has held Crimea.', '[Since 2014] 2014-01-01..?'],
    ['The deal runs until March 2025.', '[until March 2025] ?..2025-03-31'],
    ['By 2030 it will be gone.', '[By 2030] ?..2030-12-31'],
    ['After March 3, 2024 it changed.', '[After March 3, 2024] 2024-03-04..?'],
    ['Between 2014 and 2016 talks stalled.', '[Between 2014 and 2016] 2014-01-01..2016-12-31'],
    ['The talks of March 3-5, 2024 failed.', '[of March 3-5, 2024] 2024-03-03..2024-03-05'],
    ['From March 30 to April 2, 2024 they met.', '[From March 30 to April 2, 2024] 2024-03-30..2024-04-02'],
    ['the war of 2014-16', '[of 2014-16] 2014-01-01..2016-12-31'],
  ])('%s', (text, expected) => expect(datesOf(text, englishText, null)).toBe(expected))
})

describe('English dates seen from the day of publication', () => {
  it.each([
    ['Putin met Kim on Wednesday.', '[on Wednesday] 2024-11-06..2024-11-06'],
    ['Israel to free 110 prisoners on Thursday', '[on Thursday] 2024-11-07..2024-11-07'],
    ['Macron flew to Berlin on Thursday', '[on Thursday] 2024-10-31..2024-10-31'],
    ['Officials said Thursday the deal collapsed.', '[Thursday] 2024-10-31..2024-10-31'],
    [
      'He said on Monday he will visit Paris on Friday.',
      '[on Monday] 2024-11-04..2024-11-04 [on Friday] 2024-11-08..2024-11-08',
    ],
    ['They agreed to meet on Friday.', '[on Friday] 2024-11-08..2024-11-08'],
    ['The vote is expected to take place on Thursday.', '[on Thursday] 2024-11-07..2024-11-07'],
    ['She died Tuesday night.', '[Tuesday night] 2024-11-05..2024-11-05'],
    ['Last Wednesday he left.', '[Last Wednesday] 2024-10-30..2024-10-30'],
    ['He returns next Wednesday.', '[next Wednesday] 2024-11-13..2024-11-13'],
    ['They met on Friday of last week.', '[on Friday of last week] 2024-11-01..2024-11-01'],
    ['Over the weekend thousands marched.', '[Over the weekend] 2024-11-02..2024-11-03'],
    ['Yesterday he left; tomorrow he returns.', '[Yesterday] 2024-11-05..2024-11-05 [tomorrow] 2024-11-07..2024-11-07'],
    ['Two days ago, a week ago', '[Two days ago] 2024-11-04..2024-11-04 [a week ago] 2024-10-28..2024-11-03'],
    ['North Korea sent troops in recent weeks.', '[in recent weeks] 2024-09-25..2024-11-06'],
    ['in the past three days', '[in the past three days] 2024-11-03..2024-11-06'],
    ['On March 3 parliament ratified the deal.', '[On March 3] 2024-03-03..2024-03-03'],
    ['Putin and Kim signed the pact in June.', '[in June] 2024-06-01..2024-06-30'],
    ['The truce takes effect on Monday.', '[on Monday] 2024-11-11..2024-11-11'],
    ['The court will rule in March.', '[in March] 2025-03-01..2025-03-31'],
    ['He left last June.', '[last June] 2024-06-01..2024-06-30'],
    ['He will return next June.', '[next June] 2025-06-01..2025-06-30'],
    ['He resigned in December last year.', '[in December last year] 2023-12-01..2023-12-31'],
    ['Talks failed in mid-July.', '[in mid-July] 2024-07-11..2024-07-20'],
    ['They met in the summer.', '[in the summer] 2024-06-01..2024-08-31'],
    [
      'earlier this month and later this year',
      '[earlier this month] 2024-11-01..2024-11-06 [later this year] 2024-11-06..2024-12-31',
    ],
    ['late last year and this year', '[late last year] 2023-10-01..2023-12-31 [this year] 2024-01-01..2024-12-31'],
    ['He was elected three years ago.', '[three years ago] 2021-01-01..2021-12-31'],
    ['He will leave in two weeks.', '[in two weeks] 2024-11-18..2024-11-24'],
    ['They met on Monday and Tuesday.', '[on Monday and Tuesday] 2024-11-04..2024-11-05'],
    ['Thousands marched last weekend.', '[last weekend] 2024-11-02..2024-11-03'],
    ['He will speak next weekend.', '[next weekend] 2024-11-09..2024-11-10'],
    ['They met this past Friday.', '[this past Friday] 2024-11-01..2024-11-01'],
    ['It began a decade ago.', '[a decade ago] 2014-01-01..2014-12-31'],
    ['War raged in June and July.', '[in June and July] 2024-06-01..2024-07-31'],
    ['They met on 3 Feb in May.', '[on 3 Feb] 2024-02-03..2024-02-03 [in May] 2024-05-01..2024-05-31'],
    ['They have been on strike since Monday.', '[since Monday] 2024-11-04..?'],
    ["Wednesday's vote passed.", '[Wednesday] 2024-11-06..2024-11-06'],
  ])('%s', (text, expected) => expect(datesOf(text, englishText, PUBLISHED)).toBe(expected))
})

describe('English words that are no dates, or whose days nobody can know', () => {
  it.each([
    ['Theresa May met March leaders; they march on.', ''],
    ["May's cabinet may fall, said the cabinet of May.", ''],
    ['About 24 years and 2000 soldiers under Agenda 2030', ''],
    ['A Su-27 flew over 2014 villages.', ''],
    ['in 2000 villages and in 1500 towns', ''],
    ['It was the first visit since 1990.', ''],
    ['Black Friday on Russia Today', ''],
    ['He built it in two years.', ''],
    ['The 2015 deal was dead.', ''],
    ['On 03/04/2024 they met.', ''],
    ['Since the 1991 war it was the last week of talks.', ''],
    ['He will speak for the first time in two years.', ''],
    ['It left in 1973 and returned on May 3.', '[in 1973] 1973-01-01..1973-12-31 [on May 3] ?..?'],
    ['It began more than two years ago.', '[two years ago] ?..?'],
    ['Since the Oct. 7 attack, in the last days of war', ''],
    ['It grew in recent years.', '[in recent years] ?..?'],
  ])('%s', (text, expected) => expect(datesOf(text, englishText, PUBLISHED)).toBe(expected))
})

it('keeps relative English dates without days when nobody knows the day of publication', () => {
  expect(datesOf('On Wednesday, in June and last week he spoke.', englishText, null)).toBe(
    '[On Wednesday] ?..? [in June] ?..? [last week] ?..?',
  )
})
