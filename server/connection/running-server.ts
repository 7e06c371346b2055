import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { cypherResult, problem, status } from '../../graph/api/schemas.ts'
import { QueryFailed, StoreError } from '../../graph/store/errors.ts'
import { articleIds, storedArticle } from '../extraction-line.ts'
import type { GraphConnection } from './connection.ts'

/** What a server leaves in its data folder for commands in another terminal. Only its user can read it. */
export const announcement = z.object({ url: z.string(), secret: z.string(), pid: z.int() })
export type Announcement = z.infer<typeof announcement>

const FILE = 'server.json'

/** Where commands send to, with the secret as a bearer token. */
export const INTERNAL = {
  add: '/internal/add',
  articleIds: '/internal/article-ids',
  stored: '/internal/stored',
  renew: '/internal/renew',
} as const

/** The running server does not do what it was asked. */
export class ServerRefused extends StoreError {}

/** The server ended, perhaps in the middle of a command. */
class ServerGone extends StoreError {}

export async function announceServer(folder: string, server: Announcement): Promise<void> {
  await writeFile(join(folder, FILE), JSON.stringify(server), { mode: 0o600 })
}

export async function withdrawServer(folder: string): Promise<void> {
  await rm(join(folder, FILE), { force: true })
}

/** A connection to the server that works in the data folder; null when there is none that answers. */
export async function connectRunningServer(folder: string): Promise<GraphConnection | null> {
  const server = await readAnnouncement(folder)
  if (!server) return null
  const ask = async <T extends z.ZodType>(path: string, answer: T, body?: unknown): Promise<z.output<T>> => {
    const response = await fetch(new URL(path, server.url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.secret}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new ServerGone(`the server at ${server.url} does not answer; say the command again`, { cause: error })
    })
    const said: unknown = await response.json()
    if (response.ok) return answer.parse(said)
    const { detail } = problem.parse(said)
    throw response.status === 400 || response.status === 403
      ? new QueryFailed(detail)
      : new ServerRefused(`${server.url}: ${detail}`)
  }
  try {
    await ask('/health/live', z.object({ ok: z.boolean() }))
  } catch (error) {
    if (error instanceof ServerGone) return null
    throw error
  }
  return {
    add: async (extractions) => void (await ask(INTERNAL.add, z.object({ added: z.int() }), extractions)),
    articles: {
      articleIds: () => ask(INTERNAL.articleIds, articleIds, []),
      stored: (ids) => ask(INTERNAL.stored, z.array(storedArticle), ids),
      renew: (renewals) => ask(INTERNAL.renew, articleIds, renewals),
    },
    cypher: (request) => ask('/api/cypher', cypherResult, request),
    status: () => ask('/api/status', status),
    close: () => Promise.resolve(),
  }
}

async function readAnnouncement(folder: string): Promise<Announcement | null> {
  try {
    return announcement.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')))
  } catch {
    return null
  }
}
