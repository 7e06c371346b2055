import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // One Neo4j has one database, which every test that uses it wants to be empty at first.
    fileParallelism: !process.env['NEO4J_URI'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
