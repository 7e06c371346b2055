import { describe, expect, test } from 'vitest'
import type { Testimony } from '../../../graph/fact/cut.ts'
import { cutIntoFacts, linkContent } from '../../../graph/fact/cut.ts'
import type { Group } from '../../../graph/fact/group.ts'
import { groupKey, parseGroupKey } from '../../../graph/fact/group.ts'
import type { Evidence, Fact, Modality, Tenure } from '../../../graph/model/fact.ts'
import { articleId, entityId, evidenceId } from '../../../graph/model/id.ts'

const visit: Group = {
  kind: 'event',
  type: 'visited',
  actors: [entityId('person/see')],
  recipients: [entityId('country/oberland')],
  objects: [],
}
const office: Group = {
  kind: 'relation',
  type: 'holds-office',
  source: entityId('person/see'),
  target: entityId('country/seeland'),
  title: 'president',
}

interface Given {
  readonly in?: string
  readonly at?: number
  readonly from?: string
  readonly to?: string
  readonly modality?: Modality
  readonly negated?: boolean
  readonly by?: string
  readonly published?: string
  readonly tenure?: Tenure
  readonly since?: string
  readonly about?: string
}

function told(id: string, given: Given = {}): Testimony {
  const { in: article = id, at = 0, from = null, to = from, modality = 'factual', negated = false } = given
  const evidence: Evidence = {
    id: evidenceId(id),
    start: at,
    end: at + 10,
    trigger: { start: at, end: at + 5 },
    dateText: null,
    dateFrom: from,
    dateTo: to,
    modality,
    negated,
    attributedTo: given.by === undefined ? [] : [entityId(given.by)],
    places: [],
    for: [],
    content: given.about === undefined ? null : evidenceId(given.about),
    rule: 'by/hand',
    score: null,
  }
  const { published: publishedAt = null, tenure = null, since = null } = given
  return { evidence, article: articleId(article), publishedAt, tenure, from: since, to: null }
}

const day = (id: string, date: string, more: Given = {}) => told(id, { from: date, ...more })
const evidenceOf = (facts: readonly Fact[]) => facts.map((fact) => fact.evidence.map((each) => each.id).join(' '))

describe('evidence is cut into facts', () => {
  const rows: readonly (readonly [string, readonly Testimony[], readonly string[]])[] = [
    ['none gives none', [], []],
    ['one day is one fact', [day('a', '2024-06-19'), day('b', '2024-06-19')], ['a b']],
    ['three days apart is one', [day('a', '2024-06-19'), day('b', '2024-06-22')], ['a b']],
    ['four days apart are two', [day('a', '2024-06-19'), day('b', '2024-06-23')], ['a', 'b']],
    [
      'a chain of small gaps is one',
      [day('a', '2024-06-19'), day('b', '2024-06-22'), day('c', '2024-06-25')],
      ['a b c'],
    ],
    ['the end of a year is no gap', [day('a', '2023-12-31'), day('b', '2024-01-02')], ['a b']],
    [
      'June lies in summer',
      [told('a', { from: '2024-06-01', to: '2024-06-30' }), told('b', { from: '2024-06-01', to: '2024-08-31' })],
      ['a b'],
    ],
    [
      'a long interval reaches to the next',
      [told('a', { from: '2024-06-01', to: '2024-06-30' }), day('b', '2024-06-02'), day('c', '2024-07-03')],
      ['a b c'],
    ],
    [
      'undated joins its own article',
      [day('a1', '2024-06-19', { in: 'a' }), day('b1', '2024-08-01', { in: 'b' }), told('b2', { in: 'b', at: 50 })],
      ['a1', 'b1 b2'],
    ],
    [
      'undated joins the nearest in its article',
      [
        day('a1', '2024-06-19', { in: 'a' }),
        day('a2', '2024-08-01', { in: 'a', at: 100 }),
        told('a3', { in: 'a', at: 90 }),
      ],
      ['a1', 'a3 a2'],
    ],
    ['undated of another article stays alone', [day('a', '2024-06-19'), told('b'), told('c')], ['a', 'b c']],
    ['an open end counts as its day', [told('a', { to: '2024-06-19' }), day('b', '2024-06-20')], ['a b']],
  ]

  test.for(rows)('%s', ([, given, expected]) => {
    expect(evidenceOf(cutIntoFacts(visit, given))).toEqual(expected)
  })

  test.for(rows)('in any order alike: %s', ([, given]) => {
    expect(cutIntoFacts(visit, given.toReversed())).toEqual(cutIntoFacts(visit, given))
  })

  test('a relation is one, however far apart it is told', () => {
    const facts = cutIntoFacts(office, [day('a', '2012-05-07'), day('b', '2024-06-19'), told('c')])
    expect(evidenceOf(facts)).toEqual(['a b c'])
  })
})

describe('a fact takes from its evidence', () => {
  test.for<[string, readonly Testimony[], Partial<Fact>]>([
    [
      'the strongest modality',
      [told('a', { modality: 'alleged', by: 'x' }), told('b', { modality: 'reported', by: 'y' })],
      { modality: 'reported', attributedTo: [entityId('y')] },
    ],
    ['affirmed before negated', [told('a', { negated: true }), told('b')], { negated: false, disputed: true }],
    [
      'negated when nothing as strong affirms',
      [told('a', { negated: true }), told('b', { modality: 'alleged' })],
      { modality: 'factual', negated: true, disputed: true },
    ],
    [
      'no dispute where all deny',
      [told('a', { negated: true }), told('b', { modality: 'denied' })],
      { negated: true, disputed: false },
    ],
    [
      'the day on which all agree',
      [told('a', { from: '2024-06-01', to: '2024-06-30' }), day('b', '2024-06-19')],
      { dateFrom: '2024-06-19', dateTo: '2024-06-19' },
    ],
    [
      'all days where they differ',
      [day('a', '2024-06-18'), day('b', '2024-06-19')],
      { dateFrom: '2024-06-18', dateTo: '2024-06-19' },
    ],
    ['no date where none is told', [told('a')], { dateFrom: null, dateTo: null }],
  ])('%s', ([, given, expected]) => {
    expect(cutIntoFacts(visit, given)[0]).toMatchObject(expected)
  })

  test.for<[string, readonly Testimony[], Tenure | null]>([
    [
      'of the newest article',
      [
        told('a', { tenure: 'current', published: '2024-01-01' }),
        told('b', { tenure: 'former', published: '2025-01-01' }),
      ],
      'former',
    ],
    [
      'that is more present on one day',
      [
        told('a', { tenure: 'former', published: '2024-01-01' }),
        told('b', { tenure: 'current', published: '2024-01-01' }),
      ],
      'current',
    ],
    [
      'of a dated article before an undated one',
      [told('a', { tenure: 'former', published: '2024-01-01' }), told('b', { tenure: 'current' })],
      'former',
    ],
    ['that is none where none is told', [told('a')], null],
  ])('the tenure %s', ([, given, expected]) => {
    expect(cutIntoFacts(office, given)[0]).toMatchObject({ tenure: expected })
  })

  test('the earliest start of an office', () => {
    const facts = cutIntoFacts(office, [
      told('a', { since: '2012-05-07' }),
      told('b', { since: '2000-05-07' }),
      told('c'),
    ])
    expect(facts[0]).toMatchObject({ from: '2000-05-07', to: null })
  })

  test('an id that only its group and its first day decide', () => {
    const first = cutIntoFacts(visit, [day('a', '2024-06-19')])[0]!.id
    expect(cutIntoFacts(visit, [day('b', '2024-06-20'), day('c', '2024-06-19')])[0]!.id).toBe(first)
    expect(cutIntoFacts(visit, [day('a', '2024-06-20')])[0]!.id).not.toBe(first)
    expect(cutIntoFacts({ ...visit, type: 'hosted' }, [day('a', '2024-06-19')])[0]!.id).not.toBe(first)
  })
})

describe('groups', () => {
  test.for<[string, Group]>([
    ['an event', visit],
    ['an office', office],
    ['a relation without a title', { ...office, type: 'member-of', title: null }],
    ['ids with quotes and commas', { ...visit, actors: [entityId('nil/"a",[b]')] }],
  ])('come back from their key: %s', ([, group]) => {
    expect(parseGroupKey(groupKey(group))).toEqual(group)
  })

  test('do not depend on the order of participants', () => {
    const [a, b] = [entityId('a'), entityId('b')]
    const fact = cutIntoFacts({ ...visit, actors: [a, b] }, [told('x')])[0]!
    expect(groupKey(fact)).toBe(groupKey({ ...fact, actors: [b, a, b] } as Fact))
  })
})

test('a fact points at the fact that its evidence is about', () => {
  const accused = cutIntoFacts({ ...visit, type: 'accused' }, [told('a', { about: 'b' })])
  const visited = cutIntoFacts(visit, [told('b'), told('c')])
  expect(linkContent([...accused, ...visited])[0]).toMatchObject({ content: visited[0]!.id })
})
