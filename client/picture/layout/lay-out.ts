import type { Scene } from '../scene.ts'
import type { LayoutAnswer, LayoutJob } from './protocol.ts'

export interface Layout {
  /**
   * Lays a scene out in the worker; `onPlaces` hears of it, several times for a large one. A new request makes the
   * answers to older ones fall silent.
   */
  request(
    scene: Scene,
    start: ReadonlyMap<string, readonly [number, number]>,
    fixed: ReadonlySet<string>,
    onPlaces: (answer: LayoutAnswer) => void,
  ): void
}

export function createLayout(): Layout {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let job = 0
  let listener: ((answer: LayoutAnswer) => void) | null = null
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.job === job) listener?.(data)
  })
  return {
    request(scene, start, fixed, onPlaces) {
      job++
      listener = onPlaces
      const message: LayoutJob = {
        job,
        sources: Int32Array.from(scene.edges, (edge) => edge.source),
        targets: Int32Array.from(scene.edges, (edge) => edge.target),
        radius: scene.radius,
        start: Float32Array.from(scene.nodes.flatMap(({ id }) => start.get(id) ?? [Number.NaN, Number.NaN])),
        fixed: Uint8Array.from(scene.nodes, ({ id }) => (fixed.has(id) && start.has(id) ? 1 : 0)),
      }
      worker.postMessage(message, [])
    },
  }
}
