import type { GraphEdge, GraphView } from '../../graph/api/schemas.ts'
import type { Language } from '../../graph/model/article.ts'
import { EVENT_TYPE } from '../../graph/ontology/event-types.ts'
import type { PloverType } from '../../graph/ontology/plover.ts'
import { RELATION_TYPE } from '../../graph/ontology/relation-types.ts'
import { isMinor } from './shown.ts'

/** What an edge says about how its ends stand to one another; `relation` is neither, or lasts. */
export const TONES = ['cooperation', 'conflict', 'relation'] as const
export type Tone = (typeof TONES)[number]

interface EdgeKind {
  readonly name: { readonly de: string; readonly en: string }
  readonly tone: Tone
}

/** Name of an edge or fact type ("RATIFIED" and "ratified" alike) in the reader's language. */
export function edgeName(type: string, language: Language): string {
  return EDGE_KINDS.get(type)?.name[language] ?? type.toLowerCase().replaceAll(/[_-]/g, ' ')
}

export const edgeTone = (type: string): Tone => EDGE_KINDS.get(type)?.tone ?? 'relation'

/** Ends and type of an edge, read from its id: what the server needs to find it. */
export function readEdgeId(id: string): { source: string; type: string; target: string; claimed: boolean } | null {
  const [source, middle, target] = id.split('|')
  if (source === undefined || middle === undefined || target === undefined) return null
  const claimed = middle.startsWith('CLAIMED:')
  return { source, type: claimed ? middle.slice('CLAIMED:'.length) : middle, target, claimed }
}

/** Strongest first: facts before claims, more articles, more facts, what happened before what lasts; ties by id. */
export function byStrength(a: GraphEdge, b: GraphEdge): number {
  return (
    Number(a.claimed) - Number(b.claimed) ||
    b.articles - a.articles ||
    b.facts - a.facts ||
    Number(isLasting(a.type)) - Number(isLasting(b.type)) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** The edge to begin with: the strongest of what happened, else of what lasts, among entities of more than minor interest. */
export function strongestEdge({ nodes, edges }: GraphView): GraphEdge | undefined {
  const articles = new Map(nodes.filter((node) => !isMinor(node)).map((node) => [node.id, node.articles]))
  const among = edges.filter(({ source, target }) => articles.has(source) && articles.has(target))
  const ends = ({ source, target }: GraphEdge) => (articles.get(source) ?? 0) + (articles.get(target) ?? 0)
  const events = among.filter(({ type, claimed }) => !claimed && !isLasting(type))
  const [strongest] = (events.length > 0 ? events : among).toSorted(byStrength)
  // Of equals the one between the better known entities.
  return among
    .filter((edge) => strongest !== undefined && isAsStrong(edge, strongest))
    .toSorted((a, b) => ends(b) - ends(a) || byStrength(a, b))[0]
}

const isAsStrong = (a: GraphEdge, b: GraphEdge) =>
  isLasting(a.type) === isLasting(b.type) && a.claimed === b.claimed && a.articles === b.articles && a.facts === b.facts

/** Whether it tells what lasts (an office, a membership), not what happened. */
export const isLasting = (type: string): boolean => LASTING.has(type)

const LASTING: ReadonlySet<string> = new Set(Object.values(RELATION_TYPE).map((row) => row.edge))

const TONE_OF_PLOVER: Readonly<Record<PloverType, Tone>> = {
  AGREE: 'cooperation',
  CONSULT: 'relation',
  SUPPORT: 'cooperation',
  CONCEDE: 'cooperation',
  COOPERATE: 'cooperation',
  AID: 'cooperation',
  RETREAT: 'cooperation',
  REQUEST: 'conflict',
  ACCUSE: 'conflict',
  REJECT: 'conflict',
  THREATEN: 'conflict',
  PROTEST: 'conflict',
  SANCTION: 'conflict',
  MOBILIZE: 'conflict',
  COERCE: 'conflict',
  ASSAULT: 'conflict',
}

const EDGE_KINDS: ReadonlyMap<string, EdgeKind> = new Map([
  ...Object.entries(EVENT_TYPE).flatMap(([type, row]) => both(type, row.edge, row.name, TONE_OF_PLOVER[row.plover])),
  ...Object.entries(RELATION_TYPE).flatMap(([type, row]) => both(type, row.edge, row.name, 'relation')),
])

function both(type: string, edge: string, name: EdgeKind['name'], tone: Tone): [string, EdgeKind][] {
  return [
    [type, { name, tone }],
    [edge, { name, tone }],
  ]
}
