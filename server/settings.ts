import { resolve } from 'node:path'
import { z } from 'zod'
import type { StoreSettings } from '../graph/store/open.ts'
import { LOOPBACK_HOSTS } from './api/host.ts'
import { SettingsError } from './settings-error.ts'

interface Variable {
  readonly name: string
  readonly tells: string
  /** As it is written in the environment; null for none. */
  readonly usually: string | null
}

/** Every environment variable that is read here; the README names each of them. */
export const VARIABLES = [
  {
    name: 'ENTENTE_DATA',
    tells: 'folder of the embedded engine, its journal, and your own knowledge',
    usually: './.entente',
  },
  { name: 'ENTENTE_HOST', tells: 'address that the page is served on', usually: '127.0.0.1' },
  { name: 'ENTENTE_PORT', tells: 'port of the page; 0 takes any free one', usually: '4317' },
  {
    name: 'ENTENTE_ALLOWED_HOSTS',
    tells: 'further host names that requests may carry, separated by commas',
    usually: null,
  },
  { name: 'ENTENTE_BOLT_PORT', tells: 'Bolt port of the embedded engine; 0 takes any free one', usually: '7697' },
  { name: 'ENTENTE_DEMO', tells: '"off" leaves the demo articles out', usually: 'on' },
  { name: 'ENTENTE_QUERY_SECONDS', tells: 'longest time that a Cypher query from outside may take', usually: '20' },
  { name: 'ENTENTE_REQUESTS_PER_MINUTE', tells: 'most requests that one address may send', usually: '1200' },
  { name: 'ENTENTE_LOG_LEVEL', tells: 'fatal, error, warn, info, debug or silent', usually: 'warn' },
  { name: 'NEO4J_URI', tells: 'address of a Neo4j to use in place of the embedded engine', usually: null },
  { name: 'NEO4J_USER', tells: 'its user', usually: 'neo4j' },
  { name: 'NEO4J_USERNAME', tells: 'the same, as Aura names it', usually: null },
  { name: 'NEO4J_PASSWORD', tells: 'the password of that user', usually: null },
  { name: 'NEO4J_DATABASE', tells: "its database; the user's own when unset", usually: null },
] as const satisfies readonly Variable[]

type VariableName = (typeof VARIABLES)[number]['name']

export interface Settings {
  readonly host: string
  readonly port: number
  /** Null lets any host name pass: the server listens beyond this machine and nothing was said. */
  readonly hosts: readonly string[] | null
  readonly demo: boolean
  readonly queryTimeoutMs: number
  readonly requestsPerMinute: number
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** Folder of the embedded engine, and of what a server remembers between starts. */
  readonly dataFolder: string
  /** Whether somebody asked for this Bolt port. */
  readonly isBoltPortChosen: boolean
  readonly store: StoreSettings
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

const port = z.coerce
  .number('needs a port number')
  .int('needs a whole number')
  .min(0)
  .max(65_535, 'needs a port up to 65535')
const positive = z.coerce.number('needs a number').positive('needs a number above 0')

const schema = z.object({
  ENTENTE_DATA: z.string(),
  ENTENTE_HOST: z.string(),
  ENTENTE_PORT: port,
  ENTENTE_ALLOWED_HOSTS: z.string().optional(),
  ENTENTE_BOLT_PORT: port,
  ENTENTE_DEMO: z.enum(['on', 'off'], 'needs "on" or "off"'),
  ENTENTE_QUERY_SECONDS: positive.max(3600, 'needs at most 3600'),
  ENTENTE_REQUESTS_PER_MINUTE: positive,
  ENTENTE_LOG_LEVEL: z.enum(LOG_LEVELS, `needs one of ${LOG_LEVELS.join(', ')}`),
  NEO4J_URI: z
    .string()
    .regex(
      /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/./,
      'needs an address such as bolt://127.0.0.1:7687 or neo4j+s://….databases.neo4j.io',
    )
    .optional(),
  NEO4J_USER: z.string(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
} satisfies Record<VariableName, z.ZodType>)

/** Settings from the environment; an empty variable counts as unset. @throws SettingsError */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    VARIABLES.map(({ name, usually }) => [name, environment[name] || (usually ?? undefined)]),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success)
    throw new SettingsError(parsed.error.issues.map((issue) => describe(issue, environment)).join('\n'))
  const values = parsed.data
  const isLoopback = LOOPBACK_HOSTS.some((host) => host === values.ENTENTE_HOST || host === `[${values.ENTENTE_HOST}]`)
  const named = (values.ENTENTE_ALLOWED_HOSTS ?? '')
    .toLowerCase()
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean)
  return {
    host: values.ENTENTE_HOST,
    port: values.ENTENTE_PORT,
    hosts: isLoopback || named.length > 0 ? [...LOOPBACK_HOSTS, ...named] : null,
    demo: values.ENTENTE_DEMO === 'on',
    queryTimeoutMs: values.ENTENTE_QUERY_SECONDS * 1000,
    requestsPerMinute: values.ENTENTE_REQUESTS_PER_MINUTE,
    logLevel: values.ENTENTE_LOG_LEVEL,
    dataFolder: resolve(values.ENTENTE_DATA),
    isBoltPortChosen: Boolean(environment['ENTENTE_BOLT_PORT']),
    store: storeSettings(values, environment),
  }
}

/** The data folder alone, for commands that need no other setting. */
export function readDataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const usually = VARIABLES.find(({ name }) => name === 'ENTENTE_DATA')?.usually ?? '.'
  return resolve(environment['ENTENTE_DATA'] || usually)
}

function storeSettings(
  values: z.infer<typeof schema>,
  environment: Readonly<Record<string, string | undefined>>,
): StoreSettings {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = values
  if (uri === undefined) {
    return {
      kind: 'embedded',
      folder: resolve(values.ENTENTE_DATA),
      port: values.ENTENTE_BOLT_PORT,
      readerTimeoutMs: values.ENTENTE_QUERY_SECONDS * 1000,
    }
  }
  if (password === undefined)
    throw new SettingsError(
      'NEO4J_PASSWORD is missing: NEO4J_URI is set, so set the password of that Neo4j too, or unset NEO4J_URI.',
    )
  const user = environment['NEO4J_USER'] || values.NEO4J_USERNAME || values.NEO4J_USER
  return { kind: 'neo4j', uri, user, password, ...(database ? { database } : {}) }
}

function describe(issue: z.core.$ZodIssue, environment: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0])
  return `${name}="${environment[name] ?? ''}" ${issue.message}.`
}

/** Most bytes of an answer to a Cypher query from outside. */
export const MOST_ANSWER_BYTES = 16 * 1024 * 1024
