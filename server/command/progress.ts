/** A bar on the terminal; nothing at all when standard error is no terminal. */
export interface Progress {
  advance(steps: number): void
  /** What stands behind the bar. */
  note(text: string): void
  /** Takes the bar's line off the terminal for the moment; the next step draws it again. */
  clear(): void
  stop(): void
}

const none: Progress = { advance() {}, note() {}, clear() {}, stop() {} }

/** @param total number of steps when all is done; null when nobody knows: then there is the note alone. */
export async function startProgress(what: string, total: number | null): Promise<Progress> {
  if (!process.stderr.isTTY) return none
  const { default: bars } = await import('cli-progress')
  const bar = new bars.SingleBar(
    {
      format: total === null ? `${what} {note}` : `${what} {bar} {percentage} % {note}`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
    },
    bars.Presets.shades_classic,
  )
  bar.start(Math.max(1, total ?? 1), 0, { note: '' })
  return {
    advance: (steps) => bar.increment(total === null ? 0 : steps),
    note: (text) => bar.update({ note: text }),
    clear: () => void process.stderr.write('\r\u001B[K'),
    stop: () => bar.stop(),
  }
}
