import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { readCsvLines } from './csv-lines.ts'
import { KnowledgeError } from './knowledge-error.ts'
import { readJsonLines } from './located.ts'
import type { Fields, Located } from './located.ts'
import type { OwnLine } from './merge.ts'
import { typeOfFile } from './parse-entity.ts'

type Reader = (file: string, name: string) => Promise<readonly Located<Fields>[]>

/** How a user's own files are read, by the end of their name. */
const READERS: Readonly<Record<string, Reader>> = { '.jsonl': readJsonLines, '.csv': readCsvLines }

/** Where a user's own knowledge lies in the data folder. */
export const ownKnowledgeFolder = (dataFolder: string): string => join(dataFolder, 'knowledge')

export interface OwnFiles {
  /** In the order of their names. */
  readonly files: readonly string[]
  /** Files of the folder that are not read, since their names end otherwise. */
  readonly others: readonly string[]
}

/** The files of a user's own knowledge; none where the folder is missing. */
export async function findOwnFiles(folder: string): Promise<OwnFiles> {
  const names = (await readdirIfThere(folder)).filter((name) => !name.startsWith('.')).toSorted()
  const found = await Promise.all(
    names.map(async (name) => ({ name, isFile: (await stat(join(folder, name))).isFile() })),
  )
  const files = found.filter(({ isFile }) => isFile).map(({ name }) => join(folder, name))
  return { files: files.filter(isRead), others: files.filter((file) => !isRead(file)) }
}

export const isRead = (file: string): boolean => extname(file).toLowerCase() in READERS

/**
 * All lines of own files, and what is wrong with those that cannot be read.
 * @throws Error of the file system
 */
export async function readOwnLines(
  files: readonly string[],
): Promise<{ readonly lines: readonly OwnLine[]; readonly problems: readonly string[] }> {
  const lines: OwnLine[] = []
  const problems: string[] = []
  for (const file of files) {
    const read = READERS[extname(file).toLowerCase()]
    try {
      for (const line of (await read?.(file, file)) ?? [])
        lines.push({ ...line, file, typeOfFile: typeOfFile(basename(file)) })
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error
      problems.push(...error.problems)
    }
  }
  return { lines, problems }
}

async function readdirIfThere(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
