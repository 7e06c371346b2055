import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openStore } from '../../../graph/store/open.ts'
import { ARTICLES } from './articles.ts'
import { temporaryFolder } from './engines.ts'

/** PYTHON names an interpreter that has the driver, such as that of a virtual environment. */
const python = process.env['PYTHON'] ?? 'python3'
const isThere = spawnSync(python, ['-c', 'import neo4j']).status === 0
if (!isThere)
  console.log(`The Python driver was NOT tested: ${python} has no module "neo4j". "pip install neo4j", or set PYTHON.`)

test.skipIf(!isThere)(
  'the official Python driver reads the embedded engine (not tested without it)',
  async () => {
    const { folder, remove } = temporaryFolder()
    const store = await openStore({ kind: 'embedded', folder })
    try {
      await store.add([ARTICLES[0]])
      const script = fileURLToPath(new URL('../../python/official_driver.py', import.meta.url))
      const { host } = new URL(store.engine.address)
      const { user, password } = store.reader!
      const { code, output } = await run(python, [script, host, user, password])
      expect(output).toContain('ok bolt\nok neo4j\n')
      expect(code).toBe(0)
    } finally {
      await store.close()
      remove()
    }
  },
  60_000,
)

/** Not `spawnSync`: this process must go on watching the engine. */
function run(
  command: string,
  options: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(command, options)
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}
