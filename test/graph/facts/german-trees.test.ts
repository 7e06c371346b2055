import { tellsEvents, type EventRows } from './tells-events.ts'

/** German sentences on which the parser errs, and all the events that they tell. */
const ROWS: EventRows = {
  'what a prefix, a comma or a participle leaves to the verb': [
    [
      'Macron empfing Giorgia Meloni und warf ihr vor, ein Abkommen gebrochen zu haben.',
      'Emmanuel Macron accused Giorgia Meloni',
      'Emmanuel Macron hosted Giorgia Meloni',
      'Giorgia Meloni rejected Abkommen (alleged, by Emmanuel Macron)',
    ],
    ['Macron hat Peru, der Ukraine und Chile Hilfe zugesagt.', 'Emmanuel Macron promised Chile + Peru + Ukraine'],
    ['Peru machte Chile für den Angriff verantwortlich.', 'Peru accused Chile'],
    [
      'Der Vorsitzende der Afrikanischen Union, Komorens Präsident Azali Assoumani, kritisierte Kenia.',
      'Azali Assoumani condemned Kenya',
    ],
    [
      'Peru mahnte, Chile müsse seine Soldaten aus Bolivien abziehen.',
      'Chile withdrew-troops Bolivia (obligation, by Peru)',
      'Peru demanded Chile',
    ],
    ['Russland hatte das Abkommen mit der Ukraine auslaufen lassen.', 'Russia withdrew-from Abkommen'],
  ],
  'people beside other nouns': [
    ['Trumps Vorgänger Barack Obama hatte Chile mehrfach verurteilt.', 'Barack Obama condemned Chile'],
    ['Nach dem Putsch in Mali schloss die Afrikanische Union das Land aus.', 'African Union sanctioned Mali'],
    [
      'In Gabun haben Soldaten in den frühen Morgenstunden Präsident Ali Bongo festgenommen.',
      'Army (Gabon) arrested Ali Bongo Ondimba',
    ],
    [
      'In Seoul hat das Verfassungsgericht im April Präsident Yoon Suk Yeol abgesetzt.',
      'Constitutional Court of South Korea seized Yoon Suk-yeol (2024-04-01..2024-04-30)',
    ],
    ['In Chile nahm die Polizei Gabriel Boric in Santiago fest.', 'Police (Chile) arrested Gabriel Boric'],
    [
      'Auf dem Gipfel hatten Trump und Chinas Staatschef Xi Jinping ein Abkommen unterzeichnen wollen.',
      'Donald Trump + Xi Jinping met (planned)',
      'Donald Trump + Xi Jinping signed Abkommen China–Vereinigte Staaten (planned)',
    ],
    [
      'Das Parlament in Seoul lobte Macron. Die Abgeordneten kritisierten Präsident Yoon Suk Yeol.',
      'National Assembly of South Korea praised Emmanuel Macron',
      'National Assembly of South Korea condemned Yoon Suk-yeol',
    ],
    [
      'Bei Zusammenstößen zwischen Demonstranten und der Polizei in Lima wurden zwölf Menschen getötet.',
      'Demonstrators (Peru) + Police (Peru) fought',
    ],
  ],
  'futures, courts and leagues': [
    ['Norwegen wird Kiew drei Raketenwerfer liefern.', 'Norway supplied-arms Ukraine (planned)'],
    ['Kenia schloss einen Nato-Beitritt der Ukraine aus.', 'Kenya rejected Ukraine'],
    [
      'Der Internationale Gerichtshof ordnete an, dass Peru seine Truppen abziehen müsse.',
      'International Court of Justice demanded Peru',
    ],
    [
      'Macron beschuldigte Kenia, Söldner nach Niger gebracht zu haben.',
      'Emmanuel Macron accused Kenya',
      'Kenya deployed-troops Niger (alleged, by Emmanuel Macron)',
    ],
    [
      'In Niamey demonstrierten Tausende gegen Frankreich, das 1500 Soldaten in Niger stationiert hat.',
      'Demonstrators (Niger) protested France',
      'France deployed-troops Niger',
    ],
    [
      'In Niger wird Präsident Mohamed Bazoum seit dem 26. Dezember von der Präsidentengarde festgehalten.',
      'Armed forces (Niger) arrested Mohamed Bazoum (2023-12-26)',
    ],
  ],
  'names that are no adverbs, directions and motives': [
    [
      'Chinas Staatschef Xi Jinping sicherte Tokajew in einem Telefonat Hilfe zu.',
      'Xi Jinping promised Kassym-Jomart Tokayev',
    ],
    ['Kenia beschloss die Entsendung von Soldaten nach Haiti.', 'Kenya deployed-troops Haiti (planned)'],
    ['Tokajew weitete den Notstand auf Almaty aus.', 'Kassym-Jomart Tokayev restricted Almaty'],
    ['Nicaragua brach aus Solidarität ebenfalls mit Ecuador.', 'Nicaragua broke-relations Ecuador'],
    ['Nach dem Anschlag in Kaschmir schickte Pakistan Soldaten nach Indien.', 'Pakistan deployed-troops India'],
    [
      'Macron und Meloni einigen sich in Rom, doch Serbien unterschreibt nicht.',
      'Emmanuel Macron + Giorgia Meloni agreed',
    ],
  ],
  'verbs that go on': [
    [
      'Kenia warnte; Peking kritisierte Peru und warf Chile Angriffe vor.',
      'China accused Chile',
      'China condemned Peru',
    ],
    [
      'Macron kündigte bei dem Treffen an, das Verhältnis zu China zu verbessern und Russland zu besuchen.',
      'China + Emmanuel Macron agreed (planned, by Emmanuel Macron)',
      'Emmanuel Macron visited Russia (planned, by Emmanuel Macron)',
    ],
    [
      'Die USA haben Soldaten in Peru stationiert. Präsident Donald Trump hatte das Land im April mit Zöllen belegt.',
      'Donald Trump sanctioned Peru (2024-04-01..2024-04-30)',
      'United States deployed-troops Peru',
    ],
    ['Peking reagierte mit Zöllen auf amerikanische Waren.', 'China sanctioned United States'],
    ['Scholz bekräftigte das Bündnis mit Japan.', 'Olaf Scholz supported Japan'],
    [
      'Macron wird bei einem Besuch in Rom Giorgia Meloni danken.',
      'Emmanuel Macron praised Giorgia Meloni (planned)',
      'Emmanuel Macron visited Rome (planned)',
    ],
  ],
}

tellsEvents('de', ROWS)
