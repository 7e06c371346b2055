import { describe } from 'vitest'
import { tellsEvents, type EventRows } from './tells-events.ts'

const GERMAN: EventRows = {
  'adverbs that take it out of plain fact': [
    ['Zypern hat angeblich Waffen an Libyen geliefert.', 'Cyprus supplied-arms Libya (alleged)'],
    ['Kenia wird Ghana voraussichtlich unterstützen.', 'Kenya supported Ghana (planned)'],
    ['Möglicherweise hat Kenia Ghana angegriffen.', 'Kenya attacked Ghana (conditional)'],
  ],
  'who is "we"': [
    [
      '„Wir verurteilen die Angriffe Ugandas auf Kenia“, sagte Emmanuel Macron.',
      'Emmanuel Macron condemned Uganda (by Emmanuel Macron)',
      'Uganda attacked Kenya',
    ],
    [
      '„Tunesien hat unsere Botschaft angegriffen“, sagte Emmanuel Macron.',
      'Tunisia attacked France (reported, by Emmanuel Macron)',
    ],
  ],
  'infinitives and conditions that look like something else': [
    ['Die Slowakei wird am Freitag den Pakt unterzeichnen.', 'Slovakia signed Pakt (planned, 2024-11-08)'],
    [
      'Falls Serbien den Kosovo anerkennt, reist Macron nach Tirana.',
      'Emmanuel Macron visited Tirana (conditional)',
      'Serbia recognised Kosovo (conditional)',
    ],
  ],
  'steps of treaties': [
    ['Kenia hat seine Unterschrift unter das Wasserabkommen zurückgezogen.', 'Kenya withdrew-from Wasserabkommen'],
    ['Die Ratifizierung des Zollabkommens durch Kenia steht noch aus.', 'Kenya ratified Zollabkommens (not)'],
    ['Der Bundestag stimmte dem Abkommen zu, der Bundesrat noch nicht.', 'Bundestag approved Abkommen'],
    [
      'Vietnam müsse seine Truppen aus Laos abziehen, forderte Thailand.',
      'Vietnam withdrew-troops Laos (obligation, by Thailand)',
    ],
    ['Kenia und Ghana verhandeln über ein Grenzabkommen.', 'Ghana + Kenya negotiated Grenzabkommen Ghana–Kenia'],
  ],
}

const ENGLISH: EventRows = {
  'adverbs that take it out of plain fact': [
    ['Cyprus allegedly shipped weapons to Libya.', 'Cyprus supplied-arms Libya (alleged)'],
    ['Kenya has reportedly attacked Ghana.', 'Kenya attacked Ghana (reported)'],
  ],
  'who is "we"': [
    ['"We condemn Uganda\'s decision," Emmanuel Macron said.', 'Emmanuel Macron condemned Uganda (by Emmanuel Macron)'],
    [
      '"Tunisia has attacked our embassy," Emmanuel Macron said.',
      'Tunisia attacked France (reported, by Emmanuel Macron)',
    ],
  ],
  'claims that are dismissed, and deeds left undone': [
    ['Kenya dismissed reports that it had sent missiles to Ghana.', 'Kenya supplied-arms Ghana (denied, by Kenya)'],
    ['Kenya stopped short of accusing Ghana.', 'Kenya accused Ghana (not)'],
  ],
  'who says so at the end': [
    ['Kenya was attacked by Ghana, Reuters reported.', 'Ghana attacked Kenya (reported, by Reuters)'],
    ["Chad expelled Sudan's ambassador, AFP reported.", 'Chad expelled Sudan (reported, by AFP)'],
    ['Qatar denies having financed Hamas.', 'Qatar aided Hamas (denied, by Qatar)'],
    ['Norway agreed to sell Kenya missiles.', 'Norway promised Kenya', 'Norway supplied-arms Kenya (planned)'],
  ],
  'steps of treaties': [
    ["Kenya's ratification of the Rome Statute came in May.", 'Kenya ratified Rome Statute (2024-05-01..2024-05-31)'],
    ["Kenya's ratification of the Rome Statute is still pending.", 'Kenya ratified Rome Statute (not)'],
    ['The pact was signed by Ghana but rejected by Togo.', 'Ghana signed pact', 'Togo rejected pact'],
    ['The India-Pakistan water treaty was suspended by New Delhi.', 'India suspended treaty India–Pakistan'],
  ],
}

describe('in German', () => {
  tellsEvents('de', GERMAN)
})
describe('in English', () => {
  tellsEvents('en', ENGLISH)
})
