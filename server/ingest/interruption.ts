/** Asks a long command to come to a clean end on Ctrl-C; a second one ends it at once. */
export interface Interruption {
  readonly isAsked: boolean
  /** Passes items on until the user wants an end. */
  until<T>(items: AsyncIterable<T>): AsyncIterable<T>
  stop(): void
}

/** @param message said at the first Ctrl-C */
export function watchInterruption(
  message = 'entente: ending; what was read so far is being written (Ctrl-C again ends at once)',
): Interruption {
  let isAsked = false
  const ask = (): void => {
    if (isAsked) process.exit(130)
    isAsked = true
    process.exitCode = 130
    process.stderr.write(`\n${message}\n`)
  }
  process.on('SIGINT', ask)
  process.on('SIGTERM', ask)
  return {
    get isAsked() {
      return isAsked
    },
    async *until(items) {
      for await (const item of items) {
        if (isAsked) return
        yield item
        // Lets the signal in between articles: extraction alone never waits.
        await new Promise(setImmediate)
      }
    },
    stop() {
      process.off('SIGINT', ask)
      process.off('SIGTERM', ask)
    },
  }
}
