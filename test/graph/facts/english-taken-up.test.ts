import { tellsEvents, type EventRows } from './tells-events.ts'

/** What nouns and pronouns of English take up of the text before: text, and all the events that it tells. */
const ROWS: EventRows = {
  'several who are "they"': [
    ['Kenya and Uganda met in Nairobi. They condemned Sudan.', 'Kenya + Uganda condemned Sudan', 'Kenya + Uganda met'],
    [
      'Chad and Niger fought for years until Gabon mediated between them.',
      'Chad + Niger fought',
      'Gabon mediated Chad + Niger',
    ],
    [
      'Joe Biden praised Olaf Scholz after they had talked in Berlin.',
      'Joe Biden + Olaf Scholz talked',
      'Joe Biden praised Olaf Scholz',
    ],
  ],
  'several whom one noun means': [
    [
      'Kenya and Uganda met. The two countries are neighbours. They condemned Sudan.',
      'Kenya + Uganda condemned Sudan',
      'Kenya + Uganda met',
    ],
  ],
  'a subject named later': [
    [
      'In Kyiv, where he met Volodymyr Zelensky, Olaf Scholz thanked Poland.',
      'Olaf Scholz + Volodymyr Zelenskyy met',
      'Olaf Scholz praised Poland',
    ],
  ],
  'deeds told before': [
    [
      'India attacked Pakistan on Monday. China condemned the strikes.',
      'China condemned India',
      'India attacked Pakistan (2024-11-04)',
    ],
    ['Chad accused Sudan of torture. Khartoum dismissed the allegation.', 'Chad accused Sudan', 'Sudan rejected Chad'],
    [
      'Peru recognised Palestine on Monday. Bolivia called the move historic.',
      'Bolivia praised Peru',
      'Peru recognised Palestine (2024-11-04)',
    ],
    [
      'Burkina Faso expelled three French diplomats. Paris dismissed the allegations.',
      'Burkina Faso expelled France',
      'France rejected Burkina Faso',
    ],
    ['India attacked Pakistan on Monday. China condemned the attack on Nepal.', 'India attacked Pakistan (2024-11-04)'],
  ],
  'between whom somebody mediates': [
    [
      'Iran and Iraq agreed to resume flights in a deal brokered by Qatar.',
      'Iran + Iraq agreed',
      'Qatar mediated Iran + Iraq',
    ],
    ['Chad and Niger signed a truce. Gabon mediated.', 'Chad + Niger ceased-fire', 'Gabon mediated Chad + Niger'],
    ['Gabon mediated.'],
  ],
  'who talks with whom': [
    [
      'After talks with Olaf Scholz, Emmanuel Macron visited Kyiv.',
      'Emmanuel Macron + Olaf Scholz talked',
      'Emmanuel Macron visited Kyiv',
    ],
    [
      'Egypt condemned Sudan after negotiations with Ethiopia ended without a deal.',
      'Egypt + Ethiopia negotiated',
      'Egypt condemned Sudan',
    ],
    ['France agreed with Kenya and Ghana to cooperate on energy.', 'France + Ghana + Kenya agreed'],
    ['Chadian troops have fought alongside the French army.', 'Armed forces (Chad) + French Armed Forces cooperated'],
  ],
  'what a clause behind a noun is about': [
    [
      'The Philippines accused China of espionage, a charge Beijing dismissed.',
      'China rejected Philippines',
      'Philippines accused China',
    ],
    ['The treaty Peru signed with Chile was useful.', 'Chile + Peru signed treaty Chile–Peru'],
    ["Pakistan's claim that the Taliban shelter militants angered Kabul.", 'Pakistan accused Taliban'],
    [
      'The Taliban banned Afghan women from working, drawing condemnation from António Guterres.',
      'António Guterres condemned Taliban',
      'Taliban restricted Civilians (Afghanistan)',
    ],
  ],
  'whose it is': [
    [
      'Iran condemned Hamas, whose fighters attacked Israel in October.',
      'Hamas attacked Israel (2024-10-01..2024-10-31)',
      'Iran condemned Hamas',
    ],
    [
      'Praise came from Hamas, whose attack on Israel on 7 October set off the war.',
      'Hamas attacked Israel (2024-10-07)',
    ],
  ],
  'nobody of their own': [
    ['South Korea has condemned the dispatch of troops.'],
    ['Irfaan Ali put his army on alert.', 'Irfaan Ali mobilised'],
    ['Kenya agreed with Chad to restore contacts between their armed forces.', 'Chad + Kenya agreed'],
  ],
  'who is asked': [
    ['Kenya urged the counterpart to attack Chad.'],
    [
      'Demonstrators in Lomé called for the resignation of Faure Gnassingbé.',
      'Demonstrators (Togo) demanded Faure Gnassingbé',
    ],
    ['Kenya prompted China to block exports to Chad.', 'China sanctioned Chad'],
  ],
  'a treaty left out': [
    [
      'Peru has ratified the treaty with Chile; Bolivia has not even signed.',
      'Bolivia signed treaty Bolivia–Chile–Peru (not)',
      'Peru ratified treaty Bolivia–Chile–Peru',
    ],
  ],
  'the country of the article': [
    [
      "Sri Lanka's capital welcomed nobody. Sri Lankan Prime Minister Ranil Wickremesinghe condemned Sri Lankan demonstrators. Protesters stormed the office of Ranil Wickremesinghe.",
      'Ranil Wickremesinghe condemned Demonstrators (Sri Lanka)',
      'Demonstrators (Sri Lanka) attacked Ranil Wickremesinghe',
    ],
  ],
  'no day of an event': [
    ['CAIRO (AP) - Egypt will not tolerate any threat.', 'Egypt rejected'],
    ['DUBAI, May 31 - Israel attacked Iran on Tuesday.', 'Israel attacked Iran (2024-11-05)'],
    ['The March 23 Movement captured Goma.', 'M23 seized Goma'],
  ],
  'what somebody is called': [
    [
      'Gustavo Petro called US strikes on boats in the Caribbean "murder".',
      'Gustavo Petro condemned United States',
      'United States attacked Caribbean',
    ],
    ['Chile called the Venezuelan vote a farce.', 'Chile condemned Venezuela'],
    ['Joe Biden called Olaf Scholz a friend.', 'Joe Biden praised Olaf Scholz'],
    ['Iran called the American accusation baseless.', 'Iran rejected United States'],
  ],
  'who says it': [
    [
      'The African Union congratulated Alassane Ouattara, while France called on Kenya to vote.',
      'African Union praised Alassane Ouattara',
      'France demanded Kenya',
    ],
    [
      'Mali is leaving ECOWAS, Colonel Assimi Goïta announced on Monday.',
      'Mali withdrew-from ECOWAS (by Assimi Goïta)',
    ],
    ['Mali is leaving ECOWAS, Nigeria announced on Monday.', 'Mali withdrew-from ECOWAS (reported, by Nigeria)'],
    [
      'Turkey criticised Sweden on Monday, accusing it of racism.',
      'Turkey accused Sweden (2024-11-04)',
      'Turkey condemned Sweden (2024-11-04)',
    ],
    [
      'Syria criticised Iran on Monday, thanking Iraq.',
      'Syria condemned Iran (2024-11-04)',
      'Syria praised Iraq (2024-11-04)',
    ],
  ],
}

tellsEvents('en', ROWS)
