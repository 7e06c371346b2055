import type { Draft, Imported } from './draft.ts'
import { fault } from './draft.ts'
import { readBytes } from './bytes.ts'

/** Where bytes come from: a file or standard input. */
export interface Source {
  /** As the user named it, for messages. */
  readonly name: string
  /** With the dot and in lower case: ".html"; null for standard input. */
  readonly extension: string | null
  open(): AsyncIterable<Uint8Array>
}

/** One format. Everything that can go wrong inside a file comes out as a fault, never as an exception. */
export interface Importer {
  readonly extensions: readonly string[]
  read(source: Source): AsyncIterable<Imported>
}

/** What a format makes of one decoded page; `Fault`s name the line where they can. */
export type PageReader = (page: string, name: string) => readonly Imported[] | Promise<readonly Imported[]>

/** An importer for a format in which a file is one page; a page without articles is a fault. */
export function pageImporter(extensions: readonly string[], loadReader: () => Promise<PageReader>): Importer {
  return {
    extensions,
    async *read(source) {
      const page = await readBytes(source)
      if (page.kind === 'fault') {
        yield page
        return
      }
      const read = await loadReader()
      const imported = await read(page.text, source.name)
      if (imported.length > 0) yield* imported
      else yield fault(source.name, 'holds no article text; check that the page was saved with its content')
    },
  }
}

export const draftsOf = (name: string, drafts: readonly Draft[]): readonly Imported[] =>
  drafts.map((draft) => ({ kind: 'draft', where: name, draft }))
