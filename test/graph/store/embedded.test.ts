import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DataFolderInUse, EnginePortTaken, JournalDamaged } from '../../../graph/store/errors.ts'
import { openStore } from '../../../graph/store/open.ts'
import type { GraphStore } from '../../../graph/store/store.ts'
import { ARTICLES } from './articles.ts'
import { contract } from './contract.ts'
import { dump, embedded, temporaryFolder } from './engines.ts'
import { extraction } from './extractions.ts'

let folder = ''
let remove = () => {}
const opened: GraphStore[] = []

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
  remove()
})

async function open(more: { readonly port?: number; readonly readerTimeoutMs?: number } = {}): Promise<GraphStore> {
  const store = await openStore({ kind: 'embedded', folder, ...more })
  opened.push(store)
  return store
}

async function close(): Promise<void> {
  for (const store of opened.splice(0)) await store.close()
}

/** Ends the engine's process as the system would that runs out of memory. Returns whether there was one. */
function killEngine(): boolean {
  const found = spawnSync('pgrep', ['-P', String(process.pid), '-f', 'embedded/process.js'], { encoding: 'utf8' })
  const pid = Number(found.stdout.trim().split('\n').at(-1))
  return pid > 0 && process.kill(pid, 'SIGKILL')
}

const article = (at: number) =>
  extraction({
    id: `artikel-${at}`,
    published: '2024-06-20',
    facts: [
      {
        type: 'praised',
        actors: ['country/oberland'],
        recipients: [at % 2 === 0 ? 'country/seeland' : 'country/inselreich'],
        words: `Oberland lobte zum ${at}. Mal.`,
        dated: '2024-06-19',
      },
    ],
  })

contract(embedded())

describe('the embedded engine', () => {
  test('has everything again after it was closed and opened', async () => {
    const store = await open()
    await store.add(ARTICLES)
    const before = await dump(store)
    await close()
    expect(await dump(await open())).toEqual(before)
  })

  test('killed again and again while articles come in, loses nothing acknowledged', async () => {
    const store = await open()
    const acknowledged: string[] = []
    const progress = { isDone: false }
    const ingest = async () => {
      for (let at = 0; at < 120; at++) {
        await store.add([article(at)])
        acknowledged.push(`artikel-${at}`)
      }
      progress.isDone = true
    }
    const kills = async () => {
      let killed = 0
      while (!progress.isDone && killed < 5) {
        await new Promise((resolve) => setTimeout(resolve, 150))
        if (killEngine()) killed++
      }
      return killed
    }
    const [, killed] = await Promise.all([ingest(), kills()])
    expect(killed).toBeGreaterThanOrEqual(3)
    const there = await store.read('MATCH (a:Article) RETURN a.id AS id')
    expect(there.map((row) => String(row['id'])).toSorted()).toEqual(acknowledged.toSorted())
    const [fact] = await store.read(
      "MATCH (e:Entity {id: 'country/seeland'})<-[:RECIPIENT]-(f:Fact) RETURN COUNT { (f)<-[:SUPPORTS]-() } AS evidence",
    )
    expect(fact).toEqual({ evidence: 60 })
    await close()
    expect((await (await open()).read('MATCH (a:Article) RETURN count(a) AS n'))[0]).toEqual({ n: 120 })
  }, 60_000)

  test('whose program is killed too, frees its folder and loses nothing acknowledged', async () => {
    const built = new URL('../../../dist/graph/store/open.js', import.meta.url).href
    const program = `
      import { openStore } from ${JSON.stringify(built)}
      const store = await openStore({ kind: 'embedded', folder: ${JSON.stringify(folder)} })
      for (const article of ${JSON.stringify(ARTICLES)}) {
        await store.add([article])
        console.log(article.article.id)
      }
      setInterval(() => {}, 1000)`
    const other = spawn(process.execPath, ['--input-type=module', '--eval', program])
    const acknowledged: string[] = []
    await new Promise<void>((resolve) => {
      other.stdout.on('data', (data: Buffer) => {
        acknowledged.push(...data.toString().trim().split('\n'))
        if (acknowledged.length >= 5) resolve()
      })
      other.once('exit', () => resolve())
    })
    await expect(open()).rejects.toThrow(`is in use by the process ${other.pid}`)
    other.kill('SIGKILL')
    await new Promise((resolve) => other.once('close', resolve))
    const there = await (await open()).read('MATCH (a:Article) RETURN a.id AS id')
    expect(there.map((row) => row['id'])).toEqual(expect.arrayContaining(acknowledged))
    expect(acknowledged.length).toBeGreaterThanOrEqual(5)
  })

  test('makes the whole graph again from its journal when its file is gone', async () => {
    const store = await open()
    await store.add(ARTICLES)
    await store.remove([ARTICLES[3].article.id])
    const before = await dump(store)
    await close()
    rmSync(join(folder, 'graph.grafeo'), { recursive: true })
    rmSync(join(folder, 'graph.grafeo.wal'), { recursive: true, force: true })
    expect(await dump(await open())).toEqual(before)
  })

  test('makes the whole graph again from its journal when its file is damaged', async () => {
    const store = await open()
    await store.add(ARTICLES)
    const before = await dump(store)
    await close()
    writeFileSync(join(folder, 'graph.grafeo'), 'no graph at all'.repeat(1000))
    expect(await dump(await open())).toEqual(before)
    expect(existsSync(join(folder, 'graph.grafeo.damaged'))).toBe(true)
  })

  test('drops the last line of its journal when a crash tore it', async () => {
    const store = await open()
    await store.add(ARTICLES.slice(0, 4))
    const before = await dump(store)
    await close()
    const journal = join(folder, 'journal.jsonl')
    const whole = statSync(journal).size
    writeFileSync(journal, '{"checksum":"0123456789abcdef","entry":{"kind":"add","extr', { flag: 'a' })
    const again = await open()
    expect(await dump(again)).toEqual(before)
    expect(statSync(journal).size).toBe(whole)
    await again.add([ARTICLES[5]])
    await close()
    rmSync(join(folder, 'graph.grafeo'), { recursive: true })
    expect(await (await open()).read('MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: 5 }])
  })

  test('names the place when its journal is damaged in the middle', async () => {
    const store = await open()
    await store.add([ARTICLES[0]])
    await store.add([ARTICLES[1]])
    await close()
    const journal = join(folder, 'journal.jsonl')
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('Hafenpakt', 'Hafenfest'))
    rmSync(join(folder, 'graph.grafeo'), { recursive: true })
    await expect(open()).rejects.toThrow(JournalDamaged)
    await expect(open()).rejects.toThrow(/journal\.jsonl: the entry before byte \d+ is damaged/)
  })

  test('refuses a data folder that another store has, and says which', async () => {
    await open()
    await expect(open()).rejects.toThrow(DataFolderInUse)
    await expect(open()).rejects.toThrow(folder)
  })

  test.for([
    ['a dead process', { pid: 2 ** 22 - 1, started: null }],
    ['an earlier process of a living number', { pid: 1, started: 'long ago' }],
    ['this process number in an earlier container', { pid: process.pid, started: 'long ago' }],
  ] as const)('takes over the lock of %s', async ([, holder]) => {
    writeFileSync(join(folder, 'lock'), JSON.stringify(holder))
    const store = await open()
    expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
  })

  test('says that its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await expect(open({ port })).rejects.toThrow(EnginePortTaken)
    await expect(open({ port })).rejects.toThrow(`Port ${port} is taken`)
    server.close()
  })

  test('keeps its address when it starts again', async () => {
    const store = await open()
    const { address } = store.engine
    expect(killEngine()).toBe(true)
    expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
    expect(store.engine.address).toBe(address)
  })
})

describe('other programs at the embedded engine', () => {
  const connect = (store: GraphStore, password = store.reader!.password, scheme = 'bolt') =>
    neo4j.driver(store.engine.address.replace('bolt:', `${scheme}:`), neo4j.auth.basic('reader', password), {
      disableLosslessIntegers: true,
    })

  async function ask(store: GraphStore, cypher: string, scheme = 'bolt'): Promise<unknown> {
    const driver = connect(store, store.reader!.password, scheme)
    try {
      return (await driver.executeQuery(cypher)).records.map((record) => record.toObject())
    } finally {
      await driver.close()
    }
  }

  test.for(['bolt', 'neo4j'])('read with the printed credentials over %s://', async (scheme) => {
    const store = await open()
    await store.add([ARTICLES[0]])
    const answer = await ask(store, 'MATCH (t:Treaty) RETURN t.nameDe AS name', scheme)
    expect(answer).toEqual([{ name: 'Hafenpakt' }])
  })

  test('keep their password when the engine is opened again', async () => {
    const before = (await open()).reader
    await close()
    expect((await open()).reader).toEqual(before)
  })

  test.for([
    'CREATE (n:X)',
    'MATCH (n) DETACH DELETE n',
    "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l",
    'DROP INDEX entity_id',
  ])('may not %s', async (cypher) => {
    const store = await open()
    await store.add([ARTICLES[0]])
    const before = await dump(store)
    await expect(ask(store, cypher)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' })
    const driver = connect(store)
    const session = driver.session({ defaultAccessMode: neo4j.session.WRITE })
    const transaction = await session.beginTransaction()
    await expect(transaction.run(cypher)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' })
    await session.close()
    await driver.close()
    expect(await dump(store)).toEqual(before)
  })

  test.for(['', 'wrong', 'reader'])('are refused with the password "%s"', async (password) => {
    const store = await open()
    const driver = connect(store, password)
    await expect(driver.getServerInfo()).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' })
    await driver.close()
  })

  test('are cut off at the engine’s own limit, and the store goes on', async () => {
    const store = await open({ readerTimeoutMs: 1_000 })
    await store.add([ARTICLES[0]])
    await expect(
      ask(store, 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)'),
    ).rejects.toThrow('was stopped')
    await store.add([ARTICLES[1]])
    expect(await store.read('MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: 2 }])
  })

  test('get no answer to bytes that are no Bolt', async () => {
    const store = await open()
    const { port } = new URL(store.engine.address)
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed')
    expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
  })

  test('get no row that would fill their memory', async () => {
    const store = await open()
    const long = "reduce(s = '0123456789abcdef', i IN range(1, 23) | s + s)"
    await expect(ask(store, `RETURN ${long} AS text`)).rejects.toThrow('A row of the result has more than 64 MB.')
    expect(await ask(store, `RETURN size(${long}) AS size`)).toEqual([{ size: 2 ** 27 }])
  })

  test('pull from several results of one transaction in turn', async () => {
    const store = await open()
    const driver = connect(store)
    const session = driver.session({ fetchSize: 2 })
    const transaction = await session.beginTransaction()
    const pairs: number[][] = []
    for await (const outer of transaction.run('UNWIND range(1, 5) AS i RETURN i')) {
      const inner = await transaction.run('UNWIND range(1, 5) AS j RETURN j * $i AS j', { i: outer.get('i') })
      pairs.push(inner.records.map((record) => record.get('j')))
    }
    expect(pairs).toEqual([1, 2, 3, 4, 5].map((i) => [1, 2, 3, 4, 5].map((j) => i * j)))
    await transaction.rollback()
    await session.close()
    await driver.close()
  })

  test('see all rows of a large result', async () => {
    const store = await open()
    const driver = connect(store)
    const session = driver.session({ fetchSize: 333 })
    const { records } = await session.run('UNWIND range(1, 10000) AS i RETURN i')
    expect(records.length).toBe(10_000)
    expect(records.at(-1)?.get('i')).toBe(10_000)
    await session.close()
    await driver.close()
  })
})
