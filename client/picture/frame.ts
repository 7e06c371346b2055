import type { ZoomTransform } from 'd3'
import type { Language } from '../../graph/model/article.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

/** All that one drawn frame depends on. */
export interface Frame {
  readonly scene: Scene
  readonly transform: ZoomTransform
  readonly width: number
  readonly height: number
  readonly palette: Palette
  readonly language: Language
  /** 1 for nodes that are drawn, 0 for those whose type is switched off. */
  readonly shown: Uint8Array
  readonly claims: boolean
  readonly pinned: ReadonlySet<number>
  readonly selectedNode: number | null
  readonly selectedEdge: number | null
  readonly hoveredNode: number | null
  readonly hoveredEdge: number | null
  /** The node pointed at and its neighbours; null when nothing is pointed at. */
  readonly lit: ReadonlySet<number> | null
}

export const screenX = (frame: Frame, node: number): number =>
  (frame.scene.x[node] ?? 0) * frame.transform.k + frame.transform.x
export const screenY = (frame: Frame, node: number): number =>
  (frame.scene.y[node] ?? 0) * frame.transform.k + frame.transform.y

/** Radius in pixels. Shapes grow more slowly than the map, so that zooming in makes room. */
export const screenRadius = (frame: Frame, node: number): number =>
  (frame.scene.radius[node] ?? 0) * Math.min(1.6, Math.sqrt(frame.transform.k))

/** Whether a node is drawn at all: its type is on and it lies in the window, with room for its label. */
export function isVisible(frame: Frame, node: number): boolean {
  if (frame.shown[node] === 0) return false
  const [x, y] = [screenX(frame, node), screenY(frame, node)]
  return x > -60 && y > -40 && x < frame.width + 60 && y < frame.height + 40
}

/** Whether the middle of a node lies in the window. */
export function isInWindow(frame: Frame, node: number): boolean {
  const [x, y] = [screenX(frame, node), screenY(frame, node)]
  return x > 0 && y > 0 && x < frame.width && y < frame.height
}

/** Whether an edge is drawn: both its ends are on, and claims are wanted if it is one. */
export function isEdgeShown(frame: Frame, at: number): boolean {
  const edge = frame.scene.edges[at]
  return (
    edge !== undefined &&
    (frame.claims || !edge.dashed) &&
    frame.shown[edge.source] === 1 &&
    frame.shown[edge.target] === 1
  )
}
