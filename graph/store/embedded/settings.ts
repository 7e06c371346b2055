/** Who may connect. Only the store's own secret may write; it never leaves the two processes. */
export interface Account {
  readonly user: string
  readonly password: string
  readonly writes: boolean
}

/** What the parent tells the engine's process before it opens the graph. */
export interface ProcessSettings {
  readonly file: string
  /** 0 for any free port. */
  readonly port: number
  readonly accounts: readonly Account[]
  readonly reader: ReaderLimits
}

export interface ReaderLimits {
  /** Longest time of one query, in milliseconds; a client may ask for less. */
  readonly timeoutMs: number
  /** How much memory the process may gain while a query runs, in bytes. */
  readonly memoryBytes: number
}

export type ToProcess =
  { readonly kind: 'start'; readonly settings: ProcessSettings } | { readonly kind: 'ping' } | { readonly kind: 'stop' }

export type FromProcess =
  | { readonly kind: 'ready'; readonly port: number; readonly version: string }
  | {
      readonly kind: 'failed'
      readonly reason: 'port' | 'locked' | 'damaged' | 'ended' | 'other'
      readonly message: string
    }
  | { readonly kind: 'pong' }
  /** How many readers' queries run now: a process that ends meanwhile was brought down by one of them. */
  | { readonly kind: 'readers'; readonly running: number }
  /** The process is about to end itself, since nothing else stops a query. */
  | { readonly kind: 'runaway'; readonly reason: 'time' | 'memory' }
