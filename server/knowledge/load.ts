import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { KnownEntity, Knowledge } from '../../graph/model/knowledge.ts'
import { ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import type { EntityType } from '../../graph/ontology/entity-types.ts'
import { findFaults } from './faults.ts'
import { KnowledgeError } from './knowledge-error.ts'
import { loadLexicon } from './lexicon.ts'
import { readJsonLines } from './located.ts'
import type { Located } from './located.ts'
import { parseLine } from './parse-line.ts'
import { LINE } from './schema.ts'

/**
 * Reads `knowledge/*.jsonl` and `lexicon/*` of a data folder.
 * @throws KnowledgeError listing every line that is broken, said twice, or points to nothing
 */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  const [entities, lexicon] = await Promise.all([loadEntities(join(folder, 'knowledge')), loadLexicon(folder)])
  const offices = new Set(lexicon.offices.map((row) => row.office))
  const faults = findFaults(entities, offices)
  if (faults.length > 0) throw new KnowledgeError(faults)
  return { entities: entities.map(({ value }) => value), ...lexicon }
}

async function loadEntities(folder: string): Promise<readonly Located<KnownEntity>[]> {
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

type Parsed = { readonly ok: true; readonly value: KnownEntity } | { readonly ok: false; readonly problem: string }

function parseEntity(line: Located<Readonly<Record<string, unknown>>>, fallback: EntityType | null): Parsed {
  const named = line.value['type'] ?? fallback
  const type = ENTITY_TYPES.find((each) => each === named)
  if (type === undefined) {
    return { ok: false, problem: `${line.where}: needs a "type": one of ${ENTITY_TYPES.join(', ')}` }
  }
  const parsed = parseLine(LINE[type], { where: line.where, value: { ...line.value, type } })
  if (!parsed.ok) return parsed
  const wikidata = parsed.value.wikidata ?? (parsed.value.id.startsWith('Q') ? String(parsed.value.id) : null)
  return { ok: true, value: { ...parsed.value, wikidata } }
}

/** "countries.jsonl" holds countries: its lines need no "type". */
function typeOfFile(file: string): EntityType | null {
  const name = basename(file, '.jsonl')
  return ENTITY_TYPES.find((type) => name.startsWith(type.replace(/y$/, ''))) ?? null
}
