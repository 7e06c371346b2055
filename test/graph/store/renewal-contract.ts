import { beforeEach, expect, test } from 'vitest'
import { groupKey } from '../../../graph/fact/group.ts'
import type { Extraction } from '../../../graph/model/extraction.ts'
import { articleId } from '../../../graph/model/id.ts'
import { InvalidExtraction } from '../../../graph/store/errors.ts'
import type { GraphStore, Renewal } from '../../../graph/store/store.ts'
import { ARTICLES } from './articles.ts'
import { dump } from './engines.ts'
import { extraction } from './extractions.ts'

/** The part of the contract for whoever reads stored articles again. */
export function renewals(store: () => GraphStore): void {
  const [signed, met] = [ARTICLES[0], ARTICLES[1]]
  /** The first article, in which somebody else signs. */
  const anew = extraction({
    id: signed.article.id,
    published: '2024-06-20',
    facts: [
      {
        type: 'signed',
        actors: ['person/see'],
        objects: ['treaty/hafen'],
        words: signed.article.text,
        dated: '2024-06-19',
      },
    ],
  })
  beforeEach(() => store().add(ARTICLES))

  const writes = async (): Promise<unknown> => (await store().read('MATCH (m:Meta) RETURN m.writes AS writes'))[0]
  async function renewalOf(now: Extraction): Promise<Renewal> {
    const [stored] = await store().stored([now.article.id])
    return { extraction: now, digest: stored?.digest ?? '' }
  }

  test('come back as they were stored, in the order of their ids', async () => {
    const ids = ARTICLES.map(({ article }) => article.id).toSorted()
    expect(await store().articleIds()).toEqual(ids)
    const stored = await store().stored([met.article.id, articleId('never there'), signed.article.id])
    expect(stored.map(({ article }) => article)).toEqual([signed.article, met.article])
    expect(stored[0]?.facts).toEqual(signed.facts.map(groupKey).toSorted())
    const places = signed.mentions.map(({ start, end, entity }) => ({ start, end, entity, linked: true }))
    expect(stored[0]?.mentions.toSorted((a, b) => a.start - b.start)).toEqual(places)
  })

  test('that say what they said are not written, in whatever order their fields come', async () => {
    const before = await writes()
    const turned = JSON.parse(JSON.stringify(signed, (_key, value: unknown) => turn(value))) as Extraction
    expect(await store().renew([await renewalOf(turned)])).toEqual([])
    await store().add([turned])
    expect(await writes()).toEqual(before)
  })

  test('are replaced as by adding them', async () => {
    expect(await store().renew([await renewalOf(anew), await renewalOf(met)])).toEqual([signed.article.id])
    const renewed = await dump(store())
    await store().remove(ARTICLES.map(({ article }) => article.id))
    await store().add([...ARTICLES.slice(1), anew])
    expect(renewed).toEqual(await dump(store()))
  })

  test('stay away when they were removed meanwhile', async () => {
    const renewal = await renewalOf(anew)
    await store().remove([signed.article.id])
    expect(await store().renew([renewal])).toEqual([])
    expect(await store().stored([signed.article.id])).toEqual([])
  })

  test('stay as they are when they were replaced meanwhile', async () => {
    const renewal = await renewalOf(signed)
    await store().add([anew])
    const before = await dump(store())
    expect(await store().renew([renewal])).toEqual([])
    expect(await dump(store())).toEqual(before)
  })

  test('are all left alone when one contradicts itself', async () => {
    const before = await dump(store())
    const bad = await renewalOf({ ...met, entities: [] })
    await expect(store().renew([await renewalOf(anew), bad])).rejects.toThrow(InvalidExtraction)
    expect(await dump(store())).toEqual(before)
  })
}

/** An object with its fields in the opposite order. */
function turn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toReversed())
    : value
}
