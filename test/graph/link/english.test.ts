import { beforeAll, expect, it } from 'vitest'
import type { Extractor } from '../../../graph/extract.ts'
import { shippedExtractor } from '../reader.ts'
import { meaningsOf, type Row } from './meaning.ts'

const ENGLISH: readonly Row[] = [
  ['Niger signed the accord and called the attack a declaration of war.', 'declaration = nobody'],
  [
    "The Democratic Party in Tirana called for protests. Albania's government rejected this.",
    'Democratic Party = (institution)',
  ],
  ["Italy's government fell after the Democratic Party left.", 'Democratic Party = Italian Democratic Party'],
  [
    "South Korea's parliament voted on Friday. The Democratic Party cheered.",
    'Democratic Party = Democratic Party of Korea',
  ],
  ["Canada's election was won by the Liberal Party.", 'Liberal Party = Liberal Party of Canada'],
  ['The Liberal Party won the election.', 'Liberal Party = nobody'],
  ["The Republican Party in Yerevan lost Armenia's vote.", 'Republican Party = (institution)'],
  ['Joe Biden criticised the Republican Party in Congress in Washington.', 'Republican Party = Republican Party'],
  ['The foreign ministry in Warsaw summoned the Russian ambassador.', 'foreign ministry = Polish foreign ministry'],
  ['The Japanese foreign ministry protested.', 'foreign ministry = Japanese foreign ministry'],
  [
    "Georgia's Supreme Court rejected the appeal of the opposition in Tbilisi.",
    'Supreme Court = Supreme court (Georgia)',
    'Georgia = Georgia',
  ],
  [
    'The Constitutional Court in Bucharest annulled the election.',
    'Constitutional Court = Constitutional Court of Romania',
  ],
  ['The National Assembly in Paris toppled the government.', 'National Assembly = National Assembly of France'],
  ["Senegal's National Assembly approved the bill.", 'National Assembly = National Assembly of Senegal'],
  ["Pakistan's Supreme Court overturned the verdict against Imran Khan.", 'Supreme Court = Supreme Court of Pakistan'],
  ["Kenya's Supreme Court upheld the election.", 'Supreme Court = Supreme Court of Kenya'],
  [
    "The Supreme Court rejected the petition. Kenya's president welcomed the ruling.",
    'Supreme Court = Supreme Court of Kenya',
  ],
  ["Brazil's Supreme Court charged Jair Bolsonaro.", 'Supreme Court = Supreme Federal Court'],
  ['The parliament in Kyiv extended martial law.', 'parliament = Verkhovna Rada'],
  [
    'The defence ministry in Seoul reported a North Korean missile test.',
    'defence ministry = South Korean defence ministry',
  ],
  ['The central bank in Ankara raised interest rates.', 'central bank = Central Bank of the Republic of Turkey'],
  [
    'Alpha Conde, chairman of the African Union, travelled to Libya.',
    'chairman = Alpha Condé',
    'Alpha Conde = Alpha Condé',
  ],
  ["Iran's supreme leader threatened Israel with retaliation.", 'supreme leader = Ali Khamenei'],
  ['Iran fired missiles at Israel. The supreme leader praised the attack.', 'supreme leader = Ali Khamenei'],
  ['Sergei Lavrov hosted his Turkish counterpart in Moscow.', 'counterpart = Hakan Fidan'],
  [
    'German Chancellor Olaf Scholz travelled to Cairo. The chancellor met President Abdel Fattah el-Sisi.',
    'chancellor = Olaf Scholz',
  ],
  ['The Kremlin chief rejected the offer.', 'Kremlin chief = Vladimir Putin'],
  ["Georgia's governor, Brian Kemp, spoke in Atlanta.", 'Georgia = Georgia'],
  ['Protesters in Tbilisi demanded new elections. Georgia joined the Council of Europe in 1999.', 'Georgia = Georgia'],
  ['Voters in Georgia and Pennsylvania turned out early for Kamala Harris.', 'Georgia = Georgia'],
  ["Jordan's King Abdullah II travelled to Washington.", 'Jordan = Jordan', 'Washington = Washington'],
  ['Washington imposed sanctions on Venezuela.', 'Washington = United States'],
  ['North Korean leader Kim Jong Un praised Putin. Kim said he would help Russia.', 'Kim = Kim Jong-un'],
  ['The parliament in Kinshasa approved the bill. Congo hopes for peace.', 'Congo = Democratic Republic of the Congo'],
  ['Brazzaville and Paris signed an accord. Congo will receive loans.', 'Congo = Republic of the Congo'],
  ["Guinea's junta in Conakry postponed the vote.", 'Guinea = Guinea'],
  [
    'President Volodimir Selensky of Ukraine thanked Berlin.',
    'Volodimir Selensky = Volodymyr Zelenskyy',
    'Berlin = Germany',
  ],
  ["Egypt's President Abdul Fatah al-Sissi flew to Riyadh.", 'Abdul Fatah al-Sissi = Abdel Fattah el-Sisi'],
  [
    'Israel and Hezbollah agreed on a ceasefire deal. The truce took effect on Wednesday.',
    'ceasefire deal = (treaty)',
    'truce = (treaty)',
  ],
  ['Serbia and Hungary signed a joint declaration on defence.', 'declaration = (treaty)'],
  ['Japan and the Philippines signed a memorandum of understanding on security.', 'memorandum = (treaty)'],
  ['Azerbaijan signed a gas supply contract with the European Union.', 'gas supply contract = (treaty)'],
  ['India and Pakistan agreed to a truce. The truce held.', 'truce = (treaty)'],
  ['NATO met in Vilnius. The alliance promised aid to Ukraine.', 'alliance = NATO'],
  ['The European Union imposed sanctions. The bloc acted unanimously.', 'bloc = European Union'],
  ['Saudi Arabia executed three men. The kingdom defended this.', 'kingdom = Saudi Arabia'],
  ['Fiji elected a new parliament. The island nation has 900,000 people.', 'nation = Fiji'],
  [
    'Armenia and Azerbaijan negotiated in Brussels. The two countries quarrel over Nagorno-Karabakh.',
    'countries = Armenia + Azerbaijan',
  ],
  ['Ethiopia and Eritrea quarrelled. Kenya mediated. The two neighbours gave in.', 'neighbours = Eritrea + Ethiopia'],
  [
    'Emmanuel Macron and Olaf Scholz met in Meseberg. The two leaders discussed Gaza.',
    'leaders = Emmanuel Macron + Olaf Scholz',
  ],
  [
    'The International Court of Justice ruled against Israel. The court called for a ceasefire.',
    'court = International Court of Justice',
  ],
  [
    'The Rapid Support Forces attacked El Fasher. The group denied attacks on civilians.',
    'group = Rapid Support Forces',
  ],
  ["Norway's prime minister, Jonas Gahr Støre, visited Kyiv. He promised aid to Ukraine.", 'He = Jonas Gahr Støre'],
  ['Ursula von der Leyen travelled to Tunis. She announced aid for Tunisia.', 'She = Ursula von der Leyen'],
  ['Algeria withdrew its ambassador from Paris. It condemned France.', 'It = Algeria'],
  ['Kim Jong Un received Vladimir Putin. He assured Russia of support.', 'He = Kim Jong-un'],
  [
    'Sudan broke off relations with the Emirates. The foreign ministry in Khartoum announced this.',
    'foreign ministry = Foreign ministry (Sudan)',
  ],
  [
    'Chile and Bolivia quarrel over water. Both sides appealed to the International Court of Justice.',
    'sides = Bolivia + Chile',
  ],
  [
    'Russia and North Korea signed a mutual defence pact. The pact obliges both countries to help.',
    'countries = North Korea + Russia',
  ],
  ['Ghana appealed to the African Union. The organisation said nothing.', 'organisation = African Union'],
  ['Former US President Bush defended the Iraq war of 2003.', 'Bush = George W. Bush'],
  [
    "Mexico's President Claudia Sheinbaum criticised Washington. Her country would not bow, she said.",
    'country = Mexico',
  ],
  ['The Houthis attacked a ship in the Red Sea. The rebels vowed more attacks on Israel.', 'rebels = Houthis'],
  [
    'Vietnam and China signed fourteen agreements in Hanoi. The two communist neighbours also agreed on patrols.',
    'neighbours = China + Vietnam',
  ],
  ["Albania's Socialist Party won the election.", 'Socialist Party = Socialist Party of Albania'],
  ["Uganda's ruling movement won again. The Democratic Party spoke of fraud.", 'Democratic Party = nobody'],
  ['Norway votes on Monday. The Labour Party leads the polls.', 'Labour Party = Norwegian Labour Party'],
  ['Keir Starmer addressed the Labour Party in Liverpool.', 'Labour Party = Labour Party'],
  ['The interior ministry in Baghdad imposed a curfew.', 'interior ministry = Interior ministry (Iraq)'],
  ["Peru's Congress removed President Dina Boluarte.", 'Congress = Congress of Peru'],
  ['The Senate in Manila ratified the agreement with Japan.', 'Senate = Senate of the Philippines'],
  [
    "South Korea's Constitutional Court upheld the impeachment.",
    'Constitutional Court = Constitutional Court of South Korea',
  ],
  ['Mahamat Idriss Deby, the president of Chad, received diplomats from Paris.', 'president = Mahamat Déby Itno'],
  ['Mark Rutte was appointed NATO secretary general.', 'secretary general = Mark Rutte'],
  [
    'Anders Fogh Rasmussen served as prime minister of Denmark from 2001 to 2009.',
    'prime minister = Anders Fogh Rasmussen',
  ],
  [
    'Poland rejected the proposal. The prime minister said the border would stay closed.',
    'prime minister = Donald Tusk',
  ],
  [
    'South African President Cyril Ramaphosa flew to Moscow. The president met Vladimir Putin there.',
    'president = Matamela Cyril Ramaphosa',
  ],
  ['The government in Addis Ababa and the TPLF agreed on a truce.', 'truce = Pretoria Agreement'],
  [
    'Thailand and Cambodia signed a peace declaration on Sunday. The declaration provides for the withdrawal of heavy weapons.',
    'declaration = (treaty)',
  ],
  ["In a joint declaration the foreign ministers condemned Russia's attack on Ukraine.", 'declaration = nobody'],
  ['Iran and Russia signed a partnership treaty. The treaty runs for twenty years.', 'treaty = (treaty)'],
  ['Mali, Niger and Burkina Faso left ECOWAS. The bloc regretted the step.', 'bloc = ECOWAS'],
  [
    'The Eurasian Economic Union admitted Uzbekistan. The organisation keeps growing.',
    'organisation = Eurasian Economic Union',
  ],
  ['Morocco rejected criticism from Algiers. The kingdom controls most of Western Sahara.', 'kingdom = Morocco'],
  ['Qatar mediated between Israel and Hamas. The emirate had negotiated before.', 'emirate = Qatar'],
  ['Cuba suffers from blackouts. The island gets oil from Venezuela.', 'island = Cuba'],
  ['Taiwan buys missiles from the United States. Beijing regards the island as part of China.', 'island = Taiwan'],
  ['Serbia and Kosovo negotiated in Brussels. Both sides rejected the proposal.', 'sides = Kosovo + Serbia'],
  ['India and China reached a deal. The two nuclear powers will withdraw troops.', 'powers = China + India'],
  [
    "Brazil's President Luiz Inacio Lula da Silva visited Beijing. He demanded an end to the war in Ukraine.",
    'He = Luiz Inácio Lula da Silva',
  ],
  ['Claudia Sheinbaum travelled to Canada. She met Justin Trudeau in Ottawa.', 'She = Claudia Sheinbaum'],
  ['Pakistan summoned the Afghan envoy. It accused Kabul of supporting terrorists.', 'It = Pakistan'],
  ['Hamas fired rockets at Israel. The group threatened more attacks.', 'group = Hamas'],
  [
    'The US State Department warned against travel to Haiti. The department withdrew staff.',
    'department = US State Department',
  ],
  [
    'The European Court of Human Rights ruled against Turkey. The court awarded damages.',
    'court = European Court of Human Rights',
  ],
  ['Hungarian Prime Minister Viktor Orban, whose country holds the EU presidency, flew to Kyiv.', 'country = Hungary'],
  ['Eritrea, whose troops fought in Tigray, denied crimes.', 'troops = Armed forces (Eritrea)'],
  [
    'Poland and Lithuania closed their borders. Both governments accused Belarus of provocations.',
    'governments = Government (Lithuania) + Polish government',
  ],
  ['Japanese Prime Minister Shigeru Ishiba telephoned his Indian counterpart.', 'counterpart = Narendra Modi'],
  ['Turkish President Recep Tayip Erdoghan threatened Greece.', 'Recep Tayip Erdoghan = Recep Tayyip Erdoğan'],
  [
    'Azerbaijani President Ilham Alijev received Israeli Foreign Minister Gideon Saar.',
    'Ilham Alijev = Ilham Aliyev',
    "Gideon Saar = Gideon Sa'ar",
  ],
  [
    'Washington and Yerevan signed a charter on strategic partnership.',
    'Washington = United States',
    'Yerevan = Armenia',
    'charter = (treaty)',
  ],
  ['The Jordan River flows past Israel and Jordan.', 'Jordan = Jordan'],
]

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
}, 60_000)

it.each(ENGLISH)('%s', (text, ...meant) => {
  expect(meaningsOf(extractor, 'en', text, meant)).toEqual(meant)
})
