import { createReadStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { byteLines } from '../import/byte-lines.ts'
import type { Fault } from '../import/draft.ts'
import { at, itemsOf, listAt, textAt } from './claims.ts'
import { createClassTable, POSITION_CLASSES } from './classes.ts'
import type { ClassMeaning, ClassTable } from './classes.ts'
import type { Draft } from './draft.ts'
import { countriesOf, fromEntity, namesOf } from './from-entity.ts'
import { createRowGatherer } from './from-sparql.ts'
import { mayMatter } from './glance.ts'
import type { Known } from './known.ts'
import { openLineFile } from './line-file.ts'
import { openInput } from './open-input.ts'
import { createPositions } from './positions.ts'
import type { Positions } from './positions.ts'
import type { PositionReader } from './read-position.ts'
import { readInput } from './read-input.ts'
import { createSelection } from './select.ts'
import type { Wishes } from './select.ts'
import { createTally } from './tally.ts'
import type { Tally } from './tally.ts'
import { toLine } from './to-line.ts'

export interface ImportPlan {
  /** Files, "-" for standard input; each with the file that its lines go to. */
  readonly inputs: readonly { readonly input: string; readonly output: string }[]
  readonly known: Known
  readonly readPosition: PositionReader
  readonly classes: ReadonlyMap<string, ClassMeaning>
  readonly wishes: Wishes
  /** First line of every file: where it comes from. */
  readonly heading: (input: string) => string
}

export interface ImportWatch {
  readonly report: (fault: Fault) => void
  readonly read: (bytes: number) => void
  readonly took: (drafts: number) => void
  readonly isEnded: () => boolean
}

export interface Imported {
  readonly tally: Tally
  readonly positions: Positions
  /** Entities and rows that were looked at. */
  readonly seen: number
  /** Files that are ready, under names of their own; `keep` gives them their names. */
  readonly files: readonly { readonly ready: string; readonly output: string }[]
  keep(): Promise<void>
  discard(): Promise<void>
}

/**
 * Reads Wikidata's data into lines of knowledge. In a first pass over the input whatever may be wanted goes to a file beside the
 * output, while positions and classes are learnt; a second pass over that file writes the lines, now that every
 * position is known. So memory does not grow with the input, and standard input will do.
 *
 * @throws ImportError; nothing is left behind then
 */
export async function importKnowledge(plan: ImportPlan, watch: ImportWatch): Promise<Imported> {
  const { known, wishes } = plan
  const tally = createTally()
  const positions = createPositions(plan.readPosition)
  const selection = createSelection(wishes, known, tally)
  const classes = createClassTable(plan.classes)
  const outputs = [...new Set(plan.inputs.map(({ output }) => output))]
  const files = outputs.map((output) => ({
    output,
    drafts: hidden(output, 'drafts'),
    ready: hidden(output, 'ready.jsonl'),
  }))
  const discard = async (): Promise<void> => {
    for (const { drafts, ready } of files) await Promise.all([drafts, ready].map((path) => rm(path, { force: true })))
  }
  let seen = 0
  let taken = 0
  try {
    for (const { output, drafts } of files) {
      await mkdir(dirname(output), { recursive: true })
      const file = openLineFile(drafts)
      for (const { input } of plan.inputs.filter((each) => each.output === output)) {
        const read = readDrafts(input, { classes, positions, watch, saw: () => void seen++ })
        for await (const draft of read) {
          if (!selection.take(draft)) continue
          await file.write(JSON.stringify(draft))
          watch.took(++taken)
        }
      }
      await file.close()
    }
    for (const { output, drafts, ready } of files) {
      const file = openLineFile(ready)
      const names = plan.inputs.filter((each) => each.output === output).map(({ input }) => basename(input))
      await file.write(`# ${plan.heading(names.join(', '))}`)
      for await (const draft of storedDrafts(drafts)) {
        const line = toLine(draft, { known, selection, positions, tally })
        if (line !== null) await file.write(JSON.stringify(line))
      }
      await file.close()
      await rm(drafts)
    }
  } catch (error) {
    await discard()
    throw error
  }
  return {
    tally,
    positions,
    seen,
    files,
    discard,
    async keep() {
      for (const { ready, output } of files) await rename(ready, output)
    },
  }
}

/** A file beside another one that is passed over by whoever reads the folder. */
const hidden = (output: string, end: string): string => join(dirname(output), `.${basename(output)}.${end}`)

interface Reading {
  readonly classes: ClassTable
  readonly positions: Positions
  readonly watch: ImportWatch
  readonly saw: () => void
}

/** What an input says of things that are imported. Positions and classes that it describes are learnt by the way. */
async function* readDrafts(path: string, { classes, positions, watch, saw }: Reading): AsyncIterable<Draft> {
  const rows = createRowGatherer(classes, positions)
  const name = path === '-' ? 'standard input' : path
  for await (const item of readInput(await openInput(path, watch.read), name, (line) => mayMatter(line, classes))) {
    if (watch.isEnded()) return
    switch (item.kind) {
      case 'fault':
        watch.report(item.fault)
        break
      case 'passed over':
        saw()
        break
      case 'row': {
        saw()
        const problem = rows.add(item.row)
        if (problem !== null) watch.report({ where: item.where, message: problem })
        break
      }
      case 'entity': {
        saw()
        learn(item.entity, classes, positions)
        const draft = fromEntity(item.entity, classes)
        if (draft !== null) yield draft
        break
      }
    }
  }
  yield* rows.drafts()
}

/** Takes in what an item says of positions and classes: it is a subclass of something, or a position with a jurisdiction. */
function learn(entity: unknown, classes: ClassTable, positions: Positions): void {
  const id = textAt(entity, 'id')
  if (id === null) return
  const isClass = listAt(entity, 'claims', 'P279').length > 0
  if (isClass) classes.addSubclass(id, itemsOf(entity, 'P279'))
  const isPosition = isClass || itemsOf(entity, 'P31').some((each) => POSITION_CLASSES.has(each))
  if (isPosition || at(entity, 'claims', 'P1001') !== undefined) positions.add(id, namesOf(entity), countriesOf(entity))
}

async function* storedDrafts(path: string): AsyncIterable<Draft> {
  for await (const line of byteLines(createReadStream(path), Number.POSITIVE_INFINITY))
    if (line.kind === 'line' && line.bytes.length > 0)
      yield JSON.parse(Buffer.from(line.bytes).toString('utf8')) as Draft
}
