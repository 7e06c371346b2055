import { randomLcg } from 'd3'
import { coarsen, type Coarser, type Level } from './coarsen.ts'
import { createForces, type Forces } from './forces.ts'
import type { LayoutJob } from './protocol.ts'

const COARSEST = 120
const SEED = 0.42
/** Steps at the finest level: more of them keep more true neighbours side by side, at a second each 10,000 nodes. */
const FINEST_TICKS = 150
const COARSE_TICKS = 60

/**
 * Places a large graph: a coarse one is laid out first, each finer one starts from it and only settles.
 * Method: Walshaw, A Multilevel Algorithm for Force-Directed Graph Drawing (2003). `onStep` hears of every step, with
 * the places of all nodes on demand.
 */
export function layOutLarge(
  job: LayoutJob,
  onStep: (places: () => { x: Float32Array; y: Float32Array }) => void,
): { x: Float32Array; y: Float32Array } {
  const random = randomLcg(SEED)
  const steps = coarserLevels(job)
  let forces: Forces | null = null
  for (let depth = steps.length; depth >= 0; depth--) {
    const { sources, targets, mass } = depth === 0 ? finest(job) : steps[depth - 1]!.level
    const isFirst: boolean = forces === null
    const finer = createForces(mass.length, sources, targets, isFirst ? 1 : 0.3, ticksAt(depth, isFirst))
    if (forces !== null) spread(forces, finer, steps[depth]!.into, random)
    forces = finer
    const level = forces
    while (level.tick()) onStep(() => placesOf(level, steps.slice(0, depth)))
  }
  return placesOf(forces!, [])
}

const ticksAt = (depth: number, isFirst: boolean) => (isFirst ? 300 : depth === 0 ? FINEST_TICKS : COARSE_TICKS)

const finest = (job: LayoutJob): Level => ({
  sources: job.sources,
  targets: job.targets,
  weight: new Float64Array(job.sources.length).fill(1),
  mass: new Float64Array(job.radius.length).fill(1),
})

function coarserLevels(job: LayoutJob): readonly Coarser[] {
  const steps: Coarser[] = []
  for (let level = finest(job); level.mass.length > COARSEST;) {
    const step = coarsen(level)
    if (step.level.mass.length > level.mass.length * 0.9) break
    steps.push(step)
    level = step.level
  }
  return steps
}

/** Sets each finer node beside the coarser one it went into; the map grows with the root of the number of nodes. */
function spread(coarse: Forces, fine: Forces, into: Int32Array, random: () => number): void {
  const scale = Math.sqrt(fine.x.length / coarse.x.length)
  into.forEach((parent, node) => {
    fine.x[node] = coarse.x[parent]! * scale + (random() - 0.5) * 20
    fine.y[node] = coarse.y[parent]! * scale + (random() - 0.5) * 20
  })
}

/** Places of the finest nodes: those of the node that stands for them. */
function placesOf(forces: Forces, steps: readonly Coarser[]): { x: Float32Array; y: Float32Array } {
  let into: Int32Array | null = null
  for (let depth = steps.length - 1; depth >= 0; depth--) {
    const coarser: Int32Array | null = into
    const step = steps[depth]!.into
    into = coarser === null ? step : step.map((node) => coarser[node]!)
  }
  if (into === null) return { x: Float32Array.from(forces.x), y: Float32Array.from(forces.y) }
  const scale = Math.sqrt(into.length / forces.x.length)
  const read = (places: Float64Array) => Float32Array.from(into, (node) => places[node]! * scale)
  return { x: read(forces.x), y: read(forces.y) }
}
