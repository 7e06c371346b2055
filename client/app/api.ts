import { config, type z } from 'zod'
import { ROUTES } from '../../graph/api/routes.ts'
import { problem, type CypherResult, type Problem } from '../../graph/api/schemas.ts'

// Zod compiles its parsers with `new Function`, which the page's content security policy rightly refuses.
config({ jitless: true })

type Routes = typeof ROUTES
/** Names of the routes that are read with GET. */
type Readable = Exclude<keyof Routes, 'cypher'>
type Answer<Name extends keyof Routes> = z.output<Routes[Name]['answer']>
type Parameters = Readonly<Record<string, string | number | boolean>>

/** The server refused or failed: `problem` says what and why, in words that can be shown. */
export class RequestFailed extends Error {
  readonly problem: Problem
  constructor(given: Problem, cause?: unknown) {
    super(`${given.title}: ${given.detail}`, { cause })
    this.name = 'RequestFailed'
    this.problem = given
  }
}

/**
 * Reads one route; parameters named in its path are put there, the others into the query.
 * @throws RequestFailed when the server cannot be reached, answers a problem, or answers in another shape.
 */
export async function read<Name extends Readable>(
  name: Name,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<Answer<Name>> {
  const query = new URLSearchParams()
  let path: string = ROUTES[name].path
  for (const [key, value] of Object.entries(parameters)) {
    if (path.includes(`/:${key}`)) path = path.replace(`:${key}`, encodeURIComponent(String(value)))
    else query.set(key, String(value))
  }
  const address = query.size > 0 ? `${path}?${query.toString()}` : path
  return ask(address, ROUTES[name].answer as z.ZodType as z.ZodType<Answer<Name>>, { signal: signal ?? null })
}

/**
 * Runs a read-only Cypher query on the server.
 * @throws RequestFailed as `read` does; a refused or faulty query is one too.
 */
export async function runCypher(query: string, signal?: AbortSignal): Promise<CypherResult> {
  return ask(ROUTES.cypher.path, ROUTES.cypher.answer, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: signal ?? null,
  })
}

async function ask<T>(path: string, answer: z.ZodType<T>, request: RequestInit): Promise<T> {
  // Relative to the page, so that a proxy may serve all of it below a path.
  const response = await fetch(path.slice(1), request).catch((cause: unknown) => {
    if (request.signal?.aborted) throw cause
    throw new RequestFailed(local('unreachable', 0, 'The server cannot be reached. Is it still running?'), cause)
  })
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    const told = problem.safeParse(body)
    throw new RequestFailed(told.success ? told.data : local('failed', response.status, response.statusText))
  }
  const parsed = answer.safeParse(body)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new RequestFailed(
    local('shape', 502, `${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. Reload the page.`),
    parsed.error,
  )
}

const local = (title: string, status: number, detail: string): Problem => ({
  type: 'about:blank',
  title,
  status,
  detail,
})
