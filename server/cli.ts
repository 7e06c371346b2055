#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT, isExpected } from './command/faults.ts'
import { hintOf } from './command/hints.ts'
import { endWithReader } from './command/output.ts'
import { createProgram } from './command/program.ts'

endWithReader()
try {
  await createProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.usage
  else if (isExpected(error)) {
    process.stderr.write(`entente: ${error.message}${hintOf(error)}\n`)
    process.exitCode = error.exitCode ?? EXIT.someFailed
  } else {
    process.stderr.write(`entente: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = EXIT.someFailed
  }
}
