import { readFile } from 'node:fs/promises'
import type { RulePrecision } from '../graph/model/rule-precision.ts'

/** A line of the file is not as `npm run score -- --write` writes it. The message names file, line and mend. */
export class PrecisionError extends Error {
  override readonly name = 'PrecisionError'
}

/**
 * Reads lines of a rule, how many of its findings are right, and how many there are, parted by tabs.
 *
 * @throws PrecisionError
 */
export async function loadRulePrecision(path: string): Promise<RulePrecision> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  return new Map(
    lines.flatMap((line, index): (readonly [string, number])[] => {
      if (line === '' || line.startsWith('#')) return []
      const [rule = '', right, found, ...more] = line.split('\t')
      const share = Number(right) / Number(found)
      if (rule === '' || more.length > 0 || !(share >= 0 && share <= 1))
        throw new PrecisionError(
          `${path}:${index + 1}: "${line}" needs a rule, right ones and found ones, parted by tabs; write it again with "npm run score -- --write"`,
        )
      return [[rule, share]]
    }),
  )
}
