import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataFolderInUse } from '../errors.ts'

/** Folders that this very process holds: its own pid in a lock says nothing after a restart in a container. */
const held = new Set<string>()

interface Holder {
  readonly pid: number
  /** When the process started, in the system's own count; null where the system does not tell. */
  readonly started: string | null
}

/**
 * Takes a data folder for this process alone, and makes it if need be. A lock that a dead process left is taken over.
 * Returns the function that gives the folder free.
 * @throws DataFolderInUse
 */
export function takeFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'lock')
  if (held.has(lock)) throw inUse(folder, process.pid)
  if (!tryWrite(lock)) {
    const holder = readHolder(lock)
    if (holder !== null && isAlive(holder)) throw inUse(folder, holder.pid)
    const stale = `${lock}.${randomUUID()}`
    renameSync(lock, stale)
    rmSync(stale)
    if (!tryWrite(lock)) throw inUse(folder, readHolder(lock)?.pid ?? null)
  }
  held.add(lock)
  return () => {
    if (held.delete(lock)) rmSync(lock, { force: true })
  }
}

function inUse(folder: string, pid: number | null): DataFolderInUse {
  const who = pid === null ? 'another process' : `the process ${pid}`
  return new DataFolderInUse(`The data folder ${folder} is in use by ${who}: end it, or choose another folder.`)
}

function tryWrite(lock: string): boolean {
  const holder: Holder = { pid: process.pid, started: startOf(process.pid) }
  try {
    writeFileSync(lock, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

function readHolder(lock: string): Holder | null {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** Whether the process that wrote the lock still runs; a later process with its number is another one. */
function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false
  }
  return holder.started === null || startOf(holder.pid) === holder.started
}

/** Field 22 of /proc/PID/stat, counted after the program's name, which may hold spaces. Source: man 5 proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
