import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { packageFile } from '../package-file.ts'
import { packageVersion } from '../version.ts'
import { findOwnFiles, ownKnowledgeFolder } from './own-files.ts'

/** One hash over all that a reading depends on beside the article: knowledge, models, the user's own files, and the version. */
export async function fingerprintKnowledge(dataFolder: string): Promise<string> {
  const digest = createHash('sha256').update(packageVersion())
  const shipped = await Promise.all(['knowledge', 'lexicon', 'model'].map((name) => filesOf(packageFile('data', name))))
  const own = await findOwnFiles(ownKnowledgeFolder(dataFolder))
  for (const file of [...shipped.flat(), ...own.files]) {
    digest.update(`\n${basename(file)}\n`)
    for await (const chunk of createReadStream(file)) digest.update(chunk as Uint8Array)
  }
  return digest.digest('hex').slice(0, 16)
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
