import type { Tenure } from '../../model/fact.ts'
import type { NameRules } from '../../mention/rules.ts'
import { conjugate } from './verb.ts'

/** How English names people, bodies and treaties. */
export const englishNames: NameRules = {
  titlesAreCapitalised: false,
  titleEndings: ['s'],
  bodyEndings: ['s'],
  tenures: new Map<string, Tenure>([
    ...tenures('former', 'ex former ousted deposed then past late onetime'),
    ...tenures('acting', 'acting interim caretaker'),
    ...tenures('elect', 'elect incoming designate'),
  ]),
  nameParticles: new Set('von van der den de la le du di da dos al el bin ibn ben abu'.split(' ')),
  belonging: new Set(['of', 'for']),
  definiteArticles: new Set('the this that these those its their his her our'.split(' ')),
  indefiniteArticles: new Set('a an any no another some'.split(' ')),
  singularArticles: new Set(['a', 'an']),
  memberEndings: /(?:an|at|s)$/,
  possessiveMarks: new Set(["'s", '’s', "'", '’']),
  countryNouns: new Set(['country', 'kingdom', 'nation']),
  countryArticles: new Set(['the']),
  placeSense: {
    placePrepositions: new Set(
      'in to from near at outside around into inside across through via toward towards'.split(' '),
    ),
    motionVerbs: new Set(['visit', 'reach', 'leave', 'tour'].flatMap((verb) => [...conjugate(verb).keys()])),
    placeNouns: new Set('city capital town region province airport'.split(' ')),
  },
  treaties: {
    heads: new Set('treaty pact accord agreement convention deal protocol'.split(' ')),
    weakHeads: new Set('deal convention protocol'.split(' ')),
    headEndings: [],
    headsEndCompounds: false,
    families: families({
      defence: 'defence defense military security partnership strategic alliance friendship mutual assistance',
      trade: 'trade economic investment customs grain tariff gas oil fisheries minerals',
      peace: 'peace ceasefire truce armistice normalisation normalization',
      'arms-control': 'nuclear arms disarmament non-proliferation nonproliferation test-ban',
      environment: 'climate environmental biodiversity',
      migration: 'migration refugee extradition readmission',
      cooperation: 'cooperation framework border association basic',
      'human-rights': 'rights',
    }),
    domestic: new Set(),
    withWords: new Set(['with']),
    betweenWords: new Set(['between', 'among']),
    andWords: new Set(['and', ',']),
  },
}

function tenures(tenure: Tenure, words: string): [string, Tenure][] {
  return words.split(' ').map((word) => [word, tenure])
}
function families(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([family, words]) =>
      words.split(' ').map((word): [string, string] => [word, family]),
    ),
  )
}
