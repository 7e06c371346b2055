import { tellsEvents, type EventRows } from './tells-events.ts'

/** What German takes up of deeds and people told before, and all the events that it tells. */
const ROWS: EventRows = {
  'coups, and whom they topple': [
    ['Militärs haben in Gabun die Macht übernommen.', 'Army (Gabon) seized Gabon'],
    ['Eine Gruppe von Offizieren hat in Peru die Macht an sich gerissen.', 'Army (Peru) seized Peru'],
    ['In Gabun haben Offiziere Präsident Ali Bongo gestürzt.', 'Army (Gabon) seized Ali Bongo Ondimba'],
    [
      'UN-Generalsekretär António Guterres verurteilte den Putsch in Gabun. Er forderte das Militär auf, Präsident Ali Bongo freizulassen.',
      'Armed forces (Gabon) released Ali Bongo Ondimba (obligation, by António Guterres)',
      'António Guterres condemned Gabon',
      'António Guterres demanded Armed forces (Gabon)',
    ],
    [
      'Die Junta um Hauptmann Ibrahim Traoré warnte Paul-Henri Damiba.',
      'Government (Burkina Faso) warned Paul-Henri Sandaogo Damiba',
    ],
  ],
  'deeds that are taken up': [
    [
      'Macron telefonierte mit Olaf Scholz. Beide verurteilten Russland.',
      'Emmanuel Macron + Olaf Scholz condemned Russia',
      'Emmanuel Macron + Olaf Scholz talked',
    ],
    [
      'Putin lobte das Treffen zwischen Macron und Meloni.',
      'Emmanuel Macron + Giorgia Meloni met',
      'Vladimir Putin praised Emmanuel Macron + Giorgia Meloni',
    ],
    ['Chile warf Peru Angriffe vor. Peru wies das zurück.', 'Chile accused Peru', 'Peru rejected Chile'],
    [
      'Macron besuchte Lima. Im Mai will Meloni nach Lima reisen. Studenten demonstrierten gegen den Besuch.',
      'Emmanuel Macron visited Lima',
      'Giorgia Meloni visited Lima (planned, 2025-05-01..2025-05-31)',
      'Students (Peru) protested Emmanuel Macron',
    ],
    [
      'In Lima demonstrierten Studenten vor der britischen Botschaft.',
      'Students (Peru) protested Embassy (United Kingdom)',
    ],
    ['Studenten protestierten in Teheran gegen die Hinrichtung eines Geistlichen.', 'Students (Iran) protested'],
    ['Das belarussische Grenzkomitee wies die Vorwürfe aus Polen zurück.', 'Belarus rejected Poland'],
    ['In Peru begrüßte Macron die neue Regierung.', 'Emmanuel Macron hosted Government (Peru)'],
  ],
  'who goes on, and who does the same': [
    [
      'Chile warf Peru Angriffe vor. Das peruanische Außenministerium wies jede Beteiligung zurück.',
      'Chile accused Peru',
      'Foreign ministry (Peru) rejected Chile',
    ],
    [
      'Die EU hatte ihre Hilfe für Niger ausgesetzt, auch Deutschland stellte die Zusammenarbeit ein.',
      'European Union cut-cooperation Niger',
      'Germany cut-cooperation Niger',
    ],
    ['Nach dem Putsch in Niger hat Kenia das Land verurteilt.', 'Kenya condemned Niger'],
    [
      'Die Schweiz bot Puigdemont Asyl an, was Ministerpräsident Mariano Rajoy kritisierte.',
      'Mariano Rajoy condemned Switzerland',
      'Switzerland promised Puigdemont',
    ],
    ['Peru und Chile nahmen ihre Beziehungen zu Bolivien wieder auf.', 'Bolivia + Chile + Peru agreed'],
    [
      'Haftars Kämpfer haben Tripolis angegriffen, sagte Khalifa Haftar.',
      'Khalifa Haftar attacked Libya (reported, by Khalifa Haftar)',
    ],
  ],
  'a headline and its text': [
    [
      'Pakistan sperrt Luftraum für Indien\n\nPakistan hat am Montag seinen Luftraum für Indien und Nepal gesperrt.',
      'Pakistan cut-cooperation India + Nepal (2024-11-04)',
    ],
    [
      'Macron empfängt Meloni\n\nMacron hat am Montag Scholz empfangen.',
      'Emmanuel Macron hosted Giorgia Meloni',
      'Emmanuel Macron hosted Olaf Scholz (2024-11-04)',
    ],
  ],
}

tellsEvents('de', ROWS)
