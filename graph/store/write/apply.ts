import type { Entry } from '../journal.ts'
import type { Graph } from '../bolt/transaction.ts'
import { InvalidExtraction } from '../errors.ts'
import { addRecords, forgetRecords } from './entities.ts'
import { groupsTold, putIn, takeOut } from './articles.ts'
import { linkContents } from './content.ts'
import { clearBuckets, linkCopies } from './copies.ts'
import { deriveEdges } from './derived.ts'
import { writeFacts } from './facts.ts'
import { regroup } from './regroup.ts'
import type { ArticleRows } from './rows.ts'
import { toRows } from './rows.ts'

/** What an entry does to the graph, worked out before anything is written. */
export interface Plan {
  readonly out: readonly string[]
  readonly in: readonly ArticleRows[]
}

/**
 * Rows come in the order of ids, so that loaders which meet take their locks in one order.
 * @throws InvalidExtraction when an extraction contradicts itself, or two pieces of evidence have one id.
 */
export function planOf(entry: Entry): Plan {
  if (entry.kind === 'remove') return { out: [...new Set(entry.articles)].toSorted(), in: [] }
  const byId = new Map(entry.extractions.map((extraction) => [String(extraction.article.id), extraction]))
  const ids = [...byId.keys()].toSorted()
  const rows = ids.map((id) => toRows(byId.get(id)!))
  const seen = new Map<string, string>()
  for (const { id, article } of rows.flatMap((each) => each.evidence)) {
    const other = seen.get(id)
    if (other !== undefined)
      throw new InvalidExtraction(`Articles ${other} and ${article}: the evidence id "${id}" stands twice.`)
    seen.set(id, article)
  }
  return { out: ids, in: rows }
}

/** Carries a plan out in the running transaction. Returns how many articles were there before. */
export async function apply(graph: Graph, plan: Plan): Promise<number> {
  const before = await takeOut(graph, plan.out)
  await addRecords(graph, plan.in)
  await putIn(graph, plan.in)
  const recounted = await groupsTold(graph, await linkCopies(graph, plan.in, before.copies))
  const keys = [...before.groups, ...plan.in.flatMap((rows) => rows.evidence.map((row) => row.group)), ...recounted]
  const groups = await regroup(graph, keys)
  await writeFacts(graph, groups)
  await deriveEdges(graph, groups)
  await linkContents(graph, groups)
  await forgetRecords(graph, before.entities)
  await clearBuckets(graph, before.buckets)
  return before.articles
}
