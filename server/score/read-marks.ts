import { MENTION_FORMS, type MentionForm } from '../../graph/model/mention.ts'
import type { Span } from '../../graph/model/span.ts'
import { ENTITY_TYPES, type EntityType } from '../../graph/ontology/entity-types.ts'
import type { GoldMention } from './gold.ts'

export interface MarkedText {
  readonly text: string
  readonly mentions: readonly GoldMention[]
  readonly problems: readonly string[]
}

/**
 * Reads marks such as "[Russlands](country:Q159) [[US](country:Q30 compound)-Regierung](institution:government-usa)"; the text is
 * given back without them, offsets point into it. A bracket that no "(" follows is text.
 */
export function readMarks(marked: string): MarkedText {
  const { text, marks, problems } = parseMarks(marked, readMeaning)
  const mentions = marks.map(({ start, end, meaning }): GoldMention => ({
    start,
    end,
    surface: text.slice(start, end),
    ...meaning,
  }))
  return { text, mentions, problems }
}

/** A marked stretch of the text and what stands in its "(…)". */
export interface Mark<Meaning> extends Span {
  readonly meaning: Meaning
}

/**
 * Reads marks "[surface](target)", which may stand inside each other.
 * @param readTarget what a target means, or what is wrong with it
 */
export function parseMarks<Meaning extends object>(
  marked: string,
  readTarget: (target: string) => Meaning | string,
): { readonly text: string; readonly marks: readonly Mark<Meaning>[]; readonly problems: readonly string[] } {
  const marks: Mark<Meaning>[] = []
  const problems: string[] = []
  const open: { readonly start: number; readonly at: number }[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const character = marked[at]
    if (character === '[') {
      open.push({ start: text.length, at })
      continue
    }
    const target = character === ']' ? /^\]\((?<target>[^()]*)\)/u.exec(marked.slice(at)) : null
    const begin = character === ']' ? open.pop() : undefined
    if (character !== ']') text += character
    else if (!target || !begin)
      problems.push(`"${marked.slice(Math.max(0, at - 20), at + 1)}": a bracket without a mark`)
    else {
      const meaning = readTarget(target.groups?.['target'] ?? '')
      if (typeof meaning === 'string') problems.push(`[${text.slice(begin.start)}]: ${meaning}`)
      else marks.push({ start: begin.start, end: text.length, meaning })
      at += target[0].length - 1
    }
  }
  if (open.length > 0)
    problems.push(`"${marked.slice(open[0]?.at, (open[0]?.at ?? 0) + 20)}": a bracket that nothing closes`)
  return { text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end), problems }
}

type Target = Pick<GoldMention, 'type' | 'form' | 'entities'>

/** "country:Q159+Q423 nominal": type, ids and form; or what is wrong with it. */
function readMeaning(target: string): Target | string {
  const [, namedType = '', ids = '', namedForm = 'name'] =
    /^([a-z]+):(\S+?)(?:\s+([a-z]+))?$/u.exec(target.trim()) ?? []
  const type = ENTITY_TYPES.find((each) => each === namedType)
  if (!type) return `"${target}" needs a type (${ENTITY_TYPES.join(', ')}), a colon and an id`
  const form = MENTION_FORMS.find((each): each is MentionForm => each === namedForm)
  if (!form) return `"${namedForm}" is no form; there are ${MENTION_FORMS.join(', ')}`
  return { type, form, entities: ids.split('+').map((id) => fullId(id.replace(`${type}:`, ''), type)) }
}

/** "paris-agreement" is the local id "treaty/paris-agreement"; "Q159" and "?somebody" stay. */
export function fullId(id: string, type: EntityType): string {
  return /^Q\d+$|^\?/u.test(id) || id.includes('/') ? id : `${type}/${id}`
}
