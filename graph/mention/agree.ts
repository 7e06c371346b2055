import type { Doc } from '../model/doc.ts'
import { contender, type Trace } from '../model/reason.ts'
import { CLASS, type NameClass } from '../names/labels.ts'
import type { TaggedName } from './tag-names.ts'

/**
 * One name, one meaning: where the tagger reads a name differently in several places of an article, all take the reading
 * that is likeliest over all of them; and a name of several words or an acronym that it found once is found wherever it stands.
 */
export function agree(doc: Doc, tagged: readonly TaggedName[], trace?: Trace): readonly TaggedName[] {
  const readings = new Map<string, Map<NameClass, number>>()
  for (const name of tagged) {
    if (CLASS[name.class].form !== 'name') continue
    const surface = surfaceOf(doc, name)
    const sums = readings.get(surface) ?? new Map<NameClass, number>()
    readings.set(surface, sums.set(name.class, (sums.get(name.class) ?? 0) + name.score))
  }
  const agreed = tagged.map((name) => {
    const sums = CLASS[name.class].form === 'name' ? readings.get(surfaceOf(doc, name)) : undefined
    const [likeliest = name.class] = [...(sums ?? [])].toSorted(([, a], [, b]) => b - a)[0] ?? []
    if (likeliest === name.class) return name
    trace?.({
      start: doc.tokens[name.firstToken]?.start ?? 0,
      end: doc.tokens[name.endToken - 1]?.end ?? 0,
      verdict: 'agreed',
      contenders: [...(sums ?? [])].map(([reading, points]) => contender(reading, reading === likeliest, { points })),
    })
    return { ...name, class: likeliest }
  })
  return [...agreed, ...foundElsewhere(doc, agreed)].toSorted((a, b) => a.firstToken - b.firstToken)
}

function surfaceOf(doc: Doc, { firstToken, endToken }: TaggedName): string {
  const words = doc.tokens.slice(firstToken, endToken).map(({ text }) => text)
  return words.join(' ')
}

/** Places of sure names that the tagger passed over. */
function foundElsewhere(doc: Doc, tagged: readonly TaggedName[]): TaggedName[] {
  const taken = new Set<number>()
  const byFirst = new Map<string, TaggedName[]>()
  for (const name of tagged) {
    for (let token = name.firstToken; token < name.endToken; token++) taken.add(token)
    const first = doc.tokens[name.firstToken]?.text ?? ''
    const isTelling = name.endToken - name.firstToken > 1 || ACRONYM.test(first)
    if (!isTelling || name.score < SURE || CLASS[name.class].form !== 'name') continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  const found: TaggedName[] = []
  for (let at = 0; at < doc.tokens.length; at++) {
    const names = taken.has(at) ? undefined : byFirst.get(doc.tokens[at]?.text ?? '')
    const same = names?.find((name) => standsAt(doc, name, at, taken))
    if (!same) continue
    const endToken = at + same.endToken - same.firstToken
    found.push({ ...same, firstToken: at, endToken })
    at = endToken - 1
  }
  return found
}

const SURE = 0.8
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{2,}$/u

function standsAt(doc: Doc, { firstToken, endToken }: TaggedName, at: number, taken: ReadonlySet<number>): boolean {
  for (let i = 0; i < endToken - firstToken; i++)
    if (taken.has(at + i) || doc.tokens[at + i]?.text !== doc.tokens[firstToken + i]?.text) return false
  return true
}
