import { HUMAN, POSITION_CLASSES } from './classes.ts'
import type { ClassTable } from './classes.ts'

const INSTANCE_OF = Buffer.from('"property":"P31"')
/** Properties of positions, classes and bodies with a jurisdiction. */
const TELLING = ['"P279":[', '"P1001":['].map((key) => Buffer.from(key))
const POSITION_HELD = Buffer.from('"P39":[')

/** From the property to the end of the item's id, with a hash between. */
const REACH = 250

/**
 * Whether a line of a dump may hold something that is wanted, told by its bytes alone: most of Wikidata is articles, stars and
 * proteins, and parsing them takes nearly all the time. A line that is written otherwise than dumps are is always parsed.
 */
export function mayMatter(line: Uint8Array, classes: ClassTable): boolean {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength)
  const instanceOf: string[] = []
  for (let at = bytes.indexOf(INSTANCE_OF); at >= 0; at = bytes.indexOf(INSTANCE_OF, at + INSTANCE_OF.length)) {
    const start = at + INSTANCE_OF.length
    const [, id] = /"id":"(Q\d+)"/.exec(bytes.toString('latin1', start, start + REACH)) ?? []
    if (id === undefined) return true
    instanceOf.push(id)
  }
  if (instanceOf.length === 0) return true
  if (instanceOf.includes(HUMAN) && bytes.includes(POSITION_HELD)) return true
  if (instanceOf.some((id) => POSITION_CLASSES.has(id)) || classes.meaningOf(instanceOf) !== null) return true
  return TELLING.some((key) => bytes.includes(key))
}
