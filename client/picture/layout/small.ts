import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3'
import type { LayoutJob } from './protocol.ts'

interface Body extends SimulationNodeDatum {
  readonly radius: number
}

/** Screens are wider than high: the pull to the middle line is stronger than that to its centre. */
const PULL = { x: 0.06, y: 0.08 }

/**
 * Places a small graph (to about 2,000 nodes) with d3's forces, to their end. Their randomness is seeded, so that the
 * same job gives the same places; a job with places to start from only settles.
 */
export function layOutSmall(job: LayoutJob): { x: Float32Array; y: Float32Array } {
  const count = job.radius.length
  const isWarm = job.start.some((value) => !Number.isNaN(value))
  const bodies = Array.from({ length: count }, (_, at): Body => startOf(job, at))
  const links = Array.from(job.sources, (source, at): SimulationLinkDatum<Body> => ({
    source,
    target: job.targets[at] ?? 0,
  }))
  const simulation = forceSimulation(bodies)
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -180 - 18 * body.radius)
        .distanceMax(900),
    )
    .force('link', forceLink<Body, SimulationLinkDatum<Body>>(links).distance(linkLength).iterations(2))
    .force('room', forceCollide<Body>((body) => body.radius + 15).iterations(2))
    .force('x', forceX<Body>(0).strength(PULL.x))
    .force('y', forceY<Body>(0).strength(PULL.y))
    .alpha(isWarm ? 0.35 : 1)
    .stop()
  simulation.tick(isWarm ? 160 : 320)
  return { x: Float32Array.from(bodies, (body) => body.x ?? 0), y: Float32Array.from(bodies, (body) => body.y ?? 0) }
}

function linkLength({ source, target }: SimulationLinkDatum<Body>): number {
  const radius = (end: string | number | Body) => (typeof end === 'object' ? end.radius : 0)
  return 74 + radius(source) + radius(target)
}

/** New nodes without a place are left to d3, which puts them on a spiral. */
function startOf(job: LayoutJob, at: number): Body {
  const [x = Number.NaN, y = Number.NaN] = [job.start[2 * at], job.start[2 * at + 1]]
  const radius = job.radius[at] ?? 0
  if (Number.isNaN(x) || Number.isNaN(y)) return { radius }
  return job.fixed[at] === 1 ? { radius, x, y, fx: x, fy: y } : { radius, x, y }
}
