import { basename, resolve } from 'node:path'
import { loadWithOwn } from '../knowledge/load.ts'
import { findOwnFiles, isRead, ownKnowledgeFolder } from '../knowledge/own-files.ts'
import { packageFile } from '../package-file.ts'
import { readDataFolder } from '../settings.ts'
import { UsageError } from './faults.ts'
import { counted, writeLine } from './output.ts'

/**
 * Says whether files of own knowledge can be used: those named as if they lay in the data folder, in the place of files
 * of the same name there, or else those that lie there.
 * @throws KnowledgeError listing all that is wrong
 */
export async function checkKnowledge(named: readonly string[]): Promise<void> {
  const folder = ownKnowledgeFolder(readDataFolder(process.env))
  const wrong = named.find((file) => !isRead(file))
  if (wrong !== undefined)
    throw new UsageError(`"${wrong}" is not read as knowledge; its name must end in .jsonl or .csv`)
  const there = await findOwnFiles(folder)
  const names = new Set(named.map((file) => basename(file)))
  const files = [...there.files.filter((file) => !names.has(basename(file))), ...named.map((file) => resolve(file))]
  const byName = files.toSorted((a, b) => (basename(a) < basename(b) ? -1 : 1))
  const { own } = await loadWithOwn(packageFile('data'), byName)
  for (const note of own.notes) process.stderr.write(`entente: note: ${note}\n`)
  for (const other of named.length === 0 ? there.others : [])
    process.stderr.write(`entente: note: ${other} is not read; its name would have to end in .jsonl or .csv\n`)
  if (byName.length === 0) {
    await writeLine(`No knowledge of your own: ${folder} holds no .jsonl or .csv file.`)
    return
  }
  await writeLine(
    `${counted(own.added, 'new entity', 'new entities')}, ${own.extended.toLocaleString('en')} known extended, in ${counted(byName.length, 'file')}.`,
  )
}
