import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Fault } from '../../../server/import/draft.ts'
import { loadKnowledge } from '../../../server/knowledge/load.ts'
import { importKnowledge } from '../../../server/wikidata/import-knowledge.ts'
import type { ImportPlan } from '../../../server/wikidata/import-knowledge.ts'
import { lookUpKnown } from '../../../server/wikidata/known.ts'
import { positionReader } from '../../../server/wikidata/read-position.ts'

export const SAMPLE = 'test/server/wikidata/sample'

/** France, Germany, China, Poland; Berlin; Nato and the European Commission; Emmanuel Macron; a treaty without a Wikidata id. */
export const smallKnowledge = () => loadKnowledge('test/server/wikidata/small')

/** Imports files over a small knowledge, into a folder that is new for every test. */
export function useImport() {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-wikidata-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  return {
    get folder() {
      return folder
    },
    /** The lines that come out of the files, what was left out, and what was told. */
    async run(inputs: readonly string[], more: Partial<ImportPlan> = {}) {
      const known = await smallKnowledge()
      const faults: Fault[] = []
      const output = join(folder, 'out.jsonl')
      const imported = await importKnowledge(
        {
          inputs: inputs.map((input) => ({ input, output })),
          known: lookUpKnown(known, known.entities),
          readPosition: positionReader(known),
          classes: new Map(),
          wishes: { types: null, countries: null, sitelinks: 0 },
          heading: (names) => names,
          ...more,
        },
        { report: (fault) => void faults.push(fault), read: () => {}, took: () => {}, isEnded: () => false },
      )
      await imported.keep()
      const [heading, ...lines] = (await readFile(output, 'utf8')).trimEnd().split('\n')
      return {
        heading,
        lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
        left: Object.fromEntries(imported.tally.left),
        seen: imported.seen,
        faults,
        imported,
      }
    },
  }
}
