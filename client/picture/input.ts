import type { GraphView } from '../../graph/api/schemas.ts'
import type { Language } from '../../graph/model/article.ts'
import type { EntityType } from '../../graph/ontology/entity-types.ts'
import type { Selection, Theme } from '../app/address.ts'
import { isEntityShown } from '../show/shown.ts'
import type { Places } from './fit.ts'
import type { Scene } from './scene.ts'

/** What the page wants drawn. */
export interface PictureInput {
  /** A new graph is laid out; the same object is not. */
  readonly graph: GraphView
  readonly selection: Selection | null
  readonly hidden: readonly EntityType[]
  readonly claims: boolean
  readonly pins: Places
  readonly language: Language
  readonly theme: Theme
}

export const NOTHING: PictureInput = {
  graph: { nodes: [], edges: [], totalNodes: 0, totalEdges: 0 },
  selection: null,
  hidden: [],
  claims: true,
  pins: new Map(),
  language: 'en',
  theme: 'light',
}

/** 1 for each node that the toggles leave in the picture. */
export function shownNodes(scene: Scene, input: PictureInput): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(scene.nodes, (node) => (isEntityShown(node, input) ? 1 : 0))
}
