import { arch, cpus, platform, totalmem } from 'node:os'
import { formatTable } from '../command/table.ts'
import { readSettings } from '../settings.ts'
import type { Bench } from './bench.ts'
import { benchExtraction } from './extraction.ts'
import { benchGazetteer } from './gazetteer.ts'
import { benchImport } from './import.ts'
import { measureIngest } from './ingest.ts'
import { benchNames } from './names.ts'
import { benchStart } from './start.ts'
import { benchSyntax } from './syntax.ts'

/** Every benchmark; `npm run bench` runs all, `npm run bench NAME…` some. */
const BENCHES: readonly Bench[] = [
  benchExtraction,
  benchGazetteer,
  benchSyntax,
  benchNames,
  {
    name: 'ingest',
    tells: '2,000 made-up articles with 12 mentions and 3 facts each; into Neo4j too where NEO4J_URI is set',
    run: () => measureIngest(2_000, neo4jSettings()),
  },
  benchStart,
  benchImport,
]

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !BENCHES.some((bench) => bench.name === name))
if (unknown !== undefined) {
  process.stderr.write(
    `There is no benchmark "${unknown}"; choose among ${BENCHES.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exit(2)
}

process.stdout.write(`${machine()}\n`)
for (const bench of BENCHES) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue
  process.stdout.write(`\n${bench.name}: ${bench.tells}\n`)
  const figures = await bench.run()
  const rows = figures.map(({ name, value, unit }) => [name, format(value), unit])
  process.stdout.write(`${formatTable(['figure', 'value', 'unit'], rows).join('\n')}\n`)
}

function machine(): string {
  const [cpu] = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${gigabytes} GB, ${platform()} ${arch()}, Node ${process.versions.node}`
}

/** Three significant digits. */
function format(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en')
}

function neo4jSettings() {
  const { store } = readSettings(process.env)
  return store.kind === 'neo4j' ? store : null
}
