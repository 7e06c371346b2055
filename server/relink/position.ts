import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { hash } from '../../graph/model/hash.ts'
import { articleId } from '../../graph/model/id.ts'
import type { ArticleId } from '../../graph/model/id.ts'
import type { Settings } from '../settings.ts'

/** How far articles were read again, kept in the data folder until all were. */
export interface Position {
  /** The last article that was read with the same knowledge; null when none was. */
  readonly after: ArticleId | null
  keep(after: ArticleId): Promise<void>
  forget(): Promise<void>
}

const kept = z.object({ knowledge: z.string(), after: z.string().transform(articleId) })

/** @param knowledge fingerprint of what articles are read with: another one makes the position worthless. */
export async function openPosition(settings: Settings, knowledge: string): Promise<Position> {
  const graph = settings.store.kind === 'embedded' ? 'embedded' : hash(JSON.stringify(settings.store))
  const path = join(settings.dataFolder, `relink-${graph}.json`)
  const before = await recall(path)
  return {
    after: before?.knowledge === knowledge ? before.after : null,
    async keep(after) {
      await mkdir(settings.dataFolder, { recursive: true })
      await writeFile(path, JSON.stringify({ knowledge, after } satisfies z.input<typeof kept>))
    },
    forget: () => rm(path, { force: true }),
  }
}

async function recall(path: string): Promise<z.output<typeof kept> | null> {
  try {
    return kept.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}
