import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { requireVersion } from '../../../graph/store/bolt/connect.ts'
import { ServerTooOld, Unreachable } from '../../../graph/store/errors.ts'
import { openStore } from '../../../graph/store/open.ts'

const credentials = { kind: 'neo4j', user: 'neo4j', password: 'secret' } as const

describe('a server that cannot be used', () => {
  test('where nothing listens is named as unreachable', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`
    await new Promise((resolve) => server.close(resolve))
    await expect(openStore({ ...credentials, uri })).rejects.toThrow(Unreachable)
    await expect(openStore({ ...credentials, uri })).rejects.toThrow(`Nothing answers Bolt at ${uri}`)
  })

  test('that speaks something else is named as unreachable', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`
    await expect(openStore({ ...credentials, uri })).rejects.toThrow(Unreachable)
    server.close()
  })

  test.for(['http://127.0.0.1:7474', 'localhost', ''])('whose address is "%s" is told the right form', async (uri) => {
    await expect(openStore({ ...credentials, uri })).rejects.toThrow('is no address of Neo4j: write bolt://host:7687')
  })

  test.for(['4.4.38', '5.25.1', '5.4.0'])('because it is Neo4j %s is too old', (version) => {
    expect(() => requireVersion(version, [5, 26], 'bolt://db')).toThrow(ServerTooOld)
  })

  test.for(['5.26.0', '5.26.26', '5.27-aura', '2025.01.0', '2026.09.0'])('would not be Neo4j %s', (version) => {
    expect(() => requireVersion(version, [5, 26], 'bolt://db')).not.toThrow()
  })
})
