import { once } from 'node:events'

/** Writes to standard output and waits where the reader is slower, so that memory stays small. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export const writeLine = (line: string): Promise<void> => write(`${line}\n`)

/** "3 articles written, 1 input failed." */
export function summarize(written: number, failed: number, what: string): string {
  return `${counted(written, 'article')} written${failed > 0 ? `, ${counted(failed, what)} failed` : ''}.`
}

/** "1 article", "3 articles", "12,000 entities". */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}

/** Ends quietly when the reader of standard output has gone, as in `entente extract … | head`. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
