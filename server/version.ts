import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { packageFile } from './package-file.ts'

/** Version of the package, e.g. "0.1.0". */
export function packageVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))).version
}
