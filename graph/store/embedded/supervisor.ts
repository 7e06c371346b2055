import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EngineBroken, EnginePortTaken } from '../errors.ts'
import type { FromProcess, ProcessSettings, ToProcess } from './settings.ts'

const PING_EVERY_MS = 2_000
/** A process that answers none of so many is stuck in a conversion of millions of rows, or worse. */
const MOST_UNANSWERED = 15
/** Queries run on threads of their own; so many slow ones leave the rest a way through. */
const THREADS = 16
const START_MS = 120_000
const STOP_MS = 10_000
/** A file's lock outlives its process by a moment. */
const LOCK_RETRY_MS = 200
const LOCK_TRIES = 50
const MOST_ENDS = 10
const WITHIN_MS = 60_000
/** After so long an engine that ended again and again is tried once more. */
const PAUSE_MS = 5_000

type Opened =
  | { readonly kind: 'ready'; readonly child: ChildProcess; readonly port: number; readonly version: string }
  | Extract<FromProcess, { kind: 'failed' }>

/** Starts the engine's process, watches it, and starts it again when it ends before `stop`. */
export class Supervisor {
  readonly #mend: () => boolean
  #settings: ProcessSettings
  #ready: Promise<Extract<Opened, { kind: 'ready' }>>
  #brokenSince: number | null = null
  #child: ChildProcess | null = null
  #stopped = false
  /** When the engine ended for no reason that it gave. */
  #ends: number[] = []
  #restarts = 0

  /** @param mend called when the graph's file is damaged; returns whether the engine may try again without it. */
  constructor(settings: ProcessSettings, mend: () => boolean) {
    this.#mend = mend
    this.#settings = settings
    this.#ready = this.#start(settings)
    this.#ready.catch(() => {})
  }

  /** How often the process was started anew; callers notice by it that work may have been cut off. */
  get restarts(): number {
    return this.#restarts
  }

  /**
   * Resolves when the engine answers, after a restart too.
   * @throws EnginePortTaken, EngineBroken
   */
  async ready(): Promise<{ readonly port: number; readonly version: string }> {
    if (this.#brokenSince !== null && performance.now() - this.#brokenSince > PAUSE_MS) this.#restart(this.#settings)
    return this.#ready
  }

  /** Closes the file and ends the process, by force if it must be. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#ready.catch(() => {})
    const child = this.#child
    if (child === null || hasEnded(child)) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    tell(child, { kind: 'stop' })
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await ended
    clearTimeout(timer)
  }

  async #start(settings: ProcessSettings): Promise<Extract<Opened, { kind: 'ready' }>> {
    for (let attempt = 1; ; attempt++) {
      this.#ends = this.#ends.filter((at) => performance.now() - at < WITHIN_MS)
      if (this.#ends.length >= MOST_ENDS)
        throw new EngineBroken(`The engine ended ${MOST_ENDS} times within a minute; see what it wrote above.`)
      const opened = await this.#open(settings)
      if (opened.kind === 'ready') {
        this.#settings = { ...settings, port: opened.port }
        this.#keep(opened.child)
        return opened
      }
      await this.#mendOrThrow(settings, opened, attempt)
    }
  }

  /** Returns when the engine may be started again. */
  async #mendOrThrow(settings: ProcessSettings, failed: Extract<Opened, { kind: 'failed' }>, attempt: number) {
    switch (failed.reason) {
      case 'ended':
        this.#ends.push(performance.now())
        return
      case 'damaged':
        if (this.#mend()) return
        break
      case 'locked':
        if (attempt === LOCK_TRIES) break
        return new Promise<void>((resolve) => setTimeout(resolve, LOCK_RETRY_MS))
      case 'port':
        throw new EnginePortTaken(`Port ${settings.port} is taken: end the program that uses it, or give another port.`)
      case 'other':
    }
    throw new EngineBroken(`The engine cannot open ${settings.file}: ${failed.message}`)
  }

  /** One process, from its start to its first word. */
  #open(settings: ProcessSettings): Promise<Opened> {
    const child = fork(entry(), [], {
      serialization: 'advanced',
      /** Nothing else: the process has no use for the parent's secrets. */
      env: { UV_THREADPOOL_SIZE: String(THREADS) },
      execArgv: [],
    })
    this.#child = child
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), START_MS)
      child.once('error', ({ message }) => resolve({ kind: 'failed', reason: 'other', message }))
      child.once('exit', (code, signal) => resolve({ kind: 'failed', reason: 'ended', message: `${signal ?? code}` }))
      child.on('message', (message: FromProcess) => {
        if (message.kind !== 'ready' && message.kind !== 'failed') return
        clearTimeout(timer)
        if (message.kind === 'failed') child.kill('SIGKILL')
        resolve(message.kind === 'ready' ? { ...message, child } : message)
      })
      tell(child, { kind: 'start', settings })
    })
  }

  #restart(settings: ProcessSettings): void {
    this.#restarts++
    this.#brokenSince = null
    this.#ready = this.#start(settings)
    this.#ready.catch(() => (this.#brokenSince = performance.now()))
  }

  #keep(child: ChildProcess): void {
    let unanswered = 0
    /** An end that a reader's query brought about says nothing against the engine. */
    let isReaders = false
    child.on('message', (message: FromProcess) => {
      unanswered = 0
      if (message.kind === 'readers') isReaders = message.running > 0
    })
    const pings = setInterval(() => {
      tell(child, { kind: 'ping' })
      if (++unanswered > MOST_UNANSWERED) child.kill('SIGKILL')
    }, PING_EVERY_MS)
    pings.unref()
    const onExit = () => {
      clearInterval(pings)
      if (this.#stopped) return
      if (!isReaders) this.#ends.push(performance.now())
      this.#restart(this.#settings)
    }
    if (hasEnded(child)) onExit()
    else child.once('exit', onExit)
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

function tell(child: ChildProcess, message: ToProcess): void {
  if (child.connected) child.send(message, () => {})
}

/** The compiled process beside this file; when this file runs as source, the one that the build made of it. */
function entry(): string {
  const here = fileURLToPath(import.meta.url)
  const file = here.endsWith('.ts')
    ? fileURLToPath(new URL('../../../dist/graph/store/embedded/process.js', import.meta.url))
    : fileURLToPath(new URL('process.js', import.meta.url))
  if (!existsSync(file)) throw new EngineBroken(`The engine's program ${file} is missing: run "npm run build" first.`)
  return file
}
