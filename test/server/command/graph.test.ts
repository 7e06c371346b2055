import { createServer } from 'node:http'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ENGLISH, GERMAN, TEASER } from '../api/oberland.ts'
import { entente, start } from './run.ts'

let folder: string
let env: Record<string, string>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-graph-'))
  env = { ENTENTE_DATA: join(folder, 'data'), ENTENTE_DEMO: 'off' }
})
afterEach(() => rm(folder, { recursive: true }))

const lines = [GERMAN, ENGLISH, TEASER].map((extraction) => JSON.stringify(extraction))

/** A running server of its own; `url` is what it printed. */
async function serve(more: Record<string, string> = {}) {
  const child = start(['serve'], { ...env, ...more })
  let said = ''
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${stderr}`)))
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address && said.includes('Ctrl-C')) resolve(address)
    })
  })
  return { child, url, said: () => said, stderr: () => stderr }
}

async function end(child: ReturnType<typeof start>, signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
  const ended = once(child, 'exit')
  child.kill(signal)
  const [code] = (await ended) as [number | null]
  return code
}

describe('load, query and status', { timeout: 120_000 }, () => {
  test('write lines of extractions and read them back', async () => {
    const load = await entente(['load', '-'], { env, input: lines.join('\n') })
    expect(load).toEqual({ code: 0, stdout: '3 articles written.\n', stderr: '' })
    const query = await entente(['query', 'MATCH (c:Country)-[:RATIFIED]->(t:Treaty) RETURN c.name, t.name'], { env })
    expect(query.stdout).toContain('Highland  Border Treaty')
    const json = await entente(
      ['query', 'MATCH (c:Country {iso3: $iso3}) RETURN c.name AS name', '--json', '--param', 'iso3=UNL'],
      { env },
    )
    expect(json.stdout).toBe('{"name":"Lowland"}\n')
    const status = await entente(['status', '--json'], { env })
    expect(JSON.parse(status.stdout)).toMatchObject({ articles: 3, entities: 5, facts: 3, engine: { embedded: true } })
  })

  test('load says which lines are broken and writes the others', async () => {
    const unknown = JSON.stringify({ ...TEASER, article: { ...TEASER.article, id: 'other' }, entities: [] })
    const shifted = JSON.stringify({
      ...TEASER,
      mentions: TEASER.mentions.map((mention) => ({ ...mention, start: mention.start + 1 })),
    })
    const path = join(folder, 'facts.jsonl')
    await writeFile(path, [lines[0], '{"article": {}}', 'broken', unknown, shifted, lines[1]].join('\n'))
    const { code, stdout, stderr } = await entente(['load', path], { env })
    expect(code).toBe(1)
    expect(stdout).toBe('2 articles written, 4 lines failed.\n')
    expect(stderr).toContain('facts.jsonl:2: "article.id"')
    expect(stderr).toContain('facts.jsonl:3: is not JSON')
    expect(stderr).toContain('facts.jsonl:4: ')
    expect(stderr).toContain('facts.jsonl:5: ')
  })

  test.each([
    ['writes', 'CREATE (n) RETURN n', 'Refused'],
    ['is no Cypher', 'MATCH (n RETURN n', 'entente: '],
  ])('a query that %s ends with 1 and a reason, without a stack', async (_, cypher, message) => {
    const { code, stderr } = await entente(['query', cypher], { env })
    expect(code).toBe(1)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })
})

describe('ingest', () => {
  test('reads files and folders, reports what fails, and keeps the rest', async () => {
    const pages = join(folder, 'pages')
    const { mkdir } = await import('node:fs/promises')
    await mkdir(pages)
    await writeFile(
      join(pages, 'a.txt'),
      'Wladimir Putin reiste am Mittwoch nach Nordkorea und traf dort den Machthaber.',
    )
    await writeFile(join(pages, 'b.txt'), '')
    const { code, stdout, stderr } = await entente(['ingest', pages], { env })
    expect([code, stdout]).toEqual([1, '1 article written, 1 input failed.\n'])
    expect(stderr).toContain('b.txt: is empty')
  })

  test('a folder without articles is said', async () => {
    const { code, stderr } = await entente(['ingest', folder], { env })
    expect(code).toBe(1)
    expect(stderr).toContain('holds no article: no file ends in .txt')
  })
})

describe('serve', { timeout: 120_000 }, () => {
  test('serves, lets commands in other terminals in, and ends cleanly', async () => {
    const { child, url, said } = await serve()
    expect(said()).toMatch(/bolt {3}bolt:\/\/127\.0\.0\.1:\d+ {2}user reader, password \S+ \(read-only\)/)
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    expect((await stat(join(folder, 'data', 'server.json'))).mode & 0o777).toBe(0o600)
    const load = await entente(['load', '-'], { env, input: lines.join('\n') })
    expect(load).toMatchObject({ code: 0, stdout: '3 articles written.\n' })
    const status = await entente(['status', '--json'], { env })
    expect(JSON.parse(status.stdout)).toMatchObject({ articles: 3 })
    expect((await entente(['query', 'CREATE (n)'], { env })).code).toBe(1)
    expect(await end(child)).toBe(0)
    await expect(readFile(join(folder, 'data', 'server.json'))).rejects.toThrow('ENOENT')
    const after = await entente(['status', '--json'], { env })
    expect(JSON.parse(after.stdout)).toMatchObject({ articles: 3 })
  })

  test('keeps writing to those who know the secret', async () => {
    const { child, url } = await serve()
    const send = (headers: Record<string, string>) =>
      fetch(`${url}/internal/add`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '[]',
      })
    expect((await send({})).status).toBe(401)
    expect((await send({ authorization: 'Bearer wrong' })).status).toBe(401)
    await end(child, 'SIGTERM')
  })

  test('loads the demo the first time, and not again', async () => {
    const first = await serve({ ENTENTE_DEMO: 'on' })
    const articles = Number(/(\d+) articles/.exec(first.said())?.[1])
    expect(articles).toBeGreaterThan(0)
    const removed = await entente(['query', 'MATCH (a:Article) RETURN a.id AS id', '--json'], { env })
    expect(removed.stdout.trimEnd().split('\n')).toHaveLength(articles)
    await end(first.child)
    const journal = (await stat(join(folder, 'data', 'journal.jsonl'))).size
    const second = await serve({ ENTENTE_DEMO: 'on' })
    expect(Number(/(\d+) articles/.exec(second.said())?.[1])).toBe(articles)
    expect((await stat(join(folder, 'data', 'journal.jsonl'))).size).toBe(journal)
    await end(second.child)
  })

  test('a taken port is said with what to do, and nothing is left running', async () => {
    const other = createServer()
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, stderr } = await entente(['serve'], { env: { ...env, ENTENTE_PORT: String(port) } })
    other.close()
    expect(code).toBe(1)
    expect(stderr).toBe(
      `entente: port ${port} is taken, perhaps by another Entente; end that program, or set ENTENTE_PORT to another port\n`,
    )
    expect((await entente(['status'], { env })).code).toBe(0)
  })

  test('a Bolt port that was asked for and is taken is said', async () => {
    const other = createServer()
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, stderr } = await entente(['serve'], { env: { ...env, ENTENTE_BOLT_PORT: String(port) } })
    other.close()
    expect(code).toBe(1)
    expect(stderr).toContain(`port ${port} is taken; end the program that uses it, or set ENTENTE_BOLT_PORT`)
  })

  test('a data folder in use is said with the process that has it', async () => {
    const { child } = await serve()
    const { code, stderr } = await entente(['serve'], { env })
    expect(code).toBe(1)
    expect(stderr).toContain(`is in use by the process ${child.pid}`)
    expect(stderr).toContain('ENTENTE_DATA')
    await end(child)
  })
})

describe('settings that cannot be used are named:', () => {
  test.each([
    ['a port that is none', { ENTENTE_PORT: 'http' }, 'ENTENTE_PORT="http" needs a port number'],
    [
      'an address of another kind',
      { NEO4J_URI: 'http://x' },
      'NEO4J_URI="http://x" needs an address such as bolt://127.0.0.1:7687',
    ],
    ['a missing password', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'NEO4J_PASSWORD is missing'],
    ['an unknown log level', { ENTENTE_LOG_LEVEL: 'loud' }, 'needs one of fatal, error'],
  ])('%s', async (_, settings, message) => {
    const { code, stderr } = await entente(['status'], { env: { ...env, ...(settings as Record<string, string>) } })
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('a data folder that cannot be one', async () => {
    const { code, stderr } = await entente(['status'], { env: { ENTENTE_DATA: process.execPath } })
    expect(code).toBe(1)
    expect(stderr).toContain(process.execPath)
    expect(stderr).toContain('ENTENTE_DATA')
    expect(stderr).not.toContain('    at ')
  })

  test('a Neo4j that does not answer', async () => {
    const { code, stderr } = await entente(['status'], {
      env: { ...env, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    })
    expect(code).toBe(1)
    expect(stderr).toContain('bolt://127.0.0.1:1')
    expect(stderr).toContain('NEO4J_URI')
    expect(stderr).not.toContain('    at ')
  })
})
