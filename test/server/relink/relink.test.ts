import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Extraction } from '../../../graph/model/extraction.ts'
import type { GraphStore } from '../../../graph/store/store.ts'
import type { Fault } from '../../../server/import/draft.ts'
import type { RelinkParts } from '../../../server/relink/relink.ts'
import { relinkArticles } from '../../../server/relink/relink.ts'
import { dump, embedded } from '../../graph/store/engines.ts'
import { describeEntity, extraction } from '../../graph/store/extractions.ts'

/** Whose name is as long as that of Anna Berg, so that mentions stand at the same places. */
const DORF = describeEntity('person/dorf', 'person', 'politician', { de: 'Anna Dorf' }, null)

/** 120 articles, which are three batches; each tells of one signature. */
const BEFORE = Array.from({ length: 120 }, (_, index) => signature(index, 'person/berg'))
const IDS = BEFORE.map(({ article }) => article.id)

function signature(index: number, actor: string): Extraction {
  return extraction({
    id: `a${String(index).padStart(3, '0')}`,
    facts: [{ type: 'signed', actors: [actor], objects: ['treaty/hafen'], words: 'Anna Berg unterzeichnete.' }],
    described: [DORF],
  })
}

let engine: ReturnType<typeof embedded>
let store: GraphStore
let faults: Fault[]
beforeEach(async () => {
  engine = embedded()
  store = await engine.open()
  faults = []
  await store.add(BEFORE)
})
afterEach(async () => {
  await store.close()
  await engine.dispose()
})

/** Reads the article of each number as `now` tells; null fails. */
const parts = (now: (index: number) => Extraction | null, more: Partial<RelinkParts> = {}): RelinkParts => ({
  store,
  async *extractAll(articles) {
    for await (const item of articles) {
      if (item.kind === 'fault') throw new Error('no such thing comes out of a store')
      const told = now(Number(item.article.id.slice(1)))
      yield told
        ? { kind: 'extraction', where: item.where, extraction: told }
        : { kind: 'fault', fault: { where: item.where, message: 'broke' } }
    }
  },
  report: (fault) => void faults.push(fault),
  reached: () => Promise.resolve(),
  isEnded: () => false,
  ...more,
})

test('writes what changed and counts it', async () => {
  const now = (index: number) => signature(index, index < 3 ? 'person/dorf' : 'person/berg')
  const reached: string[] = []
  const relinked = await relinkArticles(
    IDS,
    parts(now, { reached: (last, articles) => Promise.resolve(void reached.push(`${last} ${articles}`)) }),
  )
  expect(relinked).toEqual({
    read: 120,
    changed: 3,
    linked: 0,
    unlinked: 0,
    relinked: 3,
    factsAdded: 3,
    factsRemoved: 3,
  })
  expect(reached).toEqual(['a049 50', 'a099 50', 'a119 20'])
  const after = await dump(store)
  await store.add(BEFORE.map((_, index) => now(index)))
  expect(await dump(store)).toEqual(after)
})

describe('an article', () => {
  test.each([
    [
      'that cannot be read',
      (index: number) => (index === 60 ? null : signature(index, 'person/berg')),
      'broke; it stays as it was',
    ],
    [
      'whose reading contradicts itself',
      (index: number) => ({ ...signature(index, 'person/dorf'), ...(index === 60 ? { entities: [] } : {}) }),
      'which is not among its entities. It stays as it was.',
    ],
  ])('%s is told and stays as it was', async (_, now, message) => {
    const before = await store.stored([IDS[60]!])
    await relinkArticles(IDS, parts(now))
    expect(faults).toEqual([{ where: 'a060', message: expect.stringContaining(message) as string }])
    expect(await store.stored([IDS[60]!])).toEqual(before)
    expect(await store.articleIds()).toHaveLength(120)
  })

  test('that is removed while others are read stays away', async () => {
    const now = (index: number) => signature(index, 'person/dorf')
    const gone = IDS.slice(100, 101)
    await relinkArticles(IDS, parts(now, { reached: async () => void (await store.remove(gone)) }))
    expect(await store.stored(gone)).toEqual([])
  })
})

test('ends when it is asked to, with all that was read written, and goes on from there', async () => {
  const now = (index: number) => signature(index, 'person/dorf')
  let last = ''
  const reached: RelinkParts['reached'] = (id) => Promise.resolve(void (last = id))
  const first = await relinkArticles(IDS, parts(now, { reached, isEnded: () => last !== '' }))
  expect(first.read).toBeLessThan(120)
  expect(first.changed).toBe(first.read)
  const second = await relinkArticles(
    IDS.filter((id) => id > last),
    parts(now),
  )
  expect(first.changed + second.changed).toBe(120)
})
