/**
 * Runs a TypeScript script of this folder on Node 20, which cannot read TypeScript itself:
 * `node test/client/run.mjs screenshot`, `node test/client/run.mjs measure`.
 */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

await runnerImport(resolve(import.meta.dirname, `${process.argv[2]}.ts`))
