import { tellsEvents, type EventRows } from './tells-events.ts'

/** What English news leaves to the text around: text, and all the events that it tells. */
const ROWS: EventRows = {
  'an answer that names nobody': [
    ['Iran attacked Iraq. Baghdad withdrew its ambassador.', 'Iran attacked Iraq', 'Iraq broke-relations Iran'],
    [
      "Chad expelled Niger's envoy. Niger imposed sanctions in response.",
      'Chad expelled Niger',
      'Niger sanctioned Chad',
    ],
    ["Chad expelled Niger's envoy. Niger imposed sanctions.", 'Chad expelled Niger'],
    [
      'Niger gave the French ambassador 48 hours to leave the country. France rejected the demand.',
      'France rejected Niger',
      'Niger expelled France',
    ],
    ['Chad filed a complaint with the International Court of Justice.'],
  ],
  'pronouns for several': [
    [
      'Emmanuel Macron met Olaf Scholz in Paris and both agreed to work together.',
      'Emmanuel Macron + Olaf Scholz agreed',
      'Emmanuel Macron + Olaf Scholz met',
    ],
    [
      'The leaders of Chad and Niger have agreed on a truce, Emmanuel Macron said after hosting them in Paris.',
      'Chad + Niger agreed truce Chad–Niger (reported, by Emmanuel Macron)',
      'Emmanuel Macron hosted Chad + Niger',
    ],
  ],
  'whose deed somebody is thanked for': [
    [
      'Olaf Scholz thanked Turkey for its mediation between Chad and Niger.',
      'Olaf Scholz praised Turkey',
      'Turkey mediated Chad + Niger',
    ],
  ],
  headlines: [
    ['Niger junta orders French ambassador to leave within 48 hours', 'Niger expelled France'],
    ['Pakistan strikes militants in Iran', 'Pakistan attacked Militants (Iran)'],
    ['Russia sanctions waivers'],
  ],
  'people who are not at home': [
    [
      'Hundreds of people rallied near a French military base in Niamey, waving Russian flags.',
      'Demonstrators (Niger) protested French Armed Forces',
    ],
  ],
  'who is suspended': [
    ['The African Union suspended Niger on Tuesday.', 'African Union sanctioned Niger (2024-11-05)'],
    ['Chad suspended the BBC.', 'Chad restricted BBC'],
  ],
  'the land of a relative clause': [
    [
      'The African Union suspended Niger. The United States, which has troops in the country, paused aid to Chad.',
      'African Union sanctioned Niger',
      'United States cut-cooperation Chad',
    ],
  ],
  'bodies of the country that the text is about': [
    ['Peru held a vote. Prosecutors charged Dina Boluarte.', "Prosecutor's office (Peru) charged Dina Boluarte"],
    ['Niger, whose prosecutors charged Mohamed Bazoum, is poor.', 'Niger charged Mohamed Bazoum'],
    ['Peru is poor. Police clashed with protesters.', 'Demonstrators (Peru) + Police (Peru) fought'],
    ['Peruvian police clashed with protesters.', 'Demonstrators (Peru) + Police (Peru) fought'],
  ],
  'who provokes an answer': [
    [
      'Mexico expelled a Chilean envoy, prompting Lima to break off ties.',
      'Mexico expelled Chile',
      'Peru broke-relations Mexico',
    ],
  ],
  'whose a thing is that two names stand before': [
    ["Turkey's parliament backs Sweden's NATO bid", 'Grand National Assembly of Turkey supported Sweden'],
    ["Egypt condemned Israel's Gaza offensive.", 'Egypt condemned Israel'],
    ["Turkey ratified Sweden's NATO accession.", 'Turkey ratified accession'],
    ["Turkey criticised Sweden's NATO accession.", 'Turkey condemned Sweden'],
  ],
  'names that end before "of"': [['Moscow accused Warsaw of Russophobia.', 'Russia accused Poland']],
  'whose consulate is closed': [
    ['Poland closed the Russian consulate.', 'Poland broke-relations Russia'],
    ['Poland closed its embassy in Moscow.', 'Poland broke-relations Russia'],
  ],
  'a clause behind a name in apposition': [
    [
      'Dina Boluarte took office after her predecessor, Pedro Castillo, attacked Chile.',
      'Pedro Castillo attacked Chile',
    ],
  ],
  'verbs in two parts': [['Emmanuel Macron cut short his visit to Chad.', 'Emmanuel Macron visited Chad']],
  'two who do it together': [['Chad and Niger held a naval drill in the Gulf.', 'Chad + Niger cooperated']],
}

tellsEvents('en', ROWS)
