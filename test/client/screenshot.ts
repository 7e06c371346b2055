import { startBrowser } from './browser.ts'
import { serveDemo } from './fixture/serve.ts'

/*
 * Makes the pictures of the README from the articles that the project brings along: `npm run build`, then
 * `node test/client/run.mjs screenshot`.
 */

const PICTURES = [
  { file: 'docs/screenshot-light.png', colorScheme: 'light', locale: 'en-GB' },
  { file: 'docs/screenshot-dark.png', colorScheme: 'dark', locale: 'de-DE' },
] as const

const served = await serveDemo(true)
const browser = await startBrowser()
try {
  for (const { file, colorScheme, locale } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme, locale })
    await page.goto(served.address)
    await page.waitForSelector('canvas[data-settled]')
    await page.waitForSelector('.edge-card .sentence')
    // The last frame of the layout, and fonts.
    await page.waitForTimeout(1_000)
    await page.screenshot({ path: file })
    await page.close()
    console.log(file)
  }
} finally {
  await browser.close()
  await served.stop()
}
