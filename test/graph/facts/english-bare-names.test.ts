import { tellsEvents } from './tells-events.ts'

/** Names and people with titles in the places that English gives to who acts and who is acted on: text and its events. */
tellsEvents('en', {
  'objects that look like predicates': [
    ['Turkey condemned Iran.', 'Turkey condemned Iran'],
    ["Turkey warned North Korea's leader Kim Jong Un.", 'Turkey warned Kim Jong-un'],
    ["A spokesman said Turkey condemned North Korea's leader Kim Jong Un.", 'Turkey condemned Kim Jong-un (reported)'],
    ['France was named a mediator.'],
  ],
  'a name between commas': [
    [
      "Poland's foreign minister, Radoslaw Sikorski, voiced support for Venezuela.",
      'Radosław Sikorski supported Venezuela',
    ],
    [
      "Pakistani police demanded that Colombia's president, Gustavo Petro, release the prisoners.",
      'Police (Pakistan) demanded Gustavo Petro',
      'Gustavo Petro released Prisoners (Colombia) (obligation, by Police (Pakistan))',
    ],
    ['Sudan has been invited by Beijing to the summit.', 'China invited Sudan'],
  ],
  'clauses behind a noun': [
    ['The situation is tense after the Israeli army praised Oslo.', 'Israel Defense Forces praised Norway'],
    ['The situation is tense after the United States bombed Iran.', 'United States attacked Iran'],
    ['The situation is tense after Canada and Japan expelled diplomats from Iran.', 'Canada + Japan expelled Iran'],
    [
      "A spokesman said France's foreign ministry condemned China.",
      'French foreign ministry condemned China (reported)',
    ],
  ],
  'verbs that look like nouns and adjectives': [
    ['The Israeli army welcomed the ruling and criticised China.', 'Israel Defense Forces condemned China'],
    ['France welcomed the ruling and imposed sanctions on Serbia.', 'France sanctioned Serbia'],
    ['London stepped up pressure, expelling diplomats from Iran.', 'United Kingdom expelled Iran'],
    ['London stepped up pressure, holding talks with Vladimir Putin.', 'United Kingdom + Vladimir Putin talked'],
    ['Turkey will back China.', 'Turkey supported China (planned)'],
    ['Canada and Japan attack China', 'Canada + Japan attacked China'],
    ['France to bomb Serbia', 'France attacked Serbia (planned)'],
    ['Canada and Japan to visit China', 'Canada + Japan visited China (planned)'],
    ['France discussed the future of leading politicians from Serbia.'],
  ],
  conditions: [
    ['If France supports Vladimir Putin, there will be consequences.', 'France supported Vladimir Putin (conditional)'],
    ['The United States, which supported China, was at the summit.', 'United States supported China'],
  ],
})
