import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--hide-scrollbars']

/**
 * Starts a headless browser: the one that CHROMIUM names, else one on the PATH, else the one that npm brought along.
 * @throws Error that says in words what was tried when none can be started.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? onPath() ?? (await unpack())
  try {
    return await chromium.launch({ executablePath, args: FLAGS })
  } catch (cause) {
    const mend = 'Set CHROMIUM to the path of a Chromium or Chrome that runs on this machine.'
    throw new Error(`The page was NOT tested: the browser ${executablePath} does not start. ${mend}`, { cause })
  }
}

function onPath(): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name)
  }
  return null
}

/** Its package decides by these variables whether to bring libraries that a bare machine lacks (NSS among them). */
async function unpack(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}
