import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { packageFile } from '../package-file.ts'
import type { Bench, Figure } from './bench.ts'
import { syntheticDump } from './dump.ts'

const BYTES = 300_000_000

/** How fast a Wikidata dump is imported by the built command line, plain and packed, and the most memory that takes. */
export const benchImport: Bench = {
  name: 'import',
  tells: '"entente knowledge import" (built) of a made-up Wikidata dump of 300 MB, plain and packed',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
    try {
      const plain = join(folder, 'dump.json')
      const packed = join(folder, 'packed.json.gz')
      await pipeline(Readable.from(syntheticDump(BYTES)), createWriteStream(plain))
      await pipeline(createReadStream(plain), createGzip({ level: 1 }), createWriteStream(packed))
      const { size } = await stat(plain)
      return [...(await measure(folder, plain, size)), ...(await measure(folder, packed, size))]
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

async function measure(folder: string, file: string, size: number): Promise<readonly Figure[]> {
  const begin = performance.now()
  const child = spawn(process.execPath, [packageFile('dist', 'server', 'cli.js'), 'knowledge', 'import', file], {
    env: { ...process.env, ENTENTE_DATA: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => void peakBytes(child.pid ?? 0).then((bytes) => (peak = Math.max(peak, bytes))), 50)
  const [code] = (await once(child, 'exit')) as [number]
  clearInterval(watch)
  if (code !== 0) throw new Error(`"entente knowledge import" ended with ${code}`)
  const name = file.endsWith('.gz') ? 'packed' : 'plain'
  return [
    {
      name: `${name}: text, with the start of the program`,
      value: size / 1e6 / ((performance.now() - begin) / 1000),
      unit: 'MB/s',
    },
    ...(peak > 0 ? [{ name: `${name}: most memory`, value: peak / 2 ** 20, unit: 'MB' }] : []),
  ]
}

/** Most memory that a process has had; 0 where the system does not tell, or it has ended. */
async function peakBytes(pid: number): Promise<number> {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}
