import type { AddressInfo } from 'node:net'
import { Database } from './database.ts'
import { listen } from './server.ts'
import type { FromProcess, ProcessSettings, ToProcess } from './settings.ts'
import type { Runaway } from './watch.ts'
import { Watch } from './watch.ts'

/*
 * The engine's own process: it holds the graph's file and answers Bolt, nothing else. It lives as long as its parent
 * wants it, and ends itself where only that ends a query.
 */

/** Time for the last words to a client before the process ends. */
const LAST_WORDS_MS = 30

let database: Database | null = null

process.on('message', (message: ToProcess) => {
  switch (message.kind) {
    case 'start':
      void start(message.settings)
      return
    case 'ping':
      tell({ kind: 'pong' })
      return
    case 'stop':
      stop()
  }
})
process.on('disconnect', stop)
/** A Ctrl-C or a service manager reaches the whole group of processes; the parent decides when the engine ends. */
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})

async function start(settings: ProcessSettings): Promise<void> {
  try {
    database = new Database(settings.file)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return tell({ kind: 'failed', reason: reasonOf(message), message })
  }
  const watch = new Watch(settings.reader, endSoon, (running) => tell({ kind: 'readers', running }))
  try {
    const server = await listen(settings.port, { database, watch, accounts: settings.accounts })
    tell({ kind: 'ready', port: (server.address() as AddressInfo).port, version: database.version })
  } catch (error) {
    tell({ kind: 'failed', reason: 'port', message: error instanceof Error ? error.message : String(error) })
  }
}

/** The engine tells its faults apart by code: S is storage, X002 a file that is not its own. */
function reasonOf(message: string): 'locked' | 'damaged' | 'other' {
  if (/cannot be locked/.test(message)) return 'locked'
  return /GRAFEO-(S\d+|X002)/.test(message) ? 'damaged' : 'other'
}

function endSoon({ reason }: Runaway): void {
  tell({ kind: 'runaway', reason })
  setTimeout(endNow, LAST_WORDS_MS)
}

function stop(): void {
  try {
    database?.close()
  } finally {
    endNow()
  }
}

/** A clean exit would wait for a query that runs on another thread. */
function endNow(): void {
  process.kill(process.pid, 'SIGKILL')
}

function tell(message: FromProcess): void {
  if (process.connected) process.send?.(message)
}
