import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { KnownEntity, Knowledge } from '../../graph/model/knowledge.ts'
import { findDoubled, findFaults } from './faults.ts'
import { KnowledgeError } from './knowledge-error.ts'
import { loadLexicon } from './lexicon.ts'
import { readJsonLines } from './located.ts'
import type { Located } from './located.ts'
import { mergeOwn } from './merge.ts'
import type { Merged } from './merge.ts'
import { readOwnLines } from './own-files.ts'
import { parseEntity, typeOfFile } from './parse-entity.ts'

/** Knowledge, and what a user's own files did to it. */
export interface LoadedKnowledge {
  readonly knowledge: Knowledge
  readonly own: Pick<Merged, 'added' | 'extended' | 'notes'>
}

/**
 * Reads `knowledge/*.jsonl` and `lexicon/*` of a data folder, and a user's own files over them.
 * @throws KnowledgeError listing every line that is broken, said twice, or points to nothing
 */
export async function loadKnowledge(folder: string, ownFiles: readonly string[] = []): Promise<Knowledge> {
  return (await loadWithOwn(folder, ownFiles)).knowledge
}

/** As `loadKnowledge`, with an account of the own files. */
export async function loadWithOwn(folder: string, ownFiles: readonly string[]): Promise<LoadedKnowledge> {
  const [shipped, lexicon, own] = await Promise.all([
    loadShipped(join(folder, 'knowledge')),
    loadLexicon(folder),
    readOwnLines(ownFiles),
  ])
  const doubled = findDoubled(shipped)
  if (doubled.length > 0) throw new KnowledgeError(doubled)
  const offices = new Set(lexicon.offices.map((row) => row.office))
  const merged = mergeOwn(shipped, own.lines)
  const problems = [...own.problems, ...merged.problems]
  // Where lines could not even be read, nobody knows whether an id that is pointed to would have been in them.
  const faults = own.problems.length > 0 ? [] : findFaults(merged.entities, offices, merged.broken)
  if (problems.length + faults.length > 0) throw new KnowledgeError([...problems, ...faults])
  return { knowledge: { entities: merged.entities.map(({ value }) => value), ...lexicon }, own: merged }
}

async function loadShipped(folder: string): Promise<readonly Located<KnownEntity>[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted()
  const entities: Located<KnownEntity>[] = []
  const problems: string[] = []
  for (const file of files) {
    for (const line of await readJsonLines(join(folder, file))) {
      const parsed = parseEntity(line, typeOfFile(file))
      if (parsed.ok) entities.push({ where: line.where, value: parsed.value })
      else problems.push(parsed.problem)
    }
  }
  if (problems.length > 0) throw new KnowledgeError(problems)
  return entities
}
