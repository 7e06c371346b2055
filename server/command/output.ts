import { once } from 'node:events'

/** Writes to standard output and waits where the reader is slower, so that memory stays small. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export const writeLine = (line: string): Promise<void> => write(`${line}\n`)

/** Ends quietly when the reader of standard output has gone, as in `entente extract … | head`. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
