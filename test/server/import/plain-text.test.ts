import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../server/import/plain-text.ts'

const germanPage = `
Oberländer Bote - Oberlands Parlament billigt Grenzvertrag mit Unterland

Politik

Oberlands Parlament billigt Grenzvertrag mit Unterland


Oberlands Parlament billigt Grenzvertrag mit Unterland
Oberlands Parlament billigt Grenzvertrag mit Unterland / Foto: © PRESSEPOOL/Archiv

06.11.2024 - 14:32 Uhr

Das Parlament in Oberstadt hat am Mittwoch den Grenzvertrag mit Unterland gebilligt. Präsidentin Berta Beispiel hatte ihn im Mai unterzeichnet.

Textgröße ändern:

Der Vertrag regelt den Verlauf der Grenze am Fluss. Beide Länder wollen ihn bis zum Jahresende in Kraft setzen.

(B.Muster--OBO)

Empfohlen

Wahl in Mittelland: Regierungspartei verliert ihre Mehrheit

Die Regierungspartei in Mittelland hat bei der Wahl am Sonntag ihre Mehrheit verloren. Der Parteichef kündigte Gespräche an. (Az. 1 BvR 1/24)

Streit um Fischerei - Inselreich ruft Botschafter zurück

Inselreich hat im Streit um Fischereirechte seinen Botschafter zurückgerufen. Die Regierung sprach von einem letzten Mittel.

Textgröße ändern:
`

const englishPage = `We use cookies to improve your visit.
Skip to main content
Lowland senate approves border treaty | The Lowland Courier
Lowland senate approves border treaty
By Jane Doe in Lowtown
Published 6 November 2024 14:32 GMT
3 min read
Share this article
The senate meets in Lowtown. (Photo: Paul Picture/Agency)

LOWTOWN (Reuters) - The senate of Lowland approved the border treaty with Highland on Wednesday. All parties voted for it.

Read more: How the border came about

President Max Model said he would sign it within days. (Reuters)

Related articles

Highland recalls its ambassador from Island?
Highland has recalled its ambassador from Island after a dispute over fishing rights.
© 2024 The Lowland Courier. All rights reserved.
`

describe('a page saved as plain text', () => {
  const [main, ...teasers] = readPlainText(germanPage)

  test('gives its main article with the headline once and without boilerplate', () => {
    expect(main?.text).toBe(
      [
        'Oberlands Parlament billigt Grenzvertrag mit Unterland',
        'Das Parlament in Oberstadt hat am Mittwoch den Grenzvertrag mit Unterland gebilligt. Präsidentin Berta Beispiel hatte ihn im Mai unterzeichnet.',
        'Der Vertrag regelt den Verlauf der Grenze am Fluss. Beide Länder wollen ihn bis zum Jahresende in Kraft setzen.',
      ].join('\n\n'),
    )
  })

  test('keeps publisher, byline and date as metadata', () => {
    expect(main).toMatchObject({
      title: 'Oberlands Parlament billigt Grenzvertrag mit Unterland',
      publisher: 'Oberländer Bote',
      byline: 'B.Muster',
      publishedAt: '2024-11-06',
      kind: 'main',
    })
  })

  test('gives each teaser as an article of its own, with publisher and date of the page', () => {
    expect(
      teasers.map(({ title, kind, publisher, publishedAt, byline }) => [title, kind, publisher, publishedAt, byline]),
    ).toEqual([
      ['Wahl in Mittelland: Regierungspartei verliert ihre Mehrheit', 'teaser', 'Oberländer Bote', '2024-11-06', null],
      ['Streit um Fischerei - Inselreich ruft Botschafter zurück', 'teaser', 'Oberländer Bote', '2024-11-06', null],
    ])
    expect(teasers[0]?.text).toContain('(Az. 1 BvR 1/24)')
  })

  test('reads an English page the same way', () => {
    const articles = readPlainText(englishPage)
    expect(articles.map(({ text }) => text)).toEqual([
      'Lowland senate approves border treaty\n\nThe senate of Lowland approved the border treaty with Highland on Wednesday. All parties voted for it.\n\nPresident Max Model said he would sign it within days.',
      'Highland recalls its ambassador from Island?\n\nHighland has recalled its ambassador from Island after a dispute over fishing rights.',
    ])
    expect(articles[0]).toMatchObject({
      publisher: 'The Lowland Courier',
      byline: 'Jane Doe',
      publishedAt: '2024-11-06',
    })
  })
})

describe('text that is no saved page stays whole', () => {
  test.each([
    ['one sentence', 'Lowland ratified the treaty.', null, 'Lowland ratified the treaty.'],
    ['a headline alone', 'Lowland ratifies treaty', 'Lowland ratifies treaty', 'Lowland ratifies treaty'],
    [
      'paragraphs without a headline',
      'Der Rat tagte. Er stimmte zu.\n\nDann ging er.',
      null,
      'Der Rat tagte. Er stimmte zu.\n\nDann ging er.',
    ],
    [
      'hard-wrapped lines',
      'Rat stimmt dem Vertrag zu\n\nDer Rat von Oberland hat dem Vertrag am Mittwoch\nmit großer Mehrheit zugestimmt und die Regierung\nbeauftragt.',
      'Rat stimmt dem Vertrag zu',
      'Rat stimmt dem Vertrag zu\n\nDer Rat von Oberland hat dem Vertrag am Mittwoch mit großer Mehrheit zugestimmt und die Regierung beauftragt.',
    ],
    [
      'Windows line ends',
      'Der Rat tagte heute lange.\r\nEr stimmte am Ende zu.\r\n',
      null,
      'Der Rat tagte heute lange.\n\nEr stimmte am Ende zu.',
    ],
    [
      'a heading between paragraphs',
      'Rat stimmt dem Vertrag zu\n\nDer Rat stimmte zu.\n\nWie es weitergeht\n\nNun ist die Regierung am Zug.',
      'Rat stimmt dem Vertrag zu',
      'Rat stimmt dem Vertrag zu\n\nDer Rat stimmte zu.\n\nWie es weitergeht\n\nNun ist die Regierung am Zug.',
    ],
    ['a decomposed umlaut', 'Der Rat von Ko\u0308penick tagte.', null, 'Der Rat von Köpenick tagte.'],
  ])('%s', (_, page, title, text) => {
    expect(readPlainText(page)).toMatchObject([{ title, text, kind: 'main' }])
  })
})

test('a box of links amid an article does not end it', () => {
  const page = [
    'Rat stimmt dem Grenzvertrag zu',
    'Der Rat hat dem Vertrag am Mittwoch zugestimmt.',
    'Mehr zum Thema',
    'Hintergrund: Woher die Flussgrenze kommt',
    'Analyse: Fischerei als Waffe',
    'Die Abgeordneten stritten bis in die Nacht.',
  ].join('\n\n')
  expect(readPlainText(page).map(({ text }) => text)).toEqual([
    'Rat stimmt dem Grenzvertrag zu\n\nDer Rat hat dem Vertrag am Mittwoch zugestimmt.\n\nDie Abgeordneten stritten bis in die Nacht.',
  ])
})
