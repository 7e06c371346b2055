import { tellsEvents, type EventRows } from './tells-events.ts'

/** How agencies tell news in one sentence: rebels, protesters and villagers without a name, troops, courts. Sentence, and all its events. */
const ROWS: EventRows = {
  'people without a country of their own': [
    ['Romanian coal miners clashed with riot police outside Bucharest.', 'Police (Romania) + Workers (Romania) fought'],
    [
      "Peru's government and striking teachers reached a deal on Sunday.",
      'Government (Peru) + Workers (Peru) agreed deal (2024-11-03)',
    ],
    [
      'Police in Tegucigalpa clashed with supporters of ousted president Manuel Zelaya.',
      'Police (Honduras) + Supporters (Honduras) fought',
    ],
    ['Masked men kidnapped a Japanese aid worker near Jalalabad.', 'Militants (Afghanistan) abducted Japan'],
    [
      'Turkish police prevented a demonstration staged by students.',
      'Police (Turkey) restricted Students (Turkey)',
      'Students (Turkey) protested',
    ],
    [
      'Norwegian mediators have been shuttling between the Sri Lankan government and Tamil rebels.',
      'Norway mediated Government (Sri Lanka) + Rebels (Sri Lanka)',
    ],
  ],
  'peoples that are no country': [
    [
      'Ethnic Albanian rebels clashed with Macedonian forces near Tetovo.',
      'Armed forces (North Macedonia) + Rebels (North Macedonia) fought',
    ],
    ['Bosnian Serbs shelled Srebrenica.', 'Minority (Bosnia and Herzegovina) attacked Srebrenica'],
    ['Ethnic Albanians in south Serbia are demanding a U.N. presence.', 'Minority (Serbia) demanded United Nations'],
    [
      "Tens of thousands of Taiwanese took to the streets to oppose China's anti-secession law.",
      'Taiwan protested China',
    ],
    ['Troops loyal to President Ali Abdullah Saleh shelled Saudi Arabia.', 'Army (Yemen) attacked Saudi Arabia'],
  ],
  'participles that describe who acts': [
    [
      'Suspected Muslim separatists hurled grenades at a police station in southern Thailand.',
      'Separatists (Thailand) attacked Thailand',
    ],
    [
      'Striking Portuguese truck drivers blocked the Spanish border to demand cheaper fuel.',
      'Workers (Portugal) protested',
    ],
    ['Sweden will send medicine to earthquake-hit Armenia.', 'Sweden aided Armenia (planned)'],
    ['Serb forces were engaged in ethnic cleansing in Montenegro.', 'Armed forces (Serbia) attacked Montenegro'],
  ],
  'threats, orders and protests': [
    [
      'Togo threatened on Wednesday to close its border with Ghana.',
      'Togo broke-relations Ghana (conditional, by Togo)',
      'Togo threatened Ghana (2024-11-06)',
    ],
    [
      'Iran said it would attack Iraq unless its troops withdraw.',
      'Iran attacked Iraq (conditional, by Iran)',
      'Iran threatened Iraq',
    ],
    ['Burkina Faso ordered French forces to leave its territory.', 'Burkina Faso expelled French Armed Forces'],
    ['Iranian students set fire to an Israeli flag in Tehran.', 'Students (Iran) protested Israel'],
    ['French police are investigating claims that Libyan agents planted a bomb.', 'Police (France) investigated Libya'],
  ],
  'verbs and particles': [
    [
      'Ethiopian troops began pulling out of the Somali town of Baidoa.',
      'Ethiopian National Defense Force withdrew-troops Baidoa',
    ],
    [
      'Dutch lawmakers called on the Belgian government to withdraw its soldiers.',
      'Netherlands demanded Government (Belgium)',
    ],
    ['India and Russia began joint naval exercises in the Bay of Bengal.', 'India + Russia cooperated'],
    ['Sierra Leone agreed to hand over its weapons to Nigeria in Guinea.', 'Sierra Leone promised Nigeria'],
    ['The Security Council condemned Chad.', 'United Nations Security Council condemned Chad'],
  ],
  'whose something is and who leads': [
    [
      'Chadian rebel leaders accused the French army of bombing their camp.',
      'French Armed Forces attacked Rebels (Chad) (alleged, by Rebels (Chad))',
      'Rebels (Chad) accused French Armed Forces',
    ],
    [
      'Mutinous soldiers in Ivory Coast seized the police headquarters.',
      'Rebels (Ivory Coast) seized Police (Ivory Coast)',
    ],
    [
      'Mobutu Sese Seko ignored a call by opposition leaders to resign.',
      'Mobutu Sese Seko rejected Opposition (Democratic Republic of the Congo)',
      'Mobutu Sese Seko resigned (obligation)',
    ],
    ["Peru's striking workers accused Chile.", 'Workers (Peru) accused Chile'],
    ['Qatar hosted talks between Chad and rebels.', 'Qatar hosted Chad'],
  ],
  'openings, joined words and conditions': [
    [
      'Hundreds of Mauritanian women staged a sit-in to demand the release of political prisoners.',
      'Civilians (Mauritania) protested',
    ],
    [
      'Four jailed Moroccan journalists went on hunger strike to protest against the government.',
      'Journalists (Morocco) protested Government (Morocco)',
    ],
    [
      'Striking miners in Bolivia rejected an offer from the government.',
      'Workers (Bolivia) rejected Government (Bolivia)',
    ],
    ['Syria warned it would retaliate if Turkey cut off the water.', 'Syria warned Turkey'],
    ['Slovakia will allow NATO planes to use its airspace.', 'Slovakia conceded NATO (planned)'],
    [
      'Hutu militiamen abducted three Spanish nuns in Zaire.',
      'Militias (Democratic Republic of the Congo) abducted Spain',
    ],
    ['Uzbekistan told the United States to close its base.', 'Uzbekistan demanded United States'],
    ['South Africa sent warships to the Comoros.', 'South Africa deployed-troops Comoros'],
  ],
  'peoples of regions, nouns that look like verbs, days before objects': [
    ['Nepalese police detained Tibetans in Kathmandu.', 'Police (Nepal) arrested Minority (China)'],
    ['German engineers are helping Bangladesh.', 'Germany aided Bangladesh'],
    ['The World Bank cut off lending to Kenya.', 'World Bank cut-cooperation Kenya'],
    ['Croatia ignored a U.N. Security Council demand to withdraw.', 'Croatia rejected United Nations Security Council'],
    ['Zenawi rejected on Sunday Eritrean demands.', 'Zenawi rejected Eritrea (2024-11-03)'],
    ['Soldiers in Chad searched the homes of opposition politicians.', 'Chad restricted Opposition (Chad)'],
    [
      'About 2,000 Danes formed a human chain to protest against the deployment of troops in Iraq.',
      'Denmark protested',
    ],
    ["Togo's military rulers imposed a curfew on Lome.", 'Armed forces (Togo) restricted Togo'],
    ['Lloyd Austin held talks with his Singaporean counterpart.', 'Lloyd Austin + Ng Eng Hen talked'],
    ['Ecuadorean Indians attacked Peru.', 'Minority (Ecuador) attacked Peru'],
  ],
}

tellsEvents('en', ROWS)
