import { join } from 'node:path'
import type { z } from 'zod'
import type { Knowledge } from '../../graph/model/knowledge.ts'
import { KnowledgeError } from './knowledge-error.ts'
import { readJsonLines, readLines } from './located.ts'
import { parseLine } from './parse-line.ts'
import { INSTITUTION_TERM_LINE, OFFICE_LINE } from './schema.ts'

/** The words of `lexicon/`: offices, bodies, given names, heads of compounds, and words that are no names. */
export async function loadLexicon(folder: string): Promise<Omit<Knowledge, 'entities'>> {
  const at = (name: string): string => join(folder, 'lexicon', name)
  const [offices, institutions, givenNames, stoplist, compoundHeads] = await Promise.all([
    readRows(at('offices.jsonl'), OFFICE_LINE),
    readRows(at('institutions.jsonl'), INSTITUTION_TERM_LINE),
    readLines(at('given-names.txt')),
    readStoplist(at('stoplist.tsv')),
    readLines(at('compound-heads.txt')),
  ])
  return {
    offices,
    institutions,
    givenNames: new Set(givenNames.map(({ value }) => value.trim().toLowerCase())),
    stoplist,
    compoundHeads: new Set(compoundHeads.flatMap(({ value }) => value.trim().toLowerCase().split(/\s+/))),
  }
}

async function readRows<S extends z.ZodType>(file: string, schema: S): Promise<readonly z.output<S>[]> {
  const rows: z.output<S>[] = []
  const problems: string[] = []
  for (const line of await readJsonLines(file)) {
    const parsed = parseLine(schema, line)
    if (parsed.ok) rows.push(parsed.value)
    else problems.push(parsed.problem)
  }
  if (problems.length > 0) throw new KnowledgeError(problems)
  return rows
}

/** "word<TAB>reason" a line; the reason is for the next reader of the list. */
async function readStoplist(file: string): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>()
  const problems: string[] = []
  for (const { where, value } of await readLines(file)) {
    const [word = '', reason = ''] = value.split('\t').map((cell) => cell.trim())
    if (word === '' || reason === '') problems.push(`${where}: needs a word, a tab, and the reason why it is no name`)
    else if (words.has(word)) problems.push(`${where}: "${word}" stands here already; delete one`)
    else words.set(word, reason)
  }
  if (problems.length > 0) throw new KnowledgeError(problems)
  return words
}
