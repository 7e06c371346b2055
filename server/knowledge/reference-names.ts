import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { fold, splitPieces } from '../../graph/mention/gazetteer/pieces.ts'

/** What tables say a Wikidata id names: folded names by id. */
export type ReferenceNames = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Reads every CSV table of a folder that has a column "qid" and columns that hold names ("name", "name_de", "short", …).
 * @throws Error if the folder holds no such table
 */
export async function readReferenceNames(folder: string): Promise<ReferenceNames> {
  const names = new Map<string, Set<string>>()
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.csv'))) {
    const rows: Record<string, string>[] = parse(await readFile(join(folder, file), 'utf8'), {
      columns: true,
      bom: true,
    })
    for (const row of rows) {
      const id = row['qid'] ?? ''
      if (!/^Q\d+$/.test(id)) continue
      const known = names.get(id) ?? new Set()
      names.set(id, known)
      for (const [column, value] of Object.entries(row)) {
        if (NAME_COLUMN.test(column) && value !== '') known.add(foldName(value))
      }
    }
  }
  if (names.size === 0) throw new Error(`${folder}: needs CSV tables with a column "qid" and columns of names`)
  return names
}

/** A name as its pieces, folded: "Kim Jong-un" and "KIM Jong Un" are one. */
export function foldName(name: string): string {
  return splitPieces(name)
    .map((piece) => fold(piece.text))
    .join(' ')
}

const NAME_COLUMN = /^(name|short)/
