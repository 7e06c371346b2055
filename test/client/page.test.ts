import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from './browser.ts'
import { serveDemo, type Served } from './fixture/serve.ts'

let browser: Browser
let served: Served
const faults: string[] = []

beforeAll(async () => {
  served = await serveDemo()
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

async function open(hash = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    // A refused query is the answer that was asked for, not a fault of the page.
    const isRefusal = message.location().url.endsWith('/api/cypher')
    if (message.type() === 'error' && !isRefusal) faults.push(message.text())
  })
  await page.goto(served.address + hash)
  await page.waitForSelector('.right:not([data-empty="true"]) .card, [role="tabpanel"] .cypher, .table-tab')
  return page
}

/** Whether the page comes to show this. */
async function shows(page: Page, selector: string): Promise<boolean> {
  await page.waitForSelector(selector)
  return true
}

const settled = (page: Page) => page.waitForSelector('canvas[data-settled]')

/** A point of the drawing under which a thing lies whose name starts so, and is not the one named. */
async function findOnCanvas(page: Page, start: string, not = ''): Promise<{ x: number; y: number }> {
  const found = await page.locator('canvas').evaluate(
    (canvas, wanted) => {
      const { left, top, width, height } = canvas.getBoundingClientRect()
      const under = (x: number, y: number) => {
        canvas.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }))
        return canvas.dataset['under'] ?? ''
      }
      for (let y = Math.round(top) + 20; y < top + height - 90; y += 7) {
        for (let x = Math.round(left) + 10; x < left + width - 60; x += 9) {
          const name = under(x, y)
          // Not at the very rim: a click is told in whole pixels.
          if (name.startsWith(wanted.start) && name !== wanted.not && under(x + 2, y + 2) === name) return { x, y }
        }
      }
      return null
    },
    { start, not },
  )
  if (found === null) throw new Error(`No ${start} is drawn.`)
  return found
}

describe('the first view', () => {
  it('has the strongest edge selected and shows the sentence that tells it', async () => {
    const page = await open()
    await page.waitForSelector('.edge-card .sentence mark')
    expect(page.url()).toContain('sel=edge')
    expect(await page.locator('.questions button').count()).toBe(3)
    await page.close()
  })

  it('draws the same picture for the same data', async () => {
    const shots = []
    for (let time = 0; time < 2; time++) {
      const page = await open()
      await settled(page)
      await page.waitForTimeout(300)
      shots.push(await page.locator('canvas').screenshot())
      await page.close()
    }
    expect(shots[0]!.equals(shots[1]!)).toBe(true)
  })
})

describe('the way to the evidence', () => {
  it('is one click from an edge to its sentence, and one more into the article', async () => {
    const page = await open()
    await settled(page)
    const first = await page.locator('.edge-card').getAttribute('data-edge')
    const { x, y } = await findOnCanvas(page, 'edge:', `edge:${first}`)
    await page.mouse.click(x, y)
    await page.waitForSelector(`.edge-card:not([data-edge="${first}"]) .sentence mark`)
    const sentence = await page.locator('.sentence blockquote').first().innerText()
    await page.locator('.sentence').first().click()
    await page.waitForSelector('.reader .marked')
    expect(await page.locator('.reader .marked').innerText()).toBe(sentence)
    expect(await page.locator('.reader .trigger').count()).toBeGreaterThan(0)
    await page.close()
  })

  it('is two clicks from an actor to an article that mentions it', async () => {
    const page = await open()
    await settled(page)
    const { x, y } = await findOnCanvas(page, 'entity:')
    await page.mouse.click(x, y)
    await page.locator('.mentioning .article-link').first().click()
    expect(await shows(page, '.reader .mention[data-aim], .reader .marked')).toBe(true)
    await page.close()
  })

  it('brings the sentence into sight, also from one sentence of an article to the next', async () => {
    const page = await open('#sel=article:de-oberhaus@0', { viewport: { width: 1440, height: 330 } })
    for (const [what, words] of [
      ['deployed troops', 'schickte'],
      ['ratified', 'ratifiziert'],
    ] as const) {
      await page.locator('.fact-line', { hasText: what }).click()
      const marked = page.locator('.reader .marked', { hasText: words })
      await page.waitForTimeout(200)
      const { y, height } = (await marked.boundingBox())!
      expect(y).toBeGreaterThan(50)
      expect(y + height).toBeLessThan(330)
    }
    await page.close()
  })

  it('leads from a mention in the text back to its entity', async () => {
    const page = await open()
    await page.locator('.sentence').first().click()
    const mention = page.locator('.reader .mention').first()
    const name = (await mention.getAttribute('title'))!.split(' · ')[0]
    await mention.click()
    await page.waitForSelector('.right .card:not(.reader):not(.edge-card)')
    expect(await page.locator('.right h2').innerText()).toBe(name)
    await page.close()
  })
})

describe('by keyboard', () => {
  it('search finds and selects', async () => {
    const page = await open()
    await page.keyboard.press('/')
    await page.keyboard.type('putin')
    await page.waitForSelector('#finds [role="option"]')
    await page.keyboard.press('Enter')
    expect(await shows(page, '.right h2:has-text("Putin")')).toBe(true)
    await page.close()
  })

  it('the list goes from an entity to its edge and the sentence', async () => {
    const page = await open('#sel=article:en-pact')
    await settled(page)
    await page.keyboard.press('l')
    await page.waitForFunction(() => document.activeElement?.id === 'mirror')
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    expect(await shows(page, '.edge-card .sentence')).toBe(true)
    await page.close()
  })

  it('help lists the commands, and Escape closes it', async () => {
    const page = await open()
    await page.keyboard.press('?')
    await page.waitForSelector('dialog.help[open]')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog.help', { state: 'detached' })
    expect(page.url()).toContain('sel=edge')
    await page.close()
  })
})

describe('language and colours', () => {
  it('follow the browser', async () => {
    const page = await open('', { locale: 'de-AT', colorScheme: 'dark' })
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.close()
  })

  it('switch, and the link remembers', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await page.getByRole('button', { name: 'Dunkle Farben' }).click()
    await page.waitForSelector('html[lang="de"][data-theme="dark"]')
    expect(page.url()).toMatch(/lang=de.*theme=dark/)
    await page.close()
  })
})

describe('going back', () => {
  it('returns to what was selected before, and never leaves the page', async () => {
    const page = await open()
    const first = page.url()
    expect(await page.getByRole('button', { name: 'Back' }).count()).toBe(0)
    await page.locator('.statement .chip').first().click()
    await page.waitForSelector('.right .card:not(.edge-card)')
    await page.getByRole('button', { name: 'Back' }).click()
    await page.waitForSelector('.edge-card')
    await page.keyboard.press('Backspace')
    expect(page.url()).toBe(first)
    await page.close()
  })
})

describe('the drawing', () => {
  it('keeps a node where it was dragged to, in the link too', async () => {
    const page = await open()
    await settled(page)
    await page.waitForTimeout(300)
    const { x, y } = await findOnCanvas(page, 'entity:')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 30, { steps: 4 })
    await page.mouse.up()
    await page.waitForFunction(() => location.hash.includes('pins='))
    await page.mouse.move(x + 40, y + 30)
    expect(await page.locator('canvas').getAttribute('data-under')).toMatch(/^entity:/)
    await page.close()
  })

  it('hides a type by its toggle, in the table too', async () => {
    const page = await open('#tab=table')
    const rows = page.locator('.table-tab tbody tr')
    // The table is filled when the graph has come.
    await rows.first().waitFor()
    const before = await rows.count()
    await page.getByRole('button', { name: 'Treaty' }).click()
    await expect.poll(() => rows.count()).toBeLessThan(before)
    await page.close()
  })

  it('adds the neighbours of an entity', async () => {
    const page = await open('#sel=entity:Q423')
    await page.keyboard.press('e')
    await page.waitForFunction(() => location.hash.includes('more=Q423'))
    expect(await shows(page, 'canvas[data-settled]')).toBe(true)
    await page.close()
  })
})

describe('the Cypher console', () => {
  it('says what the server says is wrong', async () => {
    const page = await open('#tab=cypher&q=CREATE+(n)')
    await page.waitForSelector('.cypher .problem')
    expect((await page.locator('.cypher .problem p').innerText()).length).toBeGreaterThan(10)
    await page.close()
  })

  it('keeps the queries that were run', async () => {
    const page = await open('#tab=cypher')
    await page.getByLabel('Examples').selectOption({ index: 1 })
    await page.waitForSelector('.cypher tbody tr')
    expect(await page.getByLabel('Earlier queries').locator('option').count()).toBe(2)
    await page.close()
  })

  it('runs an example, shows its rows, and draws them', async () => {
    const page = await open()
    await page.locator('.questions button').first().click()
    await page.waitForSelector('.cypher tbody tr .chip')
    await page.getByRole('button', { name: 'Show as graph' }).click()
    await page.waitForSelector('.graph-source')
    expect(await page.locator('.graph-source').innerText()).toContain('Graph of the query')
    await page.close()
  })

  it('runs what was typed with Ctrl and Enter', async () => {
    const page = await open('#tab=cypher')
    await page.locator('.cm-content').click()
    expect(await page.locator('.cm-content').innerText()).toContain('MATCH')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('MATCH (t:Treaty) RETURN t')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.cypher tbody tr')
    expect(page.url()).toContain('q=MATCH')
    await page.close()
  })
})

describe('the table', () => {
  it('sorts, and shares the selection with the card', async () => {
    const page = await open('#tab=table')
    await page.getByRole('button', { name: 'Articles', exact: true }).click()
    await page.waitForSelector('th[aria-sort="ascending"]')
    await page.locator('.table-tab tbody tr').last().locator('.edge-name').click()
    await page.waitForSelector('.edge-card .sentence')
    expect(await page.locator('tr[aria-selected="true"]').count()).toBe(1)
    await page.close()
  })
})

describe('axe finds nothing serious', () => {
  it.each([
    ['the graph', 'light', 1440, ''],
    ['the graph', 'dark', 390, ''],
    ['an entity', 'dark', 1440, '#sel=entity:Q423'],
    ['an article', 'light', 1440, '#sel=article:de-oberhaus@0'],
    ['an article', 'dark', 1440, '#sel=article:de-oberhaus@0'],
    ['an article', 'light', 390, '#sel=article:de-oberhaus@0'],
    ['the table', 'light', 1440, '#tab=table'],
    ['the console', 'light', 1440, '#tab=cypher&q=RETURN+1'],
    ['the console', 'dark', 1440, '#tab=cypher&q=RETURN+1'],
  ] as const)('in %s, %s, %d px wide', async (_name, colorScheme, width, hash) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 }, locale: 'de' })
    const page = await context.newPage()
    await page.goto(served.address + hash)
    await page.waitForSelector('.card')
    await page.waitForTimeout(300)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await context.close()
  })
})

describe('on a phone', () => {
  it('nothing is wider than the screen', async () => {
    const page = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.close()
  })
})

describe('a text from outside', () => {
  it('stays text, whatever it looks like', async () => {
    const page = await open('#sel=article:en-un')
    expect(await page.locator('.reader .text').innerText()).toContain('<img src=x onerror=')
    expect(await page.locator('.reader .text img').count()).toBe(0)
    await page.close()
  })
})

it('no page told an error meanwhile', () => expect(faults).toEqual([]))
