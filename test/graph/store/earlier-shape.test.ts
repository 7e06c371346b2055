import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEmbedded } from '../../../graph/store/embedded/open.ts'
import { openStore } from '../../../graph/store/open.ts'
import { SCHEMA_VERSION } from '../../../graph/store/store.ts'
import { ARTICLES } from './articles.ts'
import { dump, temporaryFolder } from './engines.ts'

let folder = ''
let remove = () => {}
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

test('a graph of an earlier shape is made anew from its journal', async () => {
  const first = await openStore({ kind: 'embedded', folder })
  await first.add(ARTICLES)
  const whole = await dump(first)
  await first.close()
  const engine = await openEmbedded({ kind: 'embedded', folder })
  const session = engine.writer.session()
  await session.run('MATCH (m:Meta) SET m.schema = 1')
  await session.run('MATCH (b:Bucket) DETACH DELETE b')
  await session.close()
  await engine.close()
  const store = await openStore({ kind: 'embedded', folder })
  expect(await dump(store)).toEqual(whole)
  expect(await store.read('MATCH (m:Meta) RETURN m.schema AS schema')).toEqual([{ schema: SCHEMA_VERSION }])
  expect((await store.read('MATCH (b:Bucket) RETURN count(b) AS count'))[0]?.['count']).toBeGreaterThan(0)
  await store.close()
})
