import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../../dist/server/cli.js', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line. Nothing of the caller's own settings reaches it. */
export async function entente(
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string | Uint8Array; readonly env?: Record<string, string> } = {},
): Promise<Run> {
  const child = start(args, env)
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, stdout: await stdout, stderr: await stderr }
}

/** Starts the built command line and leaves it running. */
export function start(args: readonly string[], env: Record<string, string> = {}) {
  if (!existsSync(program)) throw new Error('dist/server/cli.js is missing: build first ("npm test" does)')
  const { PATH = '', HOME = '' } = process.env
  return spawn(process.execPath, [program, ...args], {
    env: { PATH, HOME, ENTENTE_PORT: '0', ENTENTE_BOLT_PORT: '0', ...env },
  })
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
