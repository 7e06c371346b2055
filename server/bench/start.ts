import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFile } from '../package-file.ts'
import type { Bench, Figure } from './bench.ts'

/** Seconds until the page is served, the first time and later, and what the processes take. */
export const benchStart: Bench = {
  name: 'start',
  tells: 'from "entente serve" (built) to a served page with the demo in it, embedded engine',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
    try {
      return [...(await measure(folder, 'first start')), ...(await measure(folder, 'later start'))]
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

async function measure(folder: string, what: string): Promise<readonly Figure[]> {
  const begin = performance.now()
  const child = spawn(process.execPath, [packageFile('dist', 'server', 'cli.js'), 'serve'], {
    env: { ...process.env, ENTENTE_DATA: folder, ENTENTE_PORT: '0', ENTENTE_BOLT_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  let url: string | undefined
  for await (const chunk of child.stdout) {
    said += String(chunk)
    url = said.includes('Ctrl-C') ? /http:\/\/\S+/.exec(said)?.[0] : undefined
    if (url) break
  }
  if (!url) throw new Error(`"entente serve" ended before it served a page: ${said}`)
  await (await fetch(url)).arrayBuffer()
  const seconds = (performance.now() - begin) / 1000
  const memory = await memoryOf(child.pid ?? 0)
  child.kill('SIGINT')
  await once(child, 'exit')
  return [
    { name: what, value: seconds, unit: 's' },
    ...memory.map(({ name, bytes }) => ({ name: `${what}: memory of ${name}`, value: bytes / 2 ** 20, unit: 'MB' })),
  ]
}

/** Resident memory of the server and of the engine, its child; nothing where the system does not tell. */
async function memoryOf(pid: number): Promise<readonly { readonly name: string; readonly bytes: number }[]> {
  try {
    const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').filter(Boolean)
    const server = { name: 'the server', bytes: await residentBytes(String(pid)) }
    return [
      server,
      ...(await Promise.all(
        children.map(async (child) => ({ name: 'the engine', bytes: await residentBytes(child) })),
      )),
    ]
  } catch {
    return []
  }
}

async function residentBytes(pid: string): Promise<number> {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) * 1024
}
