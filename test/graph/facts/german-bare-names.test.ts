import { tellsEvents } from './tells-events.ts'

/** Names without a case, in the places that German gives to who acts and who is acted on: text and its events. */
tellsEvents('de', {
  'verb in second place': [
    ['London bombardierte China.', 'United Kingdom attacked China'],
    ['Am Freitag kritisierte London China.', 'United Kingdom condemned China (2024-11-01)'],
    ['Am Freitag verurteilte die Regierung in Paris Serbien.', 'French government condemned Serbia (2024-11-01)'],
    ['Kanada und Japan luden Serbien ein.', 'Canada + Japan invited Serbia'],
    ['Frankreich lieferte der Ukraine Waffen.', 'France supplied-arms Ukraine'],
    ['Den Iran kritisierte Macron am Freitag.', 'Emmanuel Macron condemned Iran (2024-11-01)'],
  ],
  'verb at the end': [
    ['Am Freitag haben Kanada und Japan Serbien eingeladen.', 'Canada + Japan invited Serbia (2024-11-01)'],
    ['Laut einem Bericht hat Macron China kritisiert.', 'Emmanuel Macron condemned China (reported)'],
    [
      'Die Lage ist ernst, nachdem die israelische Armee Diplomaten aus der Ukraine ausgewiesen hatte.',
      'Israel Defense Forces expelled Ukraine',
    ],
    ['Beobachter bemerkten, dass die Regierung in Paris Serbien einlud.', 'French government invited Serbia'],
    ['Der Sprecher sagte, Kanada und Japan hätten die Ukraine gelobt.', 'Canada + Japan praised Ukraine (reported)'],
  ],
  'a future is no passive': [
    ['Die Türkei wird Serbien kritisieren.', 'Turkey condemned Serbia (planned)'],
    [
      'Die Regierung in Paris wird Wladimir Putin unterstützen.',
      'French government supported Vladimir Putin (planned)',
    ],
    ['Serbien wird von der Türkei kritisiert.', 'Turkey condemned Serbia'],
  ],
  'whoever is described acts': [
    ['Frankreich, das Serbien kritisierte, war beim Gipfel.', 'France condemned Serbia'],
    ['Die israelische Armee, die den Iran angriff, war zufrieden.', 'Israel Defense Forces attacked Iran'],
    [
      'Ungarn, das die Nachbarstaaten Serbien und Kroatien kritisierten, war beim Gipfel.',
      'Croatia + Serbia condemned Hungary',
    ],
  ],
  'praise is no vow': [
    ['Frankreich hat China gelobt.', 'France praised China'],
    ['China wurde von Frankreich gelobt.', 'France praised China'],
    ['Frankreich gelobte, China zu unterstützen.', 'France promised China', 'France supported China (planned)'],
  ],
})
