import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../bolt/connect.ts'
import type { Engine } from '../engine.ts'
import { Journal } from '../journal.ts'
import { SCHEMA } from '../schema.ts'
import { takeFolder } from './folder.ts'
import { Supervisor } from './supervisor.ts'

export interface EmbeddedSettings {
  readonly kind: 'embedded'
  /** Holds graph, journal and the readers' password; made when it is missing. */
  readonly folder: string
  /** Bolt port on loopback; any free one when absent or 0. */
  readonly port?: number
  /** Longest query of a reader, in milliseconds. */
  readonly readerTimeoutMs?: number
  /** Memory that readers' queries may take beyond what the engine has, in bytes. */
  readonly readerMemoryBytes?: number
}

const READER = 'reader'
const WRITER = 'entente'
const READER_TIMEOUT_MS = 60_000
const READER_MEMORY_BYTES = 1024 * 1024 * 1024

/** @throws DataFolderInUse, EnginePortTaken, EngineBroken */
export async function openEmbedded(settings: EmbeddedSettings): Promise<Engine> {
  const { folder } = settings
  const leave = takeFolder(folder)
  const writer = { user: WRITER, password: secret() }
  const reader = { user: READER, password: readerPassword(folder) }
  const file = join(folder, 'graph.grafeo')
  const journal = new Journal(join(folder, 'journal.jsonl'))
  const processSettings = {
    file,
    port: settings.port ?? 0,
    accounts: [
      { ...writer, writes: true },
      { ...reader, writes: false },
    ],
    reader: {
      timeoutMs: settings.readerTimeoutMs ?? READER_TIMEOUT_MS,
      memoryBytes: settings.readerMemoryBytes ?? READER_MEMORY_BYTES,
    },
  }
  /** A damaged graph is put aside when the journal can make it anew. */
  const supervisor = new Supervisor(processSettings, () => journal.end > 0 && putAside(file))
  try {
    const { port, version } = await supervisor.ready()
    const address = `bolt://127.0.0.1:${port}`
    const drivers = [connect(address, writer), connect(address, reader)] as const
    return {
      info: { name: 'Grafeo', version, embedded: true, address },
      database: undefined,
      writer: drivers[0],
      reader: drivers[1],
      readerCredentials: reader,
      schema: SCHEMA,
      journal,
      ready: async () => void (await supervisor.ready()),
      restarts: () => supervisor.restarts,
      check: () => Promise.resolve(),
      close: async () => {
        await Promise.all(drivers.map((driver) => driver.close()))
        await supervisor.stop()
        journal.close()
        leave()
      },
    }
  } catch (error) {
    await supervisor.stop()
    journal.close()
    leave()
    throw error
  }
}

/** Keeps the latest damaged file for those who want to look into it. */
function putAside(file: string): boolean {
  for (const each of [file, `${file}.wal`]) {
    rmSync(`${each}.damaged`, { recursive: true, force: true })
    if (existsSync(each)) renameSync(each, `${each}.damaged`)
  }
  return true
}

const secret = (): string => randomBytes(24).toString('base64url')

/** Kept, so that other programs' settings survive a restart. */
function readerPassword(folder: string): string {
  const file = join(folder, 'reader-password')
  if (!existsSync(file)) writeFileSync(file, `${secret()}\n`, { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
