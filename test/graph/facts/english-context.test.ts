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
  'verbs in two parts': [['Emmanuel Macron cut short his visit to Chad.', 'Emmanuel Macron visited Chad']],
  'two who do it together': [['Chad and Niger held a naval drill in the Gulf.', 'Chad + Niger cooperated']],
}

tellsEvents('en', ROWS)
