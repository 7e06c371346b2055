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
  'several whom a number or a name counts': [
    [
      'Emmanuel Macron met Olaf Scholz in Paris last month, and the two agreed to work together.',
      'Emmanuel Macron + Olaf Scholz agreed',
      'Emmanuel Macron + Olaf Scholz met (2024-10-01..2024-10-31)',
    ],
    [
      'Mali, Niger and Chad met. Kenya condemned the three Sahel states.',
      'Chad + Mali + Niger met',
      'Kenya condemned Chad + Mali + Niger',
    ],
    [
      'Chad and Niger fought. Japan urged the neighbours to respect the truce.',
      'Chad + Niger fought',
      'Japan demanded Chad + Niger',
    ],
  ],
  'titles before a name': [
    ['U.N. Secretary-General Antonio Guterres condemned Chad.', 'António Guterres condemned Chad'],
  ],
  'what somebody is accused of': [
    [
      'Cambodia accused the Thai air force of bombing its territory.',
      'Cambodia accused Royal Thai Armed Forces',
      'Royal Thai Armed Forces attacked Cambodia (alleged, by Cambodia)',
    ],
    [
      'Mali accused Algeria of shooting down a Malian drone.',
      'Algeria attacked Mali (alleged, by Mali)',
      'Mali accused Algeria',
    ],
  ],
  'sentences that seem to have no verb': [
    ['Ministers from Chad and Niger travelled to Moscow.', 'Chad + Niger visited Moscow'],
    ['Mali, allies recall envoys from Algeria', 'Mali broke-relations Algeria'],
  ],
  'who says it in a participle': [
    [
      'Mali severed ties with Ukraine, saying Kyiv had attacked Chad.',
      'Mali broke-relations Ukraine',
      'Ukraine attacked Chad (reported, by Mali)',
    ],
  ],
  'whose goods they are': [
    ['The European Union imposed tariffs on cars imported from China.', 'European Union sanctioned China'],
  ],
  'talks that are hosted': [
    ['Chad and Niger met. Anwar Ibrahim hosted the talks.', 'Anwar Ibrahim hosted Chad + Niger', 'Chad + Niger met'],
  ],
  'a recall beside an expulsion': [
    [
      "Thailand recalled its envoy and expelled Cambodia's ambassador.",
      'Thailand broke-relations Cambodia',
      'Thailand expelled Cambodia',
    ],
  ],
  'a day behind "and"': [
    [
      'Algeria rejected accusations by Mali and on Monday closed its airspace to Malian flights.',
      'Algeria broke-relations Mali (2024-11-04)',
      'Algeria rejected Mali',
    ],
  ],
  'verbs in two parts': [['Emmanuel Macron cut short his visit to Chad.', 'Emmanuel Macron visited Chad']],
  'two who do it together': [['Chad and Niger held a naval drill in the Gulf.', 'Chad + Niger cooperated']],
}

tellsEvents('en', ROWS)
