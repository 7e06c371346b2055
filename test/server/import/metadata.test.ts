import { describe, expect, test } from 'vitest'
import { readDateLine } from '../../../server/import/date-line.ts'
import { isControl, isCredit, isRelatedHeading, stripAgency } from '../../../server/import/line.ts'
import { readMetadata } from '../../../server/import/metadata.ts'

describe('the day of publication is read from', () => {
  test.each([
    ['06.11.2024 - 14:32 Uhr', '2024-11-06'],
    ['6. November 2024', '2024-11-06'],
    ['Mittwoch, 6. November 2024, 14.32 Uhr', '2024-11-06'],
    ['Veröffentlicht am 6.11.2024 um 08:05 Uhr', '2024-11-06'],
    ['Published 6 November 2024', '2024-11-06'],
    ['Wed 6 Nov 2024 14.32 GMT', '2024-11-06'],
    ['November 6, 2024 at 2:32 p.m. ET', '2024-11-06'],
    ['Nov. 6, 2024', '2024-11-06'],
    ['2024-11-06T14:32:00+01:00', '2024-11-06'],
    ['Updated 8 November 2024, first published 6 November 2024', '2024-11-06'],
    ['13/11/2024', '2024-11-13'],
    ['11/13/2024', '2024-11-13'],
  ])('%s', (line, day) => expect(readDateLine(line)).toMatchObject({ day, rest: '' }))

  test.each([['06/11/2024'], ['31.02.2024'], ['6. November'], ['Version 1.2.2024.5']])(
    'but never guessed: %s',
    (line) => expect(readDateLine(line)?.rest ? null : readDateLine(line)).toBeNull(),
  )
})

describe('a line of metadata', () => {
  test.each([
    ['(B.Muster--OBO)', 'B.Muster', null],
    ['Von Anna Muster', 'Anna Muster', null],
    ['Von Anna Muster und Bernd Beispiel, Berlin', 'Anna Muster und Bernd Beispiel', null],
    ['VON Anna Muster', 'Anna Muster', null],
    ['By Jane Doe', 'Jane Doe', null],
    ['By Jane Doe and John de la Cruz in London', 'Jane Doe and John de la Cruz', null],
    ['Von Anna Muster | 06.11.2024', 'Anna Muster', '2024-11-06'],
    ['Von Anna Muster, 06.11.2024', 'Anna Muster', '2024-11-06'],
    ['Berlin, 6. November 2024', null, '2024-11-06'],
  ])('%s', (line, byline, publishedAt) => expect(readMetadata(line, true)).toMatchObject({ byline, publishedAt }))

  test('a day of change is kept apart from the day of publication', () => {
    expect(readMetadata('Stand: 06.11.2024 14:32 Uhr', true)).toMatchObject({
      publishedAt: null,
      updatedAt: '2024-11-06',
    })
  })

  test.each([
    ['Von der Leyen trifft Präsidenten'],
    ['Von Oberstadt nach Unterstadt'],
    ['By the end of the year all will be signed'],
    ['Am 6. November 2024 stimmte der Rat zu'],
    ['(Az. 1 BvR 1/24)'],
    ['Der Rat (kurz: OR) tagte'],
  ])('is not: %s', (line) => expect(readMetadata(line, true)).toBeNull())
})

describe('boilerplate', () => {
  test.each([
    ['Textgröße ändern:'],
    ['3 Kommentare'],
    ['Lesezeit: 4 Minuten'],
    ['Share this article'],
    ['Anzeige'],
    ['Wir verwenden Cookies, um …'],
    ['Read more: How it began'],
  ])('control: %s', (line) => expect(isControl(line)).toBe(true))
  test.each([['Teilen Sie die Sorge der Regierung?'], ['Share of votes fell'], ['Werbung für den Frieden']])(
    'no control: %s',
    (line) => expect(isControl(line)).toBe(false),
  )
  test.each([['Empfohlen'], ['Mehr zum Thema:'], ['RELATED'], ['You may also like']])(
    'heading over teasers: %s',
    (line) => expect(isRelatedHeading(line)).toBe(true),
  )
  test.each([
    ['Rat stimmt zu / Foto: © POOL/AGENTUR/Archiv'],
    ['Foto: Paula Bild/dpa'],
    ['Der Saal des Rates. (Bild: Agentur)'],
    ['Photo: Paul Picture/Getty Images'],
    ['The hall, in a photo via Reuters'],
    ['© AFP'],
  ])('credit: %s', (line) => expect(isCredit(line)).toBe(true))
  test.each([['Das Foto zeigte den Saal.'], ['Er sagte: Das Bild ist falsch.'], ['The picture is clear.']])(
    'no credit: %s',
    (line) => expect(isCredit(line)).toBe(false),
  )
  test.each([
    ['LONDON (Reuters) - The court ruled.', 'The court ruled.'],
    ['Oberstadt/Berlin (dpa) – Der Rat tagte.', 'Der Rat tagte.'],
    ['BERLIN - Der Rat tagte.', 'Der Rat tagte.'],
    ['Der Rat tagte. (AFP, dpa)', 'Der Rat tagte.'],
    ['Die SPD - eine Partei - tagte.', 'Die SPD - eine Partei - tagte.'],
    ['NATO - das Bündnis - tagte (Az. 1).', 'NATO - das Bündnis - tagte (Az. 1).'],
  ])('agency marks go: %s', (line, text) => expect(stripAgency(line)).toBe(text))
})
