import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entente, start } from './run.ts'

let data: string
let env: Record<string, string>
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'entente-relink-'))
  env = { ENTENTE_DATA: data, ENTENTE_DEMO: 'off' }
  await mkdir(join(data, 'knowledge'))
})
afterEach(() => rm(data, { recursive: true }))

const articles = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `a${String(index).padStart(4, '0')}`,
      language: 'de',
      publishedAt: '2024-11-06',
      text: 'Die Seekommission verurteilte Russland. Polen lobte die Seekommission.',
    }),
  ).join('\n')

async function ingest(count: number): Promise<void> {
  const file = join(data, 'articles.jsonl')
  await writeFile(file, articles(count))
  expect((await entente(['ingest', file], { env })).code).toBe(0)
}

const knowCommission = (id: string, more: object = {}): Promise<void> =>
  writeFile(
    join(data, 'knowledge', 'institutions.jsonl'),
    JSON.stringify({ id, kind: 'igo', name: { de: 'Seekommission', en: 'Lake Commission' }, ...more }),
  )

async function edges(): Promise<string> {
  const cypher = `MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) IN ['CONDEMNED', 'PRAISED']
    RETURN a.id AS a, type(r) AS r, b.id AS b, r.articles AS n ORDER BY r`
  return (await entente(['query', cypher, '--json'], { env })).stdout
}

describe('relink', { timeout: 120_000 }, () => {
  test('reads stored articles again with the knowledge of now, once', async () => {
    await ingest(2)
    expect(await edges()).toBe('')
    await knowCommission('institution/lake')
    const relink = await entente(['relink'], { env })
    expect(relink).toEqual({
      code: 0,
      stderr: '',
      stdout:
        '2 articles read again, 2 changed.\n' +
        'Mentions: 4 newly linked, 0 no longer linked, 0 linked to something else.\n' +
        'Facts: 4 added, 0 removed.\n',
    })
    const lake =
      '{"a":"institution/lake","r":"CONDEMNED","b":"Q159","n":2}\n{"a":"Q36","r":"PRAISED","b":"institution/lake","n":2}\n'
    expect(await edges()).toBe(lake)
    const journal = await readFile(join(data, 'journal.jsonl'), 'utf8')
    expect((await entente(['relink'], { env })).stdout).toBe('2 articles read again, 0 changed.\n')
    expect(await readFile(join(data, 'journal.jsonl'), 'utf8')).toBe(journal)
    await rm(join(data, 'graph.grafeo'))
    await rm(join(data, 'graph.grafeo.wal'), { force: true, recursive: true })
    expect(await edges()).toBe(lake)
  })

  test('gives an entity its new id and keeps the former one', async () => {
    await knowCommission('institution/lake')
    await ingest(1)
    await knowCommission('Q1', { formerIds: ['institution/lake'] })
    expect((await entente(['relink'], { env })).stdout).toContain('2 linked to something else')
    const { stdout } = await entente(
      ['query', 'MATCH (e:Institution) RETURN e.id AS id, e.formerIds AS former', '--json'],
      { env },
    )
    expect(stdout).toBe('{"id":"Q1","former":["institution/lake"]}\n')
  })

  test('has a running server do the writing', async () => {
    await ingest(2)
    await knowCommission('institution/lake')
    const server = start(['serve'], env)
    await new Promise<void>((resolve) => {
      server.stdout.on('data', (chunk) => void (String(chunk).includes('Ctrl-C') && resolve()))
    })
    const relink = await entente(['relink'], { env })
    expect([relink.code, relink.stderr]).toEqual([0, ''])
    expect(relink.stdout).toContain('2 articles read again, 2 changed.')
    expect(await edges()).toContain('institution/lake')
    server.kill('SIGINT')
    await once(server, 'exit')
    expect((await entente(['relink'], { env })).stdout).toBe('2 articles read again, 0 changed.\n')
  })

  test('is interrupted by Ctrl-C and goes on where it was', async () => {
    await ingest(2_000)
    await knowCommission('institution/lake')
    const child = start(['relink', '--threads', '1'], env)
    let said = ''
    child.stdout.on('data', (chunk) => (said += String(chunk)))
    const position = join(data, 'relink-embedded.json')
    while (!existsSync(position)) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGINT')
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(130)
    const done = Number(/^([\d,]+) articles? read again/.exec(said)?.[1]?.replace(',', ''))
    expect(done).toBeLessThan(2_000)
    expect(said).toContain(`Interrupted with ${(2_000 - done).toLocaleString('en')} articles left`)
    const rest = await entente(['relink'], { env })
    expect(rest.stdout).toContain(`Going on after ${done.toLocaleString('en')} articles`)
    expect(rest.stdout).toContain(`${(2_000 - done).toLocaleString('en')} articles read again`)
    expect(await edges()).toContain('"n":2000}')
    expect(existsSync(position)).toBe(false)
  })

  test('begins anew where the knowledge changed since the interruption', async () => {
    await ingest(1)
    await writeFile(join(data, 'relink-embedded.json'), '{"knowledge": "another", "after": "a0000"}')
    expect((await entente(['relink'], { env })).stdout).toBe('1 article read again, 0 changed.\n')
  })

  test('changes nothing when the knowledge is broken', async () => {
    await ingest(1)
    await writeFile(join(data, 'knowledge', 'a.jsonl'), '{')
    const { code, stdout, stderr } = await entente(['relink'], { env })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('a.jsonl:1: needs one JSON object')
    const status = await entente(['status', '--json'], { env })
    expect(JSON.parse(status.stdout)).toMatchObject({ articles: 1 })
  })

  test('has nothing to do in an empty graph', async () => {
    expect((await entente(['relink'], { env })).stdout).toBe('0 articles read again, 0 changed.\n')
  })
})
