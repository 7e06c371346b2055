import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Node, Path, Relationship } from 'neo4j-driver'
import type { ArticleId } from '../../../graph/model/id.ts'
import { articleId } from '../../../graph/model/id.ts'
import { InvalidExtraction } from '../../../graph/store/errors.ts'
import type { GraphStore } from '../../../graph/store/store.ts'
import { ARTICLES } from './articles.ts'
import { COPIES } from './copies.ts'
import type { Engine } from './engines.ts'
import { dump, seeded, shuffled } from './engines.ts'
import { extraction } from './extractions.ts'
import { queriesFromOutside } from './outside-contract.ts'
import { renewals } from './renewal-contract.ts'

const LIMITS = { timeoutMs: 10_000, rows: 1_000, bytes: 1_000_000 }

/** What the store promises on every engine, whatever it does for that. */
export function contract(engine: Engine): void {
  describe(`the store on ${engine.name}`, () => {
    let store: GraphStore
    const all = ARTICLES.map((each) => each.article.id)
    beforeAll(async () => {
      store = await engine.open()
    })
    afterAll(async () => {
      await store?.close()
      await engine.dispose()
    })
    beforeEach(async () => {
      const articles = await store.read('MATCH (a:Article) RETURN a.id AS id')
      await store.remove(articles.map((row) => row['id'] as ArticleId))
    })

    describe('what is written', () => {
      test('is empty after everything was removed', async () => {
        await store.add(ARTICLES)
        expect(await store.remove(all)).toBe(ARTICLES.length)
        expect(await dump(store)).toEqual([])
      })

      test('twice is there once', async () => {
        await store.add(ARTICLES)
        const once = await dump(store)
        await store.add(ARTICLES)
        expect(await dump(store)).toEqual(once)
        await store.add([ARTICLES[2], ARTICLES[2]])
        expect(await dump(store)).toEqual(once)
      })

      test('is the same graph in 20 random orders and batches', async () => {
        await store.add(ARTICLES)
        const expected = await dump(store)
        for (let seed = 1; seed <= 20; seed++) {
          const random = seeded(seed)
          const order = shuffled(ARTICLES, random)
          await store.remove(all)
          while (order.length > 0) {
            const batch = order.splice(0, 1 + Math.floor(random() * 3))
            await store.add(batch)
            if (random() < 0.3) {
              await store.remove([batch[0]!.article.id])
              order.push(batch[0]!)
            }
          }
          expect(await dump(store), `seed ${seed}`).toEqual(expected)
        }
      }, 120_000)

      test.for(ARTICLES.map((each) => [each.article.id, each] as const))(
        'leaves nothing of a removed article: %s',
        async ([id, removed]) => {
          await store.add(ARTICLES.filter((each) => each !== removed))
          const before = await dump(store)
          await store.add([removed])
          expect(await dump(store)).not.toEqual(before)
          expect(await store.remove([id, articleId('never there')])).toBe(1)
          expect(await dump(store)).toEqual(before)
        },
      )

      test('replaces what the article said before', async () => {
        const facts = ARTICLES[4].article
        await store.add(ARTICLES)
        const changed = extraction({ id: facts.id, facts: [], others: ['place/steg'] })
        await store.add([changed])
        const there = await store.read('MATCH (a:Article {id: $id})<-[:`IN`]-(v) RETURN v.id', { id: facts.id })
        expect(there).toEqual([])
        await store.add([ARTICLES[4]])
        const whole = await dump(store)
        await store.remove(all)
        await store.add(ARTICLES)
        expect(await dump(store)).toEqual(whole)
      })

      test('is nothing at all when one article of a batch contradicts itself', async () => {
        const good = ARTICLES[0]
        const bad = { ...ARTICLES[1], entities: [] }
        await expect(store.add([good, bad])).rejects.toThrow(InvalidExtraction)
        expect(await dump(store)).toEqual([])
      })
    })

    describe('facts', () => {
      const facts = (type: string) =>
        store.read(
          `MATCH (f:Fact) WHERE f.type = $type
           RETURN f.dateFrom AS first, f.dateTo AS last, f.modality AS modality, f.disputed AS disputed,
                  COUNT { (f)<-[:SUPPORTS]-() } AS evidence ORDER BY first`,
          { type },
        )

      test('of two articles and two languages are one, dated by the more exact', async () => {
        await store.add([ARTICLES[0], ARTICLES[1]])
        expect(await facts('signed')).toEqual([
          { first: '2024-06-19', last: '2024-06-19', modality: 'factual', disputed: false, evidence: 3 },
        ])
      })

      test('more than three days apart are two, and one when an article bridges them', async () => {
        await store.add([ARTICLES[5], ARTICLES[6]])
        const apart = await facts('visited')
        expect(apart.map((fact) => fact['first'])).toEqual(['2024-08-01', '2024-08-07'])
        await store.add([ARTICLES[7]])
        expect((await facts('visited')).map((fact) => [fact['first'], fact['last'], fact['evidence']])).toEqual([
          ['2024-08-01', '2024-08-07', 3],
        ])
        await store.remove([ARTICLES[7].article.id])
        expect(await facts('visited')).toEqual(apart)
      })

      test('that some affirm and others deny are disputed', async () => {
        await store.add([ARTICLES[2], ARTICLES[3]])
        expect(await facts('supplied-arms')).toEqual([
          { first: null, last: null, modality: 'alleged', disputed: true, evidence: 2 },
        ])
      })

      test('tell what an accusation is about', async () => {
        await store.add(ARTICLES)
        const told = await store.read('MATCH (f:Fact)-[:CONTENT]->(c:Fact) RETURN f.type AS type, c.type AS about')
        expect(told).toEqual([{ type: 'accused', about: 'supplied-arms' }])
      })

      test('keep their sentence, its place in the article and who says so', async () => {
        await store.add([ARTICLES[3]])
        const [row] = await store.read(
          `MATCH (v:Evidence)-[:\`IN\`]->(a:Article) MATCH (v)-[:ATTRIBUTED_TO]->(e:Entity)
           RETURN v.sentence AS sentence, v.start AS start, v.\`end\` AS end, a.text AS text, e.id AS by`,
        )
        expect(row).toMatchObject({ sentence: 'Oberland bestreitet die Lieferung.', by: 'country/oberland' })
        expect(String(row?.['text']).slice(Number(row?.['start']), Number(row?.['end']))).toBe(row?.['sentence'])
      })
    })

    describe('near-identical articles', () => {
      const sources = async (): Promise<Readonly<Record<string, unknown>>> =>
        Object.fromEntries(
          (await store.read('MATCH (a:Article) RETURN a.id AS id, a.duplicateOf AS source')).map((row) => [
            row['id'],
            row['source'],
          ]),
        )
      const counts = () =>
        store.read('MATCH ()-[r:SIGNED]->() RETURN r.articles AS articles, r.independent AS independent')

      test('count once, and the earliest is the one that counts', async () => {
        await store.add([COPIES.late, COPIES.other])
        expect(await counts()).toEqual([{ articles: 2, independent: 2 }])
        await store.add([COPIES.early])
        expect(await sources()).toEqual({ late: 'early', early: null, other: null })
        expect(await counts()).toEqual([{ articles: 3, independent: 2 }])
      })

      test('are the same clusters in any order, and hang together through one another', async () => {
        const texts = [COPIES.early, COPIES.late, COPIES.latest, COPIES.other]
        await store.add(texts)
        const together = [await sources(), await counts()]
        expect(together[0]).toEqual({ early: null, late: 'early', latest: 'early', other: null })
        await store.remove(texts.map(({ article }) => article.id))
        for (const one of texts.toReversed()) await store.add([one])
        expect([await sources(), await counts()]).toEqual(together)
      })

      test('count anew when the first of them is removed, and when one gets another text', async () => {
        await store.add([COPIES.early, COPIES.late, COPIES.latest])
        await store.remove([COPIES.early.article.id])
        expect(await sources()).toEqual({ late: null, latest: 'late' })
        expect(await counts()).toEqual([{ articles: 2, independent: 1 }])
        await store.add([{ ...COPIES.other, article: { ...COPIES.other.article, id: COPIES.late.article.id } }])
        expect(await sources()).toEqual({ late: null, latest: null })
        expect(await counts()).toEqual([{ articles: 2, independent: 2 }])
      })
    })

    describe('direct edges', () => {
      const between = (source: string, target: string) =>
        store.read(
          'MATCH (a:Entity {id: $source})-[r]->(b:Entity {id: $target}) RETURN type(r) AS type, properties(r) AS told',
          { source, target },
        )

      test('are typed for what is factual and affirmed', async () => {
        await store.add(ARTICLES.slice(0, 2))
        expect(await between('person/berg', 'treaty/hafen')).toEqual([
          { type: 'SIGNED', told: { facts: 1, articles: 2, independent: 2, first: '2024-06-19', last: '2024-06-19' } },
        ])
      })

      test('are CLAIMED for everything else, and become typed with the first plain statement', async () => {
        await store.add([ARTICLES[2]])
        expect(await between('country/oberland', 'country/seeland')).toEqual([
          {
            type: 'CLAIMED',
            told: { type: 'SUPPLIED_ARMS', modality: 'alleged', negated: false, facts: 1, articles: 1, independent: 1 },
          },
        ])
        await store.add([ARTICLES[4]])
        const types = (await between('country/oberland', 'country/seeland')).map((row) => String(row['type']))
        expect(types.toSorted()).toEqual(['CLAIMED', 'SUPPLIED_ARMS'])
      })

      test('join those who act on one another, from the smaller id to the larger', async () => {
        await store.add([ARTICLES[1]])
        expect((await between('person/berg', 'person/see')).map((row) => row['type'])).toEqual(['MET'])
        expect(await between('person/see', 'person/berg')).toEqual([])
      })

      test('carry the tenure that the newest article gives', async () => {
        await store.add([ARTICLES[0]])
        const tenure = async () => (await between('person/berg', 'country/oberland'))[0]?.['told']
        expect(await tenure()).toMatchObject({ tenure: 'current' })
        await store.add([ARTICLES[7]])
        expect(await tenure()).toMatchObject({ tenure: 'former', articles: 2 })
      })
    })

    describe('entities', () => {
      test('unite what articles say of them, whichever came first', async () => {
        await store.add([ARTICLES[5], ARTICLES[7]])
        const [see] = await store.read('MATCH (e:Person {id: $id}) RETURN properties(e) AS e', { id: 'person/see' })
        expect(see?.['e']).toMatchObject({
          name: 'Ole Lake',
          nameDe: 'Ole See',
          nameEn: 'Ole Lake',
          aliases: ['O. See'],
        })
        await store.remove([ARTICLES[7].article.id])
        const [left] = await store.read('MATCH (e:Person {id: $id}) RETURN properties(e) AS e', { id: 'person/see' })
        expect(left?.['e']).toMatchObject({ name: 'Ole See', aliases: [] })
      })

      test('count their mentions', async () => {
        await store.add([ARTICLES[0]])
        const rows = await store.read(
          'MATCH (e:Entity {id: $id})<-[m:MENTIONS]-(a) RETURN m.count AS count, m.surfaces AS surfaces, m.forms AS forms',
          { id: 'person/berg' },
        )
        expect(rows).toEqual([{ count: 1, surfaces: ['Anna Berg'], forms: ['name'] }])
      })
    })

    describe('values come back right', () => {
      test.for([
        ['null', null],
        ['a 64-bit integer', 9_007_199_254_740_993n],
        ['the smallest 64-bit integer', -(2n ** 63n)],
        ['the largest safe integer', Number.MAX_SAFE_INTEGER],
        ['a negative integer', -129],
        ['a fraction', 0.1],
        ['a tiny fraction', 5e-324],
        ['unicode beyond the basic plane', 'Łódź – Київ – 東京 – 😀 – e\u0301'],
        ['quotes and backslashes', `O'Brien "x" \\ \n \t \u0000 {} $x //`],
        ['a long text', 'ä'.repeat(100_000)],
        ['lists in lists', [[1, 'a'], [], [null, [true]]]],
        ['a map', { a: 1, b: { c: [1, 2], d: null } }],
      ] as const)('%s', async ([, value]) => {
        const [row] = await store.read('RETURN $value AS value', { value })
        expect(row?.['value']).toEqual(value)
        const asked = await store.query('RETURN $value AS value', { value }, LIMITS)
        expect(asked.rows).toEqual([[value]])
      })

      test('nodes, relationships and paths', async () => {
        await store.add([ARTICLES[0]])
        const { columns, rows } = await store.query(
          'MATCH p = (a:Person)-[r:SIGNED]->(t:Treaty)<-[:OBJECT]-(f:Fact) RETURN a, r, p',
          {},
          LIMITS,
        )
        expect(columns).toEqual(['a', 'r', 'p'])
        const [person, signed, path] = rows[0]! as [Node, Relationship, Path]
        expect(person).toBeInstanceOf(Node)
        expect(person.labels.toSorted()).toEqual(['Entity', 'Person'])
        expect(person.properties).toMatchObject({ id: 'person/berg', linked: true })
        expect(signed).toBeInstanceOf(Relationship)
        expect(signed.properties).toMatchObject({ facts: 1, first: '2024-06-19' })
        expect(signed.startNodeElementId).toBe(person.elementId)
        expect(path).toBeInstanceOf(Path)
        expect(path.segments.map((segment) => segment.relationship.type)).toEqual(['SIGNED', 'OBJECT'])
        expect(path.segments[1]?.relationship.endNodeElementId).toBe(path.segments[1]?.start.elementId)
        expect(path.end.labels).toContain('Fact')
      })

      test('element ids find their node again', async () => {
        await store.add([ARTICLES[0]])
        const { rows } = await store.query('MATCH (n:Treaty) RETURN n, elementId(n)', {}, LIMITS)
        const [node, id] = rows[0]! as [Node, string]
        expect(node.elementId).toBe(id)
        const again = await store.query('MATCH (n) WHERE elementId(n) = $id RETURN n.id', { id }, LIMITS)
        expect(again.rows).toEqual([['treaty/hafen']])
      })
    })

    describe('articles read again', () => {
      renewals(() => store)
    })

    describe('queries from outside', () => {
      queriesFromOutside(() => store)
    })
  })
}
