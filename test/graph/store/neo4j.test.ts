import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NoSuchDatabase, WrongPassword } from '../../../graph/store/errors.ts'
import { openStore } from '../../../graph/store/open.ts'
import type { GraphStore } from '../../../graph/store/store.ts'
import { contract } from './contract.ts'
import { dump, neo4jServer, neo4jSettings } from './engines.ts'
import { syntheticExtractions } from '../../../server/bench/synthetic.ts'

/*
 * One file, so that no two suites use the server at once.
 */
const given = neo4jSettings()
if (given === null)
  console.log(
    'Neo4j was NOT tested: NEO4J_URI is not set. "npm run test:neo4j" starts one and runs the contract on it.',
  )
const settings = given ?? { kind: 'neo4j', uri: 'bolt://127.0.0.1:1', user: '', password: '' }

describe.skipIf(given === null)('Neo4j: not tested without NEO4J_URI', () => {
  contract(neo4jServer(settings))

  test('a wrong password is named, without the password', async () => {
    const error = await openStore({ ...settings, password: 'not this one' }).catch((thrown: unknown) => thrown as Error)
    expect(error).toBeInstanceOf(WrongPassword)
    expect((error as Error).message).toContain(settings.uri)
    expect((error as Error).message).not.toContain('not this one')
  })

  test('a missing database is named', async () => {
    const opening = openStore({ ...settings, database: 'nosuchdatabase' })
    await expect(opening).rejects.toThrow(NoSuchDatabase)
  })

  describe('several loaders at once', () => {
    const server = neo4jServer(settings)
    let stores: readonly GraphStore[] = []
    beforeAll(async () => {
      stores = [await server.open(), await server.open(), await server.open()]
    })
    afterAll(async () => {
      for (const store of stores) await store.close()
      await server.dispose()
    })

    test('make the same graph as one', async () => {
      const extractions = [...syntheticExtractions(90, 7)]
      const [first, ...others] = stores
      await first!.add(extractions)
      const expected = await dump(first!)
      await first!.remove(extractions.map((each) => each.article.id))
      const parts = [first!, ...others].map((store, at) => ({
        store,
        part: extractions.filter((_, i) => i % 3 === at),
      }))
      await Promise.all(
        parts.map(async ({ store, part }) => {
          for (let at = 0; at < part.length; at += 5) await store.add(part.slice(at, at + 5))
        }),
      )
      expect(await dump(first!)).toEqual(expected)
    }, 120_000)
  })
})
