import { connectGraph } from '../connection/connection.ts'
import { readSettings } from '../settings.ts'
import { writeLine } from './output.ts'

/** Prints engine, address and counts of the graph. */
export async function status(flags: { readonly json?: boolean }): Promise<void> {
  const graph = await connectGraph(readSettings(process.env))
  try {
    const { version, schemaVersion, engine, ...counts } = await graph.status()
    if (flags.json) await writeLine(JSON.stringify({ version, schemaVersion, engine, ...counts }))
    else {
      await writeLine(`Entente ${version}, graph schema ${schemaVersion}`)
      await writeLine(`${engine.name} ${engine.version} at ${engine.address}${engine.embedded ? ' (embedded)' : ''}`)
      for (const [what, count] of Object.entries(counts)) await writeLine(`${what.padEnd(9)} ${count}`)
    }
  } finally {
    await graph.close()
  }
}
