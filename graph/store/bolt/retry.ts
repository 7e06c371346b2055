import { isTransient } from './failure.ts'

const MOST_ATTEMPTS = 12
const LONGEST_WAIT_MS = 2_000

/**
 * Runs work again while it meets transient errors, at growing distances. `random` (0..1) spreads several loaders that
 * met each other. The work must do the same when it runs twice.
 */
export async function retrying<T>(
  work: () => Promise<T>,
  mostAttempts = MOST_ATTEMPTS,
  random: () => number = Math.random,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!isTransient(error) || attempt === mostAttempts) throw error
      const waitMs = Math.min(LONGEST_WAIT_MS, 25 * 2 ** attempt) * (0.5 + random())
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }
}
