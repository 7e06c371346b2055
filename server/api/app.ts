import express, { type Express, type RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { z } from 'zod'
import { ROUTES } from '../../graph/api/routes.ts'
import { answerError } from './errors.ts'
import { HANDLERS, type ApiContext, type RouteName } from './handlers.ts'
import { guardHost } from './host.ts'
import { describeApi } from './openapi.ts'
import { BadRequest, NotFound, RequestError } from './problem.ts'

interface AppOptions {
  readonly context: ApiContext
  readonly logger: Logger
  /** Folder of the built page; null serves the API alone. */
  readonly pages: string | null
  /** Host names that requests may carry; null lets any pass. */
  readonly hosts: readonly string[] | null
  readonly requestsPerMinute: number
  /** Checks every answer against its schema before it is sent: for tests. */
  readonly checkAnswers?: boolean
  /** Further routes, before "not found". */
  readonly internal?: RequestHandler
}

/** The API of `ROUTES`, its description, and the page. */
export function createApp(options: AppOptions): Express {
  const { context, logger, pages, hosts, requestsPerMinute } = options
  const app = express()
  app.disable('x-powered-by')
  app.use(guardHost(hosts))
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY },
      strictTransportSecurity: false,
    }),
  )
  if (options.internal) app.use(options.internal)
  app.use(
    '/api',
    rateLimit({
      windowMs: 60_000,
      limit: requestsPerMinute,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      handler: tooMany,
    }),
  )
  app.use(express.json({ limit: '256kb', strict: true }))
  for (const name of Object.keys(ROUTES))
    if (isRouteName(name)) addRoute(app, name, context, options.checkAnswers ?? false)
  const description = describeApi(context.version)
  app.get('/api/openapi.json', (_request, response) => void response.json(description))
  if (pages) app.use(express.static(pages, { index: 'index.html', maxAge: '1h', setHeaders: neverKeepPages }))
  app.use((request) => {
    throw new NotFound(`There is no ${request.method} ${request.path}.`)
  })
  app.use(answerError(logger))
  return app
}

/** The page loads nothing from elsewhere. Styles may stand in elements: the editor makes its own at run time. */
const CONTENT_POLICY = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'connect-src': ["'self'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'worker-src': ["'self'", 'blob:'],
}

const isRouteName = (name: string): name is RouteName => name in ROUTES

function addRoute(app: Express, name: RouteName, context: ApiContext, checkAnswers: boolean): void {
  const route = ROUTES[name]
  const handler = HANDLERS[name] as (context: ApiContext, asked: object) => unknown
  app[route.method](route.path, async (request, response) => {
    if ('body' in route && !request.is('application/json'))
      throw new RequestError(415, 'Send JSON with "Content-Type: application/json".')
    const query = 'query' in route ? parse(route.query, request.query) : undefined
    const body = 'body' in route ? parse(route.body, request.body) : undefined
    const answer = await handler(context, { parameters: request.params, query, body })
    response.set('Cache-Control', 'no-store').json(checkAnswers ? route.answer.parse(answer) : answer)
  })
}

/** @throws BadRequest naming the field that is wrong and what it needs. */
function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new BadRequest(`${issue?.path.length ? `"${issue.path.join('.')}": ` : ''}${issue?.message}.`)
}

const tooMany: RequestHandler = () => {
  throw new RequestError(429, 'Too many requests within a minute; wait a little.')
}

/** Built files carry a hash in their name; the page that names them must not be kept. */
function neverKeepPages(response: { setHeader(name: string, value: string): void }, path: string): void {
  if (path.endsWith('.html')) response.setHeader('Cache-Control', 'no-cache')
}
