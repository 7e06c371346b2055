import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Fault } from './draft.ts'
import { IMPORTERS, importerFor } from './formats.ts'
import type { Source } from './importer.ts'

/** Files as they are, folders with all that is in them in the order of names, "-" as standard input. */
export async function* findSources(paths: readonly string[]): AsyncIterable<Source | Fault> {
  for (const path of paths) {
    if (path === '-') {
      yield standardInput(null)
      continue
    }
    const kind = await kindOf(path)
    if (kind === 'missing') yield { where: path, message: 'no such file or folder' }
    else if (kind === 'file') yield fileSource(path)
    else yield* folderSources(path)
  }
}

export function fileSource(path: string): Source {
  return { name: path, extension: extname(path).toLowerCase(), open: () => createReadStream(path) }
}

export function standardInput(extension: string | null): Source {
  return { name: 'standard input', extension, open: () => process.stdin }
}

async function* folderSources(folder: string): AsyncIterable<Source | Fault> {
  let found = 0
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.toSorted()) {
    if (!importerFor(extname(file).toLowerCase())) continue
    found++
    yield fileSource(file)
  }
  const extensions = IMPORTERS.flatMap((importer) => importer.extensions).join(', ')
  if (found === 0) yield { where: folder, message: `holds no article: no file ends in ${extensions}` }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'missing'
  }
}
