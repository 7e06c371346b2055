import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { KnownEntity } from '../../../graph/model/knowledge.ts'
import { loadWithOwn } from '../../../server/knowledge/load.ts'
import type { LoadedKnowledge } from '../../../server/knowledge/load.ts'
import { findOwnFiles } from '../../../server/knowledge/own-files.ts'

/** Contents of files by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A person, said whole. */
export const WHO = '{"id": "person/who", "name": {"de": "Wer", "en": "Who"}, "short": "Wer"}'

/** Germany (Q183), Olaf Scholz (Q61053), a treaty (treaty/pact), and the office of chancellor. */
const SHIPPED = 'test/server/knowledge/small'

/** A folder of own files over a small shipped knowledge, new for every test. */
export function useOwnFolder() {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-own-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function load(files: Files): Promise<LoadedKnowledge> {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    return loadWithOwn(SHIPPED, (await findOwnFiles(folder)).files)
  }
  return {
    get folder() {
      return folder
    },
    load,
    async entityOf(files: Files, id: string): Promise<KnownEntity | undefined> {
      return (await load(files)).knowledge.entities.find((entity) => entity.id === id)
    },
    /** What is wrong with the files, with paths as from the folder. */
    problemOf: (files: Files): Promise<string> =>
      load(files).then(
        () => '(no error)',
        (error: unknown) => String(error).replaceAll(`${folder}/`, ''),
      ),
  }
}
