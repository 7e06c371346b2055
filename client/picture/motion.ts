import { easeCubicOut, timer, type Timer } from 'd3'
import type { Places } from './fit.ts'
import type { Scene } from './scene.ts'

const DURATION_MS = 450
/** Larger graphs jump: every frame of the way would cost tens of milliseconds. */
const MOST_MOVED = 1_500

export interface Motion {
  /** Moves the scene's nodes to new places; those that were there before glide, the others stand there at once. */
  run(scene: Scene, from: Places, x: Float32Array, y: Float32Array, pins: Places): void
}

export function createMotion(onMoved: () => void): Motion {
  let running: Timer | null = null
  return {
    run(scene, from, x, y, pins) {
      running?.stop()
      const begin = scene.nodes.map(({ id }, node) => from.get(id) ?? ([x[node]!, y[node]!] as const))
      const end = scene.nodes.map(({ id }, node) => pins.get(id) ?? ([x[node]!, y[node]!] as const))
      const at = (share: number) => {
        for (let node = 0; node < end.length; node++) {
          scene.x[node] = begin[node]![0] + (end[node]![0] - begin[node]![0]) * share
          scene.y[node] = begin[node]![1] + (end[node]![1] - begin[node]![1]) * share
        }
        onMoved()
      }
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
      if (isCalm || from.size === 0 || end.length > MOST_MOVED) return at(1)
      running = timer((elapsedMs) => {
        const share = Math.min(1, elapsedMs / DURATION_MS)
        at(easeCubicOut(share))
        if (share === 1) running?.stop()
      })
    },
  }
}
