import { beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../graph/extract.ts'
import type { Language } from '../../graph/model/article.ts'
import { article, shippedExtractor } from './reader.ts'

/** Text, then each mention as "surface = form, English name of its entity" that must be there. */
const FOUND: readonly (readonly [language: Language, text: string, ...mentions: string[]])[] = [
  ['de', 'Moskau und Pjöngjang einigten sich.', 'Moskau = metonym, Russia', 'Pjöngjang = metonym, North Korea'],
  ['de', 'In Moskau und Pjöngjang wurde gefeiert.', 'Moskau = name, Moscow', 'Pjöngjang = name, Pyongyang'],
  ['en', 'Moscow rejected the plan.', 'Moscow = metonym, Russia'],
  ['en', 'Talks were held in Moscow.', 'Moscow = name, Moscow'],
  ['en', 'In July, Manila and Beijing reached a deal.', 'Manila = metonym, Philippines', 'Beijing = metonym, China'],
  ['en', 'LONDON 1996-08-30 - Chad lost.', 'LONDON = name, London', 'Chad = name, Chad'],
  ['en', 'KYIV, March 3 - Chad lost.', 'KYIV = name, Kyiv', 'Chad = name, Chad'],
  ['de', 'Das russische Oberhaus tagte. Später stimmte das Oberhaus zu.', 'Oberhaus = nominal, Federation Council'],
  ['de', 'Der russische Präsident sprach.', 'russische = adjective, Russia', 'Präsident = role, Vladimir Putin'],
  ['de', 'Nordkoreas Machthaber Kim Kong Un kam.', 'Kim Kong Un = name, Kim Jong-un', 'Machthaber = role, Kim Jong-un'],
  ['de', 'Die US-Regierung schwieg.', 'US = compound, United States'],
  ['de', 'Kanzler Wolfgang Schüssel sprach.', 'Wolfgang Schüssel = name, Wolfgang Schüssel'],
  ['de', 'Berlin - Die Firma schloss einen Vertrag.', 'Berlin = name, Berlin'],
  ['en', 'BEIRUT: Thousands of families went home.', 'BEIRUT = name, Beirut'],
  ['en', 'The White House denied it.', 'White House = metonym, United States'],
  ['de', 'PUTIN DROHT NATO MIT RAKETEN', 'PUTIN = name, Vladimir Putin', 'NATO = name, NATO'],
  ['en', 'The Central Bank of Nigeria raised rates.', 'Central Bank of Nigeria = name, Central bank (Nigeria)'],
  ['en', "Cambodia's Foreign Ministry agreed.", 'Foreign Ministry = name, Foreign ministry (Cambodia)'],
  ['de', 'Deutsche Urlauber flohen.', 'Deutsche = adjective, Germany'],
  ['de', 'Die Schweizer Armee übte.', 'Schweizer = adjective, Switzerland', 'Armee = nominal, Swiss Armed Forces'],
  ['de', 'Das New Yorker Wetter war schön.', 'New Yorker = adjective, New York'],
  ['de', 'Der Kremlchef schwieg.', 'Kreml = compound, Kremlin'],
  ['de', 'Das Außenministerium in Kiew widersprach.', 'Außenministerium = nominal, Ukrainian foreign ministry'],
  ['en', 'Rwanda and Congo signed.', 'Congo = name, Democratic Republic of the Congo'],
  ['en', 'Brazzaville denied that Congo had paid.', 'Congo = name, Republic of the Congo'],
  ['de', 'Tschetschenische Kämpfer kamen.', 'Tschetschenische = adjective, Chechnya'],
  ['de', 'Brüssel drohte Ungarn.', 'Brüssel = metonym, European Union'],
  ['de', 'Wladimir Putin kam. Putin ging.', 'Wladimir Putin = name, Vladimir Putin', 'Putin = name, Vladimir Putin'],
  [
    'en',
    'The Russian president met Kim Jong Un. Kim left.',
    'president = role, Vladimir Putin',
    'Kim = name, Kim Jong-un',
  ],
  [
    'de',
    'Russland schloss einen Beistandspakt mit Nordkorea. Das Verteidigungsabkommen gilt. Das Abkommen ist neu.',
    'Beistandspakt = nominal, Treaty on Comprehensive Strategic Partnership between Russia and North Korea',
    'Verteidigungsabkommen = nominal, Treaty on Comprehensive Strategic Partnership between Russia and North Korea',
    'Abkommen = nominal, Treaty on Comprehensive Strategic Partnership between Russia and North Korea',
  ],
]
/** Day of publication and text, then each mention that must be there: offices are bounded by dates. */
const FOUND_ON: readonly (readonly [language: Language, day: string, text: string, ...mentions: string[]])[] = [
  ['de', '2014-03-20', 'Der russische Präsident schwieg.', 'Präsident = role, Vladimir Putin'],
  ['de', '2010-03-20', 'Der russische Präsident schwieg.', 'Präsident = role, Dmitry Medvedev'],
  ['en', '2004-06-01', 'President Bush flew to Rome.', 'Bush = name, George W. Bush'],
  ['en', '1990-06-01', 'President Bush flew to Rome.', 'Bush = name, George H. W. Bush'],
  [
    'de',
    '2015-09-01',
    'Kanzlerin Merkel reiste ab.',
    'Merkel = name, Angela Merkel',
    'Kanzlerin = role, Angela Merkel',
  ],
  ['de', '2023-09-01', 'Altkanzlerin Merkel reiste ab.', 'Merkel = name, Angela Merkel'],
  ['en', '2020-12-01', 'President-elect Biden spoke.', 'Biden = name, Joe Biden', 'President-elect = role, Joe Biden'],
  ['de', '2022-03-01', 'Der Kremlchef drohte.', 'Kremlchef = role, Vladimir Putin'],
  ['de', '2020-03-01', 'Nato-Generalsekretär Stoltenberg warnte.', 'Stoltenberg = name, Jens Stoltenberg'],
  ['en', '2012-03-01', 'The head of the IMF resigned.', 'head = role, Christine Lagarde'],
  ['en', '2019-03-01', 'The CIA director testified.', 'director = role, Gina Haspel'],
  ['de', '2017-05-01', 'SPD-Chef Schulz trat an.', 'Schulz = name, Martin Schulz', 'Chef = role, Martin Schulz'],
  ['de', '2023-05-01', 'Bayerns Ministerpräsident kam.', 'Ministerpräsident = role, Markus Söder'],
  ['en', '2011-05-01', 'Turkish president Abdullah Gul spoke.', 'Abdullah Gul = name, Abdullah Gül'],
  ['de', '2023-05-01', 'Außenminister Lawrow traf seinen chinesischen Amtskollegen.', 'Amtskollegen = role, Qin Gang'],
  [
    'de',
    '2023-05-01',
    'Gesundheitsminister Robert F. Kennedy Jr. kam.',
    'Robert F. Kennedy Jr. = name, Robert F. Kennedy Jr.',
  ],
  ['en', '2016-05-01', 'Pope Francis prayed.', 'Pope = role, Pope Francis', 'Francis = name, Pope Francis'],
  ['de', '2024-05-01', 'König Charles III. reiste.', 'König = role, Charles III', 'Charles III. = name, Charles III'],
  [
    'de',
    '2022-05-01',
    'Der Präsident Tansanias, Joe Unbekannt, kam. Der Präsident sprach.',
    'Präsident = role, Joe Unbekannt',
    'Joe Unbekannt = name, Joe Unbekannt',
  ],
  [
    'en',
    '2023-08-01',
    'President Joe Biden flew home. His son Hunter Biden stayed. Biden was tired.',
    'Hunter Biden = name, Hunter Biden',
    'Biden = name, Joe Biden',
  ],
]
/** Text, then surfaces that must not be mentions. */
const ABSENT: readonly (readonly [language: Language, text: string, ...surfaces: string[]])[] = [
  ['de', 'Das meldete die Deutsche Tageszeitung.', 'Deutsche'],
  ['de', 'Der Tarifvertrag wurde verlängert.', 'Tarifvertrag'],
  ['en', 'WHO IS TO BLAME FOR THE FLOOD?', 'WHO', 'IS'],
  ['de', 'Das Parlament in Edinburgh tagte.', 'Parlament'],
  ['de', 'Der Staatenbund der Niederlande zerfiel.', 'Staatenbund'],
  ['de', 'Der Koalitionsvertrag steht.', 'Koalitionsvertrag'],
  ['de', 'Die Parade zog über den Kim-Il-Sung-Platz.', 'Kim'],
  ['de', 'Das ist der Kern der Sache.', 'Kern'],
  ['de', 'Das Haus steht in der Berliner Straße.', 'Berliner'],
  ['en', 'The presidents of Russia and China met.', 'presidents'],
  ['de', 'Der Präsident des Verbands trat zurück.', 'Präsident'],
]

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
})

function mentionLines(text: string, language: Language, day?: string): readonly string[] {
  const { mentions, entities } = extractor.extract(article(text, language, day))
  const names = new Map(entities.map(({ id, name }) => [id, name.en ?? name.de]))
  return mentions.map(
    ({ surface, form, entity }) => `${surface} = ${form}, ${entity === null ? 'ambiguous' : names.get(entity)}`,
  )
}

describe('mentions', () => {
  for (const [language, text, ...mentions] of FOUND)
    it(`${language}: ${text}`, () => {
      expect(mentionLines(text, language)).toEqual(expect.arrayContaining(mentions))
    })
  for (const [language, day, text, ...mentions] of FOUND_ON)
    it(`${language} on ${day}: ${text}`, () => {
      expect(mentionLines(text, language, day)).toEqual(expect.arrayContaining(mentions))
    })
  for (const [language, text, ...surfaces] of ABSENT)
    it(`${language}: ${text} has no mention of ${surfaces.join(', ')}`, () => {
      const found = extractor.extract(article(text, language)).mentions.map(({ surface }) => surface)
      expect(found.filter((surface) => surfaces.includes(surface))).toEqual([])
    })
  it('every offset cuts its surface out of the text', () => {
    const text = 'Frankreichs Präsident Emmanuel Macron traf – wie berichtet – „Kanzler“ Olaf Scholz in Berlin. 🇫🇷🇩🇪'
    const { mentions } = extractor.extract(article(text, 'de'))
    expect(mentions.length).toBeGreaterThan(3)
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map(({ surface }) => surface))
  })
  it('is the same every time', () => {
    const text = 'Russlands Oberhaus ratifizierte am Mittwoch einen Pakt mit Nordkorea.'
    expect(extractor.extract(article(text, 'de'))).toEqual(extractor.extract(article(text, 'de')))
  })
})
