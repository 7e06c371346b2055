import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../server/settings.ts'

describe('settings', () => {
  test('have a meaning when nothing is set', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4317,
      hosts: ['127.0.0.1', 'localhost', '[::1]'],
      demo: true,
      queryTimeoutMs: 20_000,
      requestsPerMinute: 1200,
      logLevel: 'warn',
      dataFolder: resolve('.entente'),
      isBoltPortChosen: false,
      store: { kind: 'embedded', folder: resolve('.entente'), port: 7697, readerTimeoutMs: 20_000 },
    })
  })

  test.each([
    ['NEO4J_USER', { NEO4J_USER: 'anna' }, { user: 'anna' }],
    ['NEO4J_USERNAME, as Aura names it', { NEO4J_USERNAME: 'anna' }, { user: 'anna' }],
    ['NEO4J_USER before NEO4J_USERNAME', { NEO4J_USER: 'anna', NEO4J_USERNAME: 'bert' }, { user: 'anna' }],
    ['no user', {}, { user: 'neo4j' }],
    ['an empty variable as unset', { NEO4J_USER: '', NEO4J_DATABASE: '' }, { user: 'neo4j' }],
    ['NEO4J_DATABASE', { NEO4J_DATABASE: 'news' }, { database: 'news' }],
  ])('of a Neo4j: %s', (_, given, store) => {
    const uri = 'neo4j+s://abc.databases.neo4j.io'
    const settings = readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret', ...given })
    expect(settings.store).toMatchObject({ kind: 'neo4j', uri, password: 'secret', ...store })
  })

  test.each([
    ['this machine alone', { ENTENTE_HOST: 'localhost' }, ['127.0.0.1', 'localhost', '[::1]']],
    ['every machine', { ENTENTE_HOST: '0.0.0.0' }, null],
    [
      'every machine under one name',
      { ENTENTE_HOST: '0.0.0.0', ENTENTE_ALLOWED_HOSTS: 'news.example, Other.example' },
      ['127.0.0.1', 'localhost', '[::1]', 'news.example', 'other.example'],
    ],
  ])('that listen to %s answer for the right hosts', (_, given, hosts) => {
    expect(readSettings(given).hosts).toEqual(hosts)
  })

  test.each([
    [{ ENTENTE_PORT: '70000' }, 'ENTENTE_PORT="70000" needs a port up to 65535.'],
    [{ ENTENTE_PORT: '4.5' }, 'ENTENTE_PORT="4.5" needs a whole number.'],
    [{ ENTENTE_QUERY_SECONDS: '0' }, 'ENTENTE_QUERY_SECONDS="0" needs a number above 0.'],
    [{ ENTENTE_DEMO: 'no' }, 'ENTENTE_DEMO="no" needs "on" or "off".'],
    [{ NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI="localhost:7687" needs an address such as bolt://127.0.0.1:7687'],
    [{ NEO4J_URI: 'bolt://x' }, 'NEO4J_PASSWORD is missing'],
  ])('%o are refused with the mend', (given, message) => {
    expect(() => readSettings(given as Record<string, string>)).toThrow(message)
  })
})
