import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../server/import/html.ts'
import { readPlainText } from '../../../server/import/plain-text.ts'

/* Pages as sites of different build save them, in made-up words; each row says what must be left of one. */

const broadcaster = `nachrichten.example
Startseite
Ausland
Parlament stimmt Pakt mit Unterland zu
Stand: 06.11.2024 14:32 Uhr
Das Parlament von Oberland hat dem Pakt mit Unterland zugestimmt. Präsidentin Muster sprach von einem großen Tag.
Von Anna Muster
Die Abgeordneten stimmten am Mittwoch mit großer Mehrheit zu.
"Ein historischer Tag"
Muster hatte den Pakt im Juni unterzeichnet.
Bild: Agentur Beispiel
Der Saal des Parlaments in Oberstadt
Unterland muss den Pakt noch ratifizieren.
Mit Informationen von Berta Beispiel.
Pakt
Oberland
Mehr zum Pakt
Unterland zögert bei der Ratifizierung
06.11.2024
Impressum`

const correspondent = `Example News
Skip to content
Accessibility Help
Why you can trust our reporting
Lowland parliament approves pact with Highland
Published
6 November 2024
Share
Jane Doe
Europe correspondent, Example News
Reporting from Lowtown
Getty Images A man leaves the parliament building in Lowtown
Lowland's parliament has approved a defence pact with Highland.
Image source, Agency
The pact was agreed in June, when Mr Model met his counterpart in Hightown.
Related Topics
Lowland
Top stories
Highland recalls ambassador
1 hour ago
Highland has recalled its ambassador to Island after a row over fishing.
Live: Votes counted in Midland
5 hours ago`

const kicker = `Oberland: Parlament stimmt Pakt zu | Der Bote
Politik | Ausland | Wirtschaft
06. November 2024, 14:32 Uhr   Lesezeit: 2 Min.
Oberland
Parlament stimmt Pakt zu
Die Abgeordneten geben grünes Licht für das Bündnis mit Unterland.
Von Bernd Beispiel, Oberstadt
BERLIN (dpa) - Das Parlament von Oberland hat am Mittwoch für den Pakt gestimmt. (dpa)
© dpa-infocom, dpa:241106-930-000000/1`

const signedOff = `Rat stimmt dem Pakt zu

Der Rat von Oberland hat dem Pakt am Mittwoch zugestimmt.

(A.Muster--BOT)

Unterland ruft Botschafter zurück
Unterland hat seinen Botschafter aus Inselreich zurückgerufen. Grund ist ein Streit um Fisch.

Unterland erklärte, der Schritt sei nötig gewesen.

Wahl in Mittelland
In Mittelland wird am Sonntag gewählt. Es treten drei Parteien an.`

const list = `Treffen in Oberstadt

Der Präsident von Oberland ist am Mittwoch gereist (siehe Foto: Seite 3). Dort traf er die Präsidentin.

Punkte des Vertrags:
- Hilfe im Angriffsfall
- gemeinsame Manöver`

describe('a page in plain text', () => {
  test.each([
    [
      'with state of the text and related links',
      broadcaster,
      { byline: 'Anna Muster', publishedAt: '2024-11-06', title: 'Parlament stimmt Pakt mit Unterland zu' },
      [
        [
          'Parlament stimmt Pakt mit Unterland zu',
          'Das Parlament von Oberland hat dem Pakt mit Unterland zugestimmt. Präsidentin Muster sprach von einem großen Tag.',
          'Die Abgeordneten stimmten am Mittwoch mit großer Mehrheit zu.',
          '"Ein historischer Tag"',
          'Muster hatte den Pakt im Juni unterzeichnet.',
          'Unterland muss den Pakt noch ratifizieren.',
        ],
      ],
    ],
    [
      'with an author above their role, captions and other stories',
      correspondent,
      { byline: 'Jane Doe', publishedAt: '2024-11-06', title: 'Lowland parliament approves pact with Highland' },
      [
        [
          'Lowland parliament approves pact with Highland',
          "Lowland's parliament has approved a defence pact with Highland.",
          'The pact was agreed in June, when Mr Model met his counterpart in Hightown.',
        ],
        ['Highland recalls ambassador', 'Highland has recalled its ambassador to Island after a row over fishing.'],
      ],
    ],
    [
      'with a kicker over its headline and an agency dateline',
      kicker,
      { byline: 'Bernd Beispiel', publishedAt: '2024-11-06', publisher: 'Der Bote' },
      [
        [
          'Oberland: Parlament stimmt Pakt zu',
          'Die Abgeordneten geben grünes Licht für das Bündnis mit Unterland.',
          'Das Parlament von Oberland hat am Mittwoch für den Pakt gestimmt.',
        ],
      ],
    ],
    [
      'whose author signs before teasers that no heading announces',
      signedOff,
      { byline: 'A.Muster', publishedAt: null },
      [
        ['Rat stimmt dem Pakt zu', 'Der Rat von Oberland hat dem Pakt am Mittwoch zugestimmt.'],
        [
          'Unterland ruft Botschafter zurück',
          'Unterland hat seinen Botschafter aus Inselreich zurückgerufen. Grund ist ein Streit um Fisch.',
          'Unterland erklärte, der Schritt sei nötig gewesen.',
        ],
        ['Wahl in Mittelland', 'In Mittelland wird am Sonntag gewählt. Es treten drei Parteien an.'],
      ],
    ],
    [
      'that mentions a photo amid a sentence and ends with a list',
      list,
      { title: 'Treffen in Oberstadt' },
      [
        [
          'Treffen in Oberstadt',
          'Der Präsident von Oberland ist am Mittwoch gereist (siehe Foto: Seite 3). Dort traf er die Präsidentin.',
          'Punkte des Vertrags:',
          'Hilfe im Angriffsfall',
          'gemeinsame Manöver',
        ],
      ],
    ],
  ])('%s', (_, page, metadata, articles) => {
    const drafts = readPlainText(page)
    expect(drafts.map(({ text }) => text.split('\n\n'))).toEqual(articles)
    expect(drafts[0]).toMatchObject(metadata)
  })
})

test('a web page without paragraphs or metadata is read from its breaks and classes', () => {
  const page = `<html><head><title>Oberland stimmt zu - Der Bote</title><meta property="og:title" content="Oberland stimmt zu - Der Bote">
<meta property="og:site_name" content="Der Bote"></head><body><div id="header">Der Bote <a>Politik</a></div>
<div class="content"><h1>Oberland stimmt zu</h1><span class="byline">Von Anna Muster</span> <time datetime="2024-11-06T14:00">heute</time>
Das Parlament von Oberland hat dem Pakt mit Unterland zugestimmt.<br><br>Die Abgeordneten stimmten am Mittwoch mit Mehrheit zu.
</div><div class="teaser-list"><h3>Mehr zum Thema</h3><a href="x">Unterland zögert</a></div></body></html>`
  expect(readHtml(page, 'page.html')).toMatchObject([
    {
      draft: {
        publisher: 'Der Bote',
        byline: 'Anna Muster',
        publishedAt: '2024-11-06',
        title: 'Oberland stimmt zu',
        text: 'Oberland stimmt zu\n\nDas Parlament von Oberland hat dem Pakt mit Unterland zugestimmt.\n\nDie Abgeordneten stimmten am Mittwoch mit Mehrheit zu.',
      },
    },
  ])
})
