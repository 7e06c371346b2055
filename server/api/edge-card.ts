import { z } from 'zod'
import type { EdgeCard } from '../../graph/api/schemas.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { edgeId } from '../../graph/store/write/edges.ts'
import { loadEntities } from './entities.ts'
import { loadFacts } from './facts.ts'
import { NotFound } from './problem.ts'
import { readRows } from './rows.ts'

/** An edge with its facts and their evidence. @throws NotFound when no fact draws it. */
export async function edgeCard(
  store: GraphStore,
  edge: { readonly source: string; readonly target: string; readonly type: string; readonly claimed: boolean },
): Promise<EdgeCard> {
  const ends = await loadEntities(store, [edge.source, edge.target])
  const [source, target] = [ends.get(edge.source), ends.get(edge.target)]
  const found = await readRows(
    store,
    z.object({ id: z.string() }),
    'MATCH (p:Pair {id: $pair})<-[:DRAWS]-(f:Fact) RETURN f.id AS id',
    { pair: edgeId(edge) },
  )
  const facts = await loadFacts(
    store,
    found.map(({ id }) => id),
  )
  const drawn = facts.filter((fact) => (fact.modality !== 'factual' || fact.negated) === edge.claimed)
  if (!source || !target || drawn.length === 0)
    throw new NotFound(
      `There is no ${edge.claimed ? 'claimed ' : ''}edge ${edge.type} from "${edge.source}" to "${edge.target}".`,
    )
  return { source, target, type: edge.type, claimed: edge.claimed, facts: drawn }
}
