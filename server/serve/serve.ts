import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { pino } from 'pino'
import type { Extractor } from '../../graph/extract.ts'
import { createApp } from '../api/app.ts'
import type { ApiContext } from '../api/handlers.ts'
import { createMemory } from '../api/memory.ts'
import type { Explain } from '../api/reasons.ts'
import { readStatus } from '../api/status.ts'
import { faultLog } from '../command/faults.ts'
import { announceServer, withdrawServer } from '../connection/running-server.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { findOwnFiles, ownKnowledgeFolder } from '../knowledge/own-files.ts'
import { packageFile } from '../package-file.ts'
import { MOST_ANSWER_BYTES, readSettings, type Settings } from '../settings.ts'
import { packageVersion } from '../version.ts'
import { loadDemo } from './demo.ts'
import { createInternal, newSecret } from './internal.ts'
import { listen, stopListening } from './listen.ts'
import { openServedStore } from './open-store.ts'
import type { GraphStore } from '../../graph/store/store.ts'

/** Opens the graph, serves page, API and Bolt, loads the demo the first time, and ends on Ctrl-C. */
export async function serve(): Promise<void> {
  const settings = readSettings(process.env)
  const version = packageVersion()
  const logger = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: true }))
  await mkdir(settings.dataFolder, { recursive: true })
  await checkOwnKnowledge(settings.dataFolder)
  const end = endSignal()
  const store = await openServedStore(settings)
  try {
    let isReady = false
    const secret = newSecret()
    const context: ApiContext = {
      store,
      graphs: createMemory(store),
      version,
      explain: lazyExplain(settings.dataFolder),
      limits: { timeoutMs: settings.queryTimeoutMs, bytes: MOST_ANSWER_BYTES },
      isReady: () => isReady,
    }
    const pages = packageFile('dist', 'client')
    const app = createApp({
      context,
      logger,
      pages: existsSync(pages) ? pages : null,
      hosts: settings.hosts,
      requestsPerMinute: settings.requestsPerMinute,
      internal: createInternal(store, secret),
    })
    const server = await listen(app, settings.host, settings.port)
    if (settings.store.kind === 'embedded')
      await announceServer(settings.dataFolder, { url: server.url, secret, pid: process.pid })
    try {
      if (settings.demo) await loadDemo(store, settings, faultLog(), end.signal)
      isReady = true
      if (!end.signal.aborted) await greet(store, settings, server.url, version, existsSync(pages))
      await end.reached
    } finally {
      await stopListening(server.server)
      if (settings.store.kind === 'embedded') await withdrawServer(settings.dataFolder)
    }
  } finally {
    await store.close()
  }
}

/** Opens an extractor when somebody first asks why. */
function lazyExplain(dataFolder: string): Explain {
  let extractor: Promise<Extractor> | null = null
  return async (article) => {
    extractor ??= import('../extractor.ts').then(({ openExtractor }) => openExtractor(dataFolder))
    return (await extractor).explain(article)
  }
}

/** Says what is wrong with the user's own knowledge before anything is opened. @throws KnowledgeError */
async function checkOwnKnowledge(dataFolder: string): Promise<void> {
  const { files } = await findOwnFiles(ownKnowledgeFolder(dataFolder))
  if (files.length > 0) await loadKnowledge(packageFile('data'), files)
}

/** Where everything is, and how other programs may read the graph. */
async function greet(
  store: GraphStore,
  settings: Settings,
  url: string,
  version: string,
  hasPage: boolean,
): Promise<void> {
  const { articles, entities, facts } = await readStatus(store, version)
  const { engine, reader } = store
  const credentials = reader ? `  user ${reader.user}, password ${reader.password} (read-only)` : ''
  const lines = [
    `Entente ${version}`,
    `  page   ${hasPage ? url : `${url}/api/openapi.json (the page is not built: npm run build)`}`,
    `  bolt   ${engine.address}${credentials}`,
    `  graph  ${articles} articles, ${entities} entities, ${facts} facts in ${settings.store.kind === 'embedded' ? settings.dataFolder : engine.name}`,
    'Ctrl-C ends it.',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Resolves on Ctrl-C or a request to end; a second one ends at once. */
function endSignal(): { readonly signal: AbortSignal; readonly reached: Promise<void> } {
  const controller = new AbortController()
  const reached = new Promise<void>((resolve) => {
    const ask = (): void => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  })
  return { signal: controller.signal, reached }
}
