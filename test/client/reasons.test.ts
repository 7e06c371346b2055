import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from './browser.ts'
import { serveDemo, type Served } from './fixture/serve.ts'

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serveDemo()
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

it('the page tells below an article why a mention stands for its entity, and who was not meant', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  await page.goto(served.address)
  await page.locator('.sentence').first().click()
  await page.locator('.reasons > summary').click()
  await page.waitForSelector('.reasons details', { timeout: 20_000 })
  const first = page.locator('.reasons details').first()
  await first.locator('summary').click()
  expect(await first.innerText()).toContain('stands in the knowledge')
  expect(await page.locator('.reasons s').count()).toBeGreaterThan(0)
})
