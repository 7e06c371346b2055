import type { Tenure } from '../../model/fact.ts'
import type { CountryNoun } from '../../mention/country-nouns.ts'
import type { NameRules } from '../../mention/rules.ts'
import { byWord, valued, words } from '../word-lists.ts'
import { CALENDAR } from './dates/words.ts'
import { englishNominals } from './nominals.ts'
import { DESCENDANTS, ETHNIC } from './people.ts'
import { conjugate } from './verb.ts'

/** How English names people, bodies and treaties. */
export const englishNames: NameRules = {
  titlesAreCapitalised: false,
  streets: [],
  titleEndings: ['s'],
  bodyEndings: ['s'],
  pluralEndings: new Map([
    ['s', ''],
    ['men', 'man'],
  ]),
  tenures: new Map<string, Tenure>([
    ...valued('former', 'ex former ousted deposed then past late onetime'),
    ...valued('acting', 'acting interim caretaker'),
    ...valued('elect', 'elect incoming designate'),
  ]),
  closedTenures: new Map<string, Tenure>(),
  deputies: words('deputy vice assistant under junior shadow'),
  nameParticles: words('von van der den de del la le du di da dos al el bin bint ibn ben abu zu ter ten arap ould ag'),
  articleParticles: new Set(),
  townPrefixes: new Set(['St', 'St.', 'Saint', 'Fort', 'Port']),
  newspaperNouns: new Set(),
  belonging: new Set(['of', 'for']),
  ethnic: ETHNIC,
  descendants: DESCENDANTS,
  locating: words('in inside from'),
  becoming: {
    before: words(
      'become becomes became becoming elected re-elected appointed named nominated inaugurated as was were been',
    ),
    behind: new Set(),
  },
  planned: words('become nominated'),
  definiteArticles: words('the this that these those its their his her our'),
  clauseOpeners: words(
    'who whom whose which that when where while after before and or but said says told with for from as',
  ),
  genitiveArticles: new Set(),
  indefiniteArticles: words('a an any no another some'),
  singularArticles: new Set(['a', 'an']),
  memberEndings: /(?:an|at|s)$/,
  possessiveMarks: new Set(["'s", '’s', "'", '’']),
  countryNouns: new Map<string, CountryNoun>([
    ...valued('any', 'country nation'),
    ...valued('kingdom', 'kingdom'),
    ...valued('emirate', 'emirate'),
    ...valued('sultanate', 'sultanate'),
    ...valued('island', 'island archipelago'),
    ...valued('neighbour', 'neighbour neighbor'),
  ]),
  countryArticles: new Set(['the']),
  incumbent: words('new current incumbent outgoing'),
  bareBodies: words('parliament congress'),
  bodyModifies: words(
    'junta government rule ruler rulers regime dictatorship coup council base bases operation operations exercise exercises drill drills aid support cooperation alliance pact action intervention campaign buildup presence equipment hardware vehicle vehicles convoy training court tribunal hospital parade service aircraft plane planes jet jets helicopter helicopters target targets site sites facility facilities port airport zone academy budget building buildings bill bills debate vote election elections seat seats bond bonds spending',
  ),
  partyWords: words(
    `democratic democrats democrat republican republicans liberal conservative socialist communist labour labor people's peoples' national
    nationalist social christian green workers' progressive unity freedom independence radical united party`,
  ),
  placeSense: {
    placePrepositions: words('in to from near at outside around into inside across through via toward towards'),
    articles: words('the'),
    motionVerbs: new Set(['visit', 'reach', 'leave', 'tour'].flatMap((verb) => [...conjugate(verb).keys()])),
    objectsFollow: true,
    takenTowns: new Set(),
    times: CALENDAR,
    placeNouns: words('city capital town region province airport'),
  },
  nominals: englishNominals,
  treaties: {
    heads: words(
      `treaty pact accord agreement convention deal protocol contract declaration memorandum communiqué communique charter statute truce
      ceasefire armistice accession membership`,
    ),
    weakHeads: words(
      `accession membership deal convention protocol contract declaration memorandum communiqué communique charter statute truce ceasefire armistice`,
    ),
    papers: words('declaration memorandum communiqué communique charter statute contract'),
    ownFamilies: byWord({ peace: 'truce ceasefire armistice', accession: 'accession membership' }),
    entries: words('accession membership'),
    approving: words('ratify ratifies ratified ratifying ratification approve approves approved approving approval'),
    signing: words('sign signs signed signing signature ratify ratifies ratified ratifying ratification'),
    making: words(
      `sign signs signed signing signature ratify ratifies ratified ratifying agree agrees agreed agreeing broker brokers brokered strike struck
      reach reached conclude concluded negotiate negotiated`,
    ),
    headEndings: [],
    headsEndCompounds: false,
    families: byWord({
      defence: 'defence defense military security partnership strategic alliance friendship mutual assistance',
      trade: 'trade economic investment customs grain tariff gas oil fisheries minerals supply',
      peace: 'peace ceasefire truce armistice normalisation normalization',
      'arms-control': 'nuclear arms disarmament non-proliferation nonproliferation test-ban',
      environment: 'climate environmental biodiversity',
      migration: 'migration refugee extradition readmission',
      cooperation: 'cooperation framework border association basic',
      'human-rights': 'rights',
      accession: 'accession',
    }),
    domestic: words('war independence emergency bankruptcy faith rights'),
    withWords: new Set(['with']),
    betweenWords: new Set(['between', 'among']),
    andWords: new Set(['and', ',']),
  },
}
