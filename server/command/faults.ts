import { SyntaxModelError } from '../../graph/syntax/model.ts'
import { StoreError } from '../../graph/store/errors.ts'
import type { Fault } from '../import/draft.ts'
import { isFileError } from '../import/json-objects.ts'
import { KnowledgeError } from '../knowledge/knowledge-error.ts'
import { PrecisionError } from '../rule-precision.ts'
import { ImportError } from '../wikidata/import-error.ts'
import { SettingsError } from '../settings-error.ts'

/** Says faults of inputs on standard error and remembers that there were any. */
export interface FaultLog {
  readonly report: (fault: Fault) => void
  readonly count: number
}

/** @param clear takes a progress bar off the terminal's line before a message is printed there. */
export function faultLog(clear: () => void = () => {}): FaultLog {
  let count = 0
  return {
    report({ where, message }) {
      count++
      clear()
      process.stderr.write(`entente: ${where}: ${message}\n`)
      process.exitCode = EXIT.someFailed
    },
    get count() {
      return count
    },
  }
}

/** What the exit code says. */
export const EXIT = { fine: 0, someFailed: 1, usage: 2, interrupted: 130 } as const

/** The command cannot do what was asked; the message says why and what would mend it. No stack is shown. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
  readonly exitCode: number
  constructor(message: string, exitCode: number = EXIT.someFailed, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** Asked in a way that is not understood: an option's value, a missing argument, a setting. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError'
  constructor(message: string) {
    super(message, EXIT.usage)
  }
}

/** Whether an error's message tells the user all there is to know: no stack is needed. */
export function isExpected(error: unknown): error is Error & { readonly exitCode?: number } {
  const known = [CommandError, SettingsError, StoreError, KnowledgeError, PrecisionError, SyntaxModelError, ImportError]
  return known.some((kind) => error instanceof kind) || isFileError(error)
}
