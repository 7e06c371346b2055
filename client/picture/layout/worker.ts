import { layOutLarge } from './large.ts'
import type { LayoutAnswer, LayoutJob } from './protocol.ts'
import { layOutSmall } from './small.ts'

const SMALL = 1_500
/** A picture of the way there is sent at most so often. */
const EVERY_MS = 150

self.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  const begin = performance.now()
  let sent = begin
  const answer = (places: { x: Float32Array; y: Float32Array }, done: boolean) => {
    const message: LayoutAnswer = { job: data.job, ...places, done, elapsedMs: performance.now() - begin }
    self.postMessage(message, { transfer: [places.x.buffer, places.y.buffer] })
  }
  if (data.radius.length <= SMALL) return answer(layOutSmall(data), true)
  const places = layOutLarge(data, (now) => {
    if (performance.now() - sent < EVERY_MS) return
    sent = performance.now()
    answer(now(), false)
  })
  answer(places, true)
})
