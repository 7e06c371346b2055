import type { Page } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { largeGraph } from './fixture/large.ts'
import { serveGraph } from './fixture/large-server.ts'

/*
 * How the drawing does with a large graph: `npm run build`, then `node test/client/run.mjs measure`.
 * Prints milliseconds of script a drawn frame, and between frames, while the map is dragged, and of the layout.
 */

const [NODES, EDGES] = [10_000, 26_700]
const MOVES = 90

const { address, server } = await serveGraph(largeGraph(NODES, EDGES))
const browser = await startBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const opened = performance.now()
  await page.goto(`${address}#limit=${NODES}`)
  await page.waitForSelector('canvas[data-settled]', { timeout: 60_000 })
  const settledMs = performance.now() - opened
  await page.waitForTimeout(500)
  const picture = process.env['PICTURE']
  if (picture !== undefined) await page.screenshot({ path: picture })
  const canvas = page.locator('canvas')
  const told = async (name: string) => Number(await canvas.getAttribute(`data-${name}`))
  const layoutMs = await told('layout-ms')
  const fullFrameMs = await told('frame-ms')

  await page.mouse.move(700, 700)
  await page.mouse.down()
  const panning = await framesDuring(page, async (move) => {
    await page.mouse.move(700 + 3 * move, 700 - 2 * move)
    return told('frame-ms')
  })
  await page.mouse.up()
  await page.waitForTimeout(300)
  // Pointing lights other nodes and edges all the time: each frame is a whole one.
  const pointing = await framesDuring(page, async (move) => {
    await page.mouse.move(400 + 5 * move, 300 + 3 * move)
    return told('frame-ms')
  })

  console.log(`${NODES} nodes, ${EDGES} edges, 1440 by 900 pixels, ${browser.version()}`)
  console.log(`layout in the worker        ${layoutMs} ms; page opened to settled ${settledMs.toFixed(0)} ms`)
  console.log(`one whole frame             ${fullFrameMs} ms`)
  console.log(`panning, script a frame     ${summary(panning.drawn)}`)
  console.log(`panning, between frames     ${summary(panning.gaps)}`)
  console.log(`pointing, script a frame    ${summary(pointing.drawn)}`)
  console.log(`pointing, between frames    ${summary(pointing.gaps)}`)
} finally {
  await browser.close()
  server.close()
}

/** Moves the mouse step by step; gives what each step was told, and the time between the frames meanwhile. */
async function framesDuring(page: Page, step: (move: number) => Promise<number>) {
  await page.evaluate(() => {
    const times: number[] = []
    const next = (now: number) => {
      times.push(now)
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    Object.assign(globalThis, { times })
  })
  const drawn: number[] = []
  for (let move = 0; move < MOVES; move++) drawn.push(await step(move))
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)
  return { drawn, gaps: times.slice(1).map((time, at) => time - times[at]!) }
}

function summary(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  return `${median.toFixed(1)} ms (median), ${(sorted.at(-1) ?? Number.NaN).toFixed(1)} ms (worst)`
}
