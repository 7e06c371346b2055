import type { LinkedMention } from '../link/link.ts'
import type { EntityId } from '../model/id.ts'
import type { Participant } from './participant.ts'
import type { Referent } from './pronouns.ts'
import type { ToldEvents } from './told-events.ts'

/**
 * Whom a pronoun takes up that nobody in its own sentence agrees with; `opens` tells whether its sentence begins with it, `taken` who
 * cannot be meant.
 */
export type Earlier = (referent: Referent, opens: boolean, taken: ReadonlySet<EntityId>) => readonly Participant[]

/**
 * Whom pronouns of a sentence take up in the one before: the only one there that agrees; where the pronoun opens its sentence and several
 * agree, whoever opens the one before; the only person, where the pronoun means people rather than things; where only a treaty can be meant and the
 * sentence before names none, the only one of the sentence before that.
 * @param before mentions of the sentence before, in order
 * @param further mentions of the sentence before that
 * @param groups several who did something together there: "they" are the only such group of those that may be meant
 * @param text of the article
 */
export function earlierIn(
  before: readonly LinkedMention[],
  further: readonly LinkedMention[],
  groups: ToldEvents['groups'],
  text: string,
): Earlier {
  const told = before.flatMap(({ mention }) => (SPELT.has(mention.form) && mention.entity !== null ? [mention] : []))
  return ({ types, isPlural, prefersPerson, count }, opens, taken) => {
    if (isPlural === true) {
      const fits = (each: readonly Participant[]) =>
        (count === undefined || each.length === count) &&
        each.every(({ type, entity }) => types.includes(type) && !taken.has(entity))
      const acting = groups().filter(fits)
      const [group, ...others] =
        acting.length > 0 ? acting : [...toldTogether(before), ...listed(before, text)].filter(fits)
      return group !== undefined && others.length === 0 ? group : []
    }
    const agreeing = told.filter(({ type, entity }) => types.includes(type) && !(entity !== null && taken.has(entity)))
    const meant = new Map(agreeing.map(({ entity, type }) => [entity, type]))
    // "Es sieht vor, dass … Zudem verpflichtet es …": the pact two sentences before.
    if (meant.size === 0 && types.every((type) => type === 'treaty')) return onlyTreaty(further, taken)
    const people = new Map([...meant].filter(([, type]) => type === 'person'))
    const [opening] = told
    const isOpened = opens && opening !== undefined && types.includes(opening.type) && agreeing.includes(opening)
    // "Er" goes on with a body or treaty only where the sentence before tells of nobody else.
    const isThing = prefersPerson && people.size > 0 && opening?.type !== 'person'
    const found =
      meant.size === 1
        ? meant
        : isOpened && !isThing
          ? new Map([[opening.entity, opening.type]])
          : (opens || prefersPerson) && people.size === 1
            ? people
            : null
    return [...(found ?? [])].flatMap(([entity, type]) => (entity === null ? [] : [{ entity, type }]))
  }
}

function onlyTreaty(mentions: readonly LinkedMention[], taken: ReadonlySet<EntityId>): readonly Participant[] {
  const found = new Set(
    mentions.flatMap(({ mention: { type, entity } }) =>
      type === 'treaty' && entity !== null && !taken.has(entity) ? [entity] : [],
    ),
  )
  return found.size === 1 ? [...found].map((entity) => ({ entity, type: 'treaty' })) : []
}

/** Those whom one noun of the sentence means together: "The two countries have long been at odds". */
function toldTogether(before: readonly LinkedMention[]): readonly (readonly Participant[])[] {
  const byPlace = new Map<number, Participant[]>()
  for (const { mention } of before) {
    const { entity, type, start, form } = mention
    if (form !== 'nominal' || entity === null) continue
    const together = byPlace.get(start)
    if (together) together.push({ entity, type })
    else byPlace.set(start, [{ entity, type }])
  }
  return [...byPlace.values()].filter(({ length }) => length > 1)
}

/** "Canada and Japan reacted": names that stand in one list. */
function listed(before: readonly LinkedMention[], text: string): readonly (readonly Participant[])[] {
  const lists: Participant[][] = []
  let last: LinkedMention['mention'] | null = null
  for (const { mention } of before) {
    const { entity, type, start, form } = mention
    if (entity === null || (form !== 'name' && form !== 'metonym')) continue
    const isJoined = last !== null && last.type === type && JOINT.test(text.slice(last.end, start))
    if (isJoined) lists.at(-1)?.push({ entity, type })
    else lists.push([{ entity, type }])
    last = mention
  }
  // Those who open the sentence: others may only be spoken of.
  return lists.slice(0, 1).filter(({ length }) => length > 1)
}
const JOINT = /^(?:, |,? (?:and|und|sowie) )$/

/** Forms that name somebody; an adjective only tells whose something is. */
const SPELT: ReadonlySet<string> = new Set(['name', 'metonym', 'role', 'nominal'])
