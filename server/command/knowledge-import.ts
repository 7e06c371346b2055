import { existsSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Fault } from '../import/draft.ts'
import { watchInterruption } from '../ingest/interruption.ts'
import { KnowledgeError } from '../knowledge/knowledge-error.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { findOwnFiles, ownKnowledgeFolder } from '../knowledge/own-files.ts'
import { packageFile } from '../package-file.ts'
import { readDataFolder } from '../settings.ts'
import { importKnowledge } from '../wikidata/import-knowledge.ts'
import type { Imported, ImportPlan } from '../wikidata/import-knowledge.ts'
import { lookUpKnown } from '../wikidata/known.ts'
import { positionReader } from '../wikidata/read-position.ts'
import { CommandError, EXIT, faultLog, UsageError } from './faults.ts'
import { outputOf, parseClasses, parseWishes } from './import-flags.ts'
import type { ImportFlags } from './import-flags.ts'
import { describeImport } from './import-summary.ts'
import { counted, writeLine } from './output.ts'
import { startProgress, type Progress } from './progress.ts'

/** First line of every file that an import writes: such a file may be replaced by the next one. */
const HEADING = 'Imported from Wikidata by "entente knowledge import"'

/** Reads Wikidata's data into files of own knowledge. */
export async function importFromWikidata(inputs: readonly string[], flags: ImportFlags): Promise<void> {
  const folder = ownKnowledgeFolder(readDataFolder(process.env))
  const pairs = inputs.map((input) => ({ input, output: outputOf(input, folder, flags) }))
  const outputs = new Set(pairs.map(({ output }) => output))
  for (const output of outputs) await refuseOther(output)
  const others = (await findOwnFiles(folder)).files.filter((file) => !outputs.has(file))
  const plan: ImportPlan = {
    inputs: pairs,
    wishes: parseWishes(flags),
    classes: parseClasses(flags),
    heading: (names) => `${HEADING} (${names}); the next import into this file replaces it`,
    ...(await lookUp(others)),
  }
  const unknown = plan.wishes.countries?.find((iso3) => plan.known.countryName(iso3) === null)
  if (unknown !== undefined) throw new UsageError(`--country "${unknown}" is the code of no country; write it as DEU`)
  const imported = await runImport(plan, await startProgress('Reading', await sizeOf(inputs)))
  if (imported) await finish(imported, others)
}

async function lookUp(ownFiles: readonly string[]): Promise<Pick<ImportPlan, 'known' | 'readPosition'>> {
  const shipped = await loadKnowledge(packageFile('data'))
  const { entities } = await loadKnowledge(packageFile('data'), ownFiles)
  return {
    known: lookUpKnown(shipped, entities),
    readPosition: positionReader({ offices: shipped.offices, entities }),
  }
}

/** @returns null when the user ended it: nothing is left behind then. */
async function runImport(plan: ImportPlan, progress: Progress): Promise<Imported | null> {
  const interruption = watchInterruption('entente: ending; nothing is written (Ctrl-C again ends at once)')
  const faults = limitedFaults(progress)
  let [bytes, kept] = [0, 0]
  try {
    const imported = await importKnowledge(plan, {
      report: (fault) => faults.report(fault),
      read(count) {
        bytes += count
        progress.advance(count)
        progress.note(`${(bytes / 2 ** 20).toFixed(0)} MB, ${kept.toLocaleString('en')} kept`)
      },
      took: (drafts) => (kept = drafts),
      isEnded: () => interruption.isAsked,
    })
    progress.stop()
    faults.close()
    if (!interruption.isAsked) return imported
    await imported.discard()
    return null
  } finally {
    progress.stop()
    interruption.stop()
  }
}

/** Puts the files in their place, once they are known to go together with the rest of the knowledge. */
async function finish(imported: Imported, others: readonly string[]): Promise<void> {
  const { tally, files } = imported
  if (tally.written.size === 0) {
    await imported.discard()
    for (const line of describeImport(imported)) await writeLine(line)
    throw new CommandError(`nothing to import in ${counted(imported.seen, 'entity or row', 'entities or rows')}`)
  }
  try {
    await loadKnowledge(packageFile('data'), [...others, ...files.map(({ ready }) => ready)])
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    throw new CommandError(
      `what was imported contradicts what is known; the lines are kept aside for you to look at:\n${error.message}`,
      EXIT.someFailed,
      { cause: error },
    )
  }
  await imported.keep()
  for (const line of describeImport(imported)) await writeLine(line)
  for (const { output } of files) await writeLine(`Written to ${output}`)
  await writeLine('Articles read from now on use it; "entente relink" reads the stored ones again.')
}

/** A file that no import wrote is somebody's work. @throws UsageError */
async function refuseOther(output: string): Promise<void> {
  if (!existsSync(output)) return
  const file = await open(output)
  try {
    const { buffer, bytesRead } = await file.read({ length: 100, position: 0 })
    if (bytesRead > 0 && !buffer.toString('utf8').startsWith(`# ${HEADING}`))
      throw new UsageError(`${output} is there already and no import wrote it; name another file with --out`)
  } finally {
    await file.close()
  }
}

async function sizeOf(inputs: readonly string[]): Promise<number | null> {
  if (inputs.includes('-')) return null
  const size = (input: string): Promise<number> =>
    stat(input).then(
      (found) => found.size,
      () => 0,
    )
  return (await Promise.all(inputs.map(size))).reduce((sum, each) => sum + each, 0)
}

const MOST_FAULTS = 20

/** Faults one by one, until there are too many to be read. */
function limitedFaults(progress: Progress) {
  const log = faultLog(() => progress.clear())
  let further = 0
  return {
    report(fault: Fault): void {
      if (log.count < MOST_FAULTS) log.report(fault)
      else further++
    },
    close(): void {
      if (further > 0)
        process.stderr.write(`entente: … and ${further.toLocaleString('en')} more that were passed over\n`)
    },
  }
}
