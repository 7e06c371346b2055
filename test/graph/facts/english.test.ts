import { tellsEvents, type EventRows } from './tells-events.ts'

/** Constructions of English, one a row: sentence, and all the events that it tells. */
const ROWS: EventRows = {
  'who acts': [
    ['Vietnamese-led forces attacked Laos.', 'Vietnam attacked Laos'],
    ['Thousands of Georgians rallied against Russia.', 'Georgia protested Russia'],
    ['Talks were held by Japan and China in Geneva.', 'China + Japan talked'],
    ['Two Italian journalists were arrested in Iran.', 'Iran arrested Italy'],
    ['A suicide bomber killed ten Iraqi policemen in Mosul.', 'Militants (Iraq) attacked Iraq'],
    ['Jordanian officials said that they would aid Kenya.', 'Jordan aided Kenya (planned, by Jordan)'],
    ['Egypt received weapons from France.', 'France supplied-arms Egypt'],
    ['Israel became the first country to recognise Somaliland.', 'Israel recognised Somaliland'],
  ],
  'to whom': [
    ['Egyptian police dispersed demonstrators in Cairo.', 'Police (Egypt) restricted Demonstrators (Egypt)'],
    ['Algeria condemned crimes committed by Libyan forces.', 'Algeria condemned Armed forces (Libya)'],
    ['Syria welcomed a resumption of diplomatic ties with Jordan.', 'Syria praised Jordan'],
    [
      'The killing of a Palestinian boy by Israeli soldiers was condemned by Jordan.',
      'Israel Defense Forces attacked Palestine',
      'Jordan condemned Israel Defense Forces',
    ],
    [
      'Sudan has been accused by Chad of arming Libya.',
      'Chad accused Sudan',
      'Sudan supplied-arms Libya (alleged, by Chad)',
    ],
    ['Malawi and Zambia signed a letter to fight smuggling.', 'Malawi + Zambia agreed'],
    ['Kenya called for sanctions against Sudan.', 'Kenya demanded Sudan'],
    ['Canada declared that Brazil must lower its tariffs.', 'Canada demanded Brazil'],
    ['Cuba denounced Spain and condemned its government.', 'Cuba condemned Spain'],
    ['Greece and Turkey have severed ties.', 'Greece + Turkey broke-relations Greece + Turkey'],
    [
      "Workers in Poland began a hunger strike to protest against Russia's decision.",
      'Workers (Poland) protested Russia',
    ],
  ],
  'nouns of action': [
    [
      "Armenia's foreign minister, Ararat Mirzoyan, is on an official visit to Tehran.",
      'Ararat Mirzoyan visited Tehran',
    ],
    ['Four Colombian soldiers were killed in an attack by ELN guerrillas.', 'ELN attacked Armed forces (Colombia)'],
    ['Shigeru Ishiba and Narendra Modi spoke of gas in a phone call.', 'Narendra Modi + Shigeru Ishiba talked'],
    ['France launched a series of attacks on Syria.', 'France attacked Syria'],
    ['Spain held talks with Morocco on Monday.', 'Morocco + Spain talked (2024-11-04)'],
    ['Nepal accused India of attacks on Bhutan.', 'India attacked Bhutan (alleged, by Nepal)', 'Nepal accused India'],
    ['Tokyo lodged a protest with Beijing.', 'Japan protested China'],
  ],
  'clauses below and beside': [
    ['Norway is ready to send medicine to Kenya.', 'Norway aided Kenya (planned)', 'Norway promised Kenya'],
    ['Kenya is to send troops to Haiti.', 'Kenya deployed-troops Haiti (planned)'],
    ['Chad agreed to attack Niger.', 'Chad attacked Niger (planned)'],
    ['France threatened Mali with sanctions unless it holds elections.', 'France threatened Mali'],
    [
      'Peru has signed but never ratified the treaty with Chile.',
      'Peru ratified treaty Chile–Peru (not)',
      'Peru signed treaty Chile–Peru',
    ],
  ],
  'refusals told without a verb of refusing': [
    ['Kenya will not accept demands from Somalia.', 'Kenya rejected Somalia'],
    ['Kenya has not accepted demands from Somalia.', 'Kenya conceded Somalia (not)'],
  ],
  'verbs that the tagger takes for something else': [
    ['Amnesty International accused Egypt of torture.', 'Amnesty International accused Egypt'],
    [
      'The head of the International Atomic Energy Agency, Rafael Grossi, urged Iran to cooperate.',
      'Rafael Grossi demanded Iran',
    ],
    [
      'Washington has threatened to sanction Georgian officials.',
      'United States sanctioned Georgia (conditional, by United States)',
      'United States threatened Georgia',
    ],
  ],
  'who is meant by a clause below': [
    [
      'Pope Francis called on Russia and Ukraine to negotiate.',
      'Pope Francis demanded Russia + Ukraine',
      'Russia + Ukraine negotiated (obligation, by Pope Francis)',
    ],
    ['Mexico thanked Cuba for sending doctors to Haiti.', 'Cuba aided Haiti', 'Mexico praised Cuba'],
    [
      'Bulgaria expelled two Russian diplomats, accusing them of spying.',
      'Bulgaria accused Russia',
      'Bulgaria expelled Russia',
    ],
    [
      'During his visit to Hanoi, Putin praised Vietnam.',
      'Vladimir Putin praised Vietnam',
      'Vladimir Putin visited Hanoi',
    ],
    ['India and Pakistan blamed each other for the collapse.', 'India + Pakistan accused India + Pakistan'],
    [
      'Zimbabwe has applied to join the Commonwealth, which it left in 2003.',
      'Zimbabwe joined Commonwealth of Nations (planned)',
      'Zimbabwe withdrew-from Commonwealth of Nations (2003-01-01..2003-12-31)',
    ],
    ['Nepal and India have yet to sign the treaty.', 'India + Nepal signed treaty India–Nepal (not)'],
    ['Hungary refused to say what it wants from Russia.'],
  ],
  'particles of verbs': [
    ['Peru is breaking off relations with Mexico.', 'Peru broke-relations Mexico'],
    ['Chile has called off talks with Bolivia.', 'Chile cut-cooperation Bolivia'],
  ],
  'interrupted clauses, dates and datelines': [
    [
      'Russia, which annexed Crimea in 2014, has demanded that Kyiv withdraw its forces from Kharkiv.',
      'Russia demanded Ukraine',
      'Russia seized Crimea (2014-01-01..2014-12-31)',
      'Ukraine withdrew-troops Kharkiv (obligation, by Russia)',
    ],
    ['The African Union, gathered in Luanda, warned Russia.', 'African Union warned Russia'],
    [
      'On Saturday Guterres condemned Russia. António Guterres spoke.',
      'António Guterres condemned Russia (2024-11-02)',
    ],
    [
      'WASHINGTON: Officials from Rwanda and Congo signed a peace treaty.',
      'Democratic Republic of the Congo + Rwanda signed peace treaty Democratic Republic of the Congo–Rwanda',
    ],
    ['GENEVA (Reuters) - Ukrainian and American officials met in Geneva.', 'Ukraine + United States met'],
    ['Congo is at peace, and Kinshasa promised to pay Rwanda.', 'Democratic Republic of the Congo promised Rwanda'],
  ],
  'the sentence before': [
    ['Joe Biden arrived in Berlin. He thanked Germany.', 'Joe Biden praised Germany', 'Joe Biden visited Berlin'],
    [
      'Joe Biden met Olaf Scholz in Berlin. He thanked Poland.',
      'Joe Biden + Olaf Scholz met',
      'Joe Biden praised Poland',
    ],
    ['Spain and Olaf Scholz lost to Joe Biden and Emmanuel Macron. Tokyo said that he had attacked Poland.'],
  ],
  'who is not meant': [
    ['Zambian police detained the opposition figure Edgar Lungu.', 'Police (Zambia) arrested Edgar Lungu'],
    ['Police fired tear gas at supporters of mayor Ekrem Imamoglu.', 'Police (Turkey) restricted Supporters (Turkey)'],
    ['Poland plans to withdraw from the Ottawa convention.', 'Poland withdrew-from Ottawa Treaty (planned)'],
    [
      'Macron has ruled out sending troops to Ukraine without American backing.',
      'Emmanuel Macron deployed-troops Ukraine (not)',
      'Emmanuel Macron rejected Ukraine',
    ],
    ["Pakistan attacked Afghanistan's Paktika province.", 'Pakistan attacked Paktika'],
  ],
  'nouns that say what a name is': [
    ["Georgia's ruling party, Georgian Dream, has threatened Brussels.", 'Georgian Dream threatened European Union'],
    ['Mali has left the ECOWAS bloc.', 'Mali withdrew-from ECOWAS'],
    ['Russian missiles hit a school in the Ukrainian city of Ternopil.', 'Russia attacked Ternopil'],
    ['More than 10,000 North Korean soldiers have been sent to Russia.', "Korean People's Army deployed-troops Russia"],
  ],
  'trees that are mended': [
    [
      'Armenia and Azerbaijan have asked the OSCE to dissolve the Minsk Group.',
      'Armenia + Azerbaijan demanded OSCE',
      'OSCE restricted OSCE Minsk Group (obligation, by Armenia + Azerbaijan)',
    ],
    ['Australia and Papua New Guinea are set to visit Fiji.', 'Australia + Papua New Guinea visited Fiji (planned)'],
    ['Colombia has broken off talks with the ELN.', 'Colombia cut-cooperation ELN'],
    [
      'President Bola Tinubu, on a visit to Brazil, met Lula da Silva.',
      'Bola Tinubu + Luiz Inácio Lula da Silva met',
      'Bola Tinubu visited Brazil',
    ],
    ["The EU's Kaja Kallas and China's Wang Yi met in Munich.", 'Kaja Kallas + Wang Yi met'],
    [
      'Hamas handed over three Israeli hostages to the Red Cross.',
      'Hamas released International Committee of the Red Cross',
    ],
    ['Slovenia became the fifth country in the EU to ban arms sales to Israel.', 'Slovenia sanctioned Israel'],
    [
      'Joe Biden discussed the crisis by telephone with Emmanuel Macron and Olaf Scholz.',
      'Emmanuel Macron + Joe Biden + Olaf Scholz talked',
    ],
    ['Antony Blinken became the first minister in five years to visit Beijing.', 'Antony Blinken visited Beijing'],
    ['Zelenskiy has ruled out ceding the Donbas to Moscow.', 'Volodymyr Zelenskyy rejected Russia'],
    [
      "Charles Michel hosted Ilham Aliyev and Armenia's Nikol Pashinyan in Brussels.",
      'Charles Michel hosted Ilham Aliyev + Nikol Pashinyan',
    ],
    ['Latvia extradited a businessman to Spain, not Portugal.', 'Latvia released Spain'],
    ['India attacked Pakistan, a Chinese official said on Monday.', 'India attacked Pakistan (reported, by China)'],
    ['Ethiopia has broken relations with Libya.', 'Ethiopia broke-relations Libya'],
    [
      'The Democratic Republic of Congo and the rebel group M23 signed a ceasefire, mediators said.',
      'Democratic Republic of the Congo + M23 ceased-fire (reported)',
    ],
    [
      'Kinshasa and other governments accuse Rwanda of backing the M23.',
      'Democratic Republic of the Congo accused Rwanda',
      'Rwanda supported M23 (alleged, by Democratic Republic of the Congo)',
    ],
    [
      "Burundi's army, which supports Congolese forces, shelled Uvira, two officials said.",
      'Armed forces (Burundi) attacked Uvira (reported)',
      'Armed forces (Burundi) supported Armed Forces of the Democratic Republic of the Congo (reported)',
    ],
    [
      'Chad demanded that the European Union impose sanctions on Sudan, and Peru suspended cooperation with Sudan.',
      'Chad demanded European Union',
      'European Union sanctioned Sudan (obligation, by Chad)',
      'Peru cut-cooperation Sudan',
    ],
    ['Iran bowed to protesting students.', 'Iran conceded Students (Iran)', 'Students (Iran) protested'],
    [
      'Russian military chief Valery Gerasimov, speaking in Minsk, praised Belarus.',
      'Valery Gerasimov praised Belarus',
    ],
    ['State Department spokesman Ned Price praised the African Union.', 'Ned Price praised African Union'],
    ['Joseph Kabila visited rebel-held Goma.', 'Joseph Kabila visited Goma'],
    ['Emmanuel Macron left Poland isolated.'],
    ['The Abraham Accords, which Israel and Bahrain signed, survived.', 'Bahrain + Israel signed Abraham Accords'],
    ["Ukraine's head of state, Volodymyr Zelensky, visited Paris.", 'Volodymyr Zelenskyy visited Paris'],
    [
      'India threatened to invade Nepal after China had attacked Bhutan.',
      'China attacked Bhutan',
      'India attacked Nepal (conditional, by India)',
      'India threatened Nepal',
    ],
    [
      'Police fired tear gas at protesters in Caracas on Tuesday.',
      'Police (Venezuela) restricted Demonstrators (Venezuela) (2024-11-05)',
    ],
    [
      'Kenyan president William Ruto spoke in Nairobi. Police dispersed thousands of protesters.',
      'Police (Kenya) restricted Demonstrators (Kenya)',
    ],
    [
      'Syria says it is willing to withdraw its troops from neighbouring Lebanon.',
      'Syria promised Lebanon (reported, by Syria)',
      'Syria withdrew-troops Lebanon (planned, by Syria)',
    ],
    ['A spokesman for the Houthi movement, Mohammed Abdulsalam, praised Iran.', 'Mohammed Abdulsalam praised Iran'],
    ['A Palestinian gunman shot dead three Israelis at the Allenby crossing.', 'Militants (Palestine) attacked Israel'],
    ['Kenya held men suspected of planning arson attacks on behalf of Russia.'],
    ['John Mahama is expected in Abidjan this week.', 'John Mahama visited Abidjan (planned, 2024-11-04..2024-11-10)'],
    ['Mali forced out the U.N. mission MINUSMA.', 'Mali expelled MINUSMA'],
    ['Ali Velayati spoke on Saturday, warning Donald Trump.', 'Ali Velayati warned Donald Trump (2024-11-02)'],
    ['Praise for Kenya came from Uganda and Chad.', 'Chad + Uganda praised Kenya'],
    ['Peru, Chile sign trade deal.', 'Chile + Peru signed trade deal Chile–Peru'],
    ['Nigerian troops killed 35 militants in air strikes.', 'Armed forces (Nigeria) attacked Militants (Nigeria)'],
    ['Kenya attacked Chad, and New Delhi condemned Kenya.', 'India condemned Kenya', 'Kenya attacked Chad'],
    ['North Korea fired two missiles into the sea.', 'North Korea mobilised'],
    ['Since Kenya demands that Chad withdraw, Chad condemned Kenya.', 'Chad condemned Kenya', 'Kenya demanded Chad'],
    [
      'A strike on Bamako killed three Malian soldiers, and a Hezbollah drone attack wounded Chadian troops.',
      'Hezbollah attacked Armed forces (Chad)',
    ],
    ['Egypt welcomed the advance of the Sudanese army.', 'Egypt praised Sudanese Armed Forces'],
    ['Togo denied recognising any rebel administration.'],
    [
      'In July, Manila and Beijing reached an agreement.',
      'China + Philippines agreed agreement China–Philippines (2024-07-01..2024-07-31)',
    ],
    ['Chad rammed two of the boats of Sudan.', 'Chad attacked Sudan'],
    [
      'Greek Cypriot leader Nikos Christodoulides and Turkish Cypriot leader Ersin Tatar held an informal dinner with Antonio Guterres in New York.',
      'António Guterres + Ersin Tatar + Nikos Christodoulidis met',
    ],
    ['Peru called for the release of Pedro Castillo by Chile.', 'Chile released Pedro Castillo (obligation, by Peru)'],
    ['Neither Peru nor Chile was invited by Brazil.', 'Brazil invited Chile + Peru (not)'],
    ['Russian mercenaries of the Wagner Group attacked Niger.', 'Wagner Group attacked Niger'],
  ],
}

tellsEvents('en', ROWS)
