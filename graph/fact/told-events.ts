import { EVENT_TYPE, type EventType } from '../ontology/event-types.ts'
import type { PloverType } from '../ontology/plover.ts'
import type { Participant } from './participant.ts'

/** An event that the article has told. */
export interface ToldEvent {
  readonly type: EventType
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  readonly objects: readonly Participant[]
  /** Whether it is told as plain fact. */
  readonly isFact: boolean
  /** Index of its sentence. */
  readonly sentence: number
}

/** Sentences over which "the attack" and "the deal" look back. */
const REACH = 8

/** What nouns and pronouns of a sentence can take up of the events told so far, its own earlier ones among them. */
export interface ToldEvents {
  /** Who did the latest deed of one of the classes: "condemned the strikes"; of any class only in this sentence and the one before. */
  doers(classes: ReadonlySet<PloverType> | null): readonly Participant[]
  /** Who did the latest deed of one of some types, wherever the text told it, rather a fact than a plan: "protested against the visit". */
  doersOf(types: ReadonlySet<EventType>): readonly Participant[]
  /** Who did the latest deed in this sentence and the one before that was done to somebody: "Paris dismissed the allegations". */
  doersAgainst(isMeant: (each: Participant) => boolean): readonly Participant[]
  /** To whom a deed of a type was done that this sentence or the one before tells of others: "auch Deutschland …". */
  sufferers(type: EventType, actors: readonly Participant[]): readonly Participant[]
  /** Between whom the latest event happened in which several acted on one another: whoever mediates does so between them. */
  sides(): readonly Participant[]
  /** Everybody who took part in the events told so far, whoever was told last first. */
  people(): readonly Participant[]
  /** The treaty told last: "Russia has not even signed". */
  treaty(): readonly Participant[]
  /** Those who did something together in the sentence before, or to whom it was done. */
  groups(): readonly (readonly Participant[])[]
}

/**
 * @param told in the order of the text
 * @param sentence index of the sentence that looks back
 */
export function toldEvents(told: readonly ToldEvent[], sentence: number): ToldEvents {
  const within = (event: ToldEvent, back: number) => event.sentence >= sentence - back
  return {
    doers(classes) {
      const fits = (event: ToldEvent) =>
        classes === null ? within(event, 2) : within(event, REACH) && classes.has(EVENT_TYPE[event.type].plover)
      const fact = told.findLast((event) => event.isFact && fits(event))
      if (classes === null) return fact?.actors ?? []
      return (fact ?? told.findLast(fits))?.actors ?? []
    },
    doersOf(types) {
      const fits = ({ type }: ToldEvent) => types.has(type)
      const found = told.findLast((event) => event.isFact && fits(event)) ?? told.findLast(fits)
      return found?.actors ?? []
    },
    doersAgainst(isMeant) {
      return told.findLast((event) => within(event, 1) && event.recipients.some(isMeant))?.actors ?? []
    },
    sufferers(type, actors) {
      const ids = new Set(actors.map(({ entity }) => entity))
      const found = told.findLast((event) => event.type === type && within(event, 1) && event.recipients.length > 0)
      return found && found.actors.every(({ entity }) => !ids.has(entity))
        ? found.recipients.filter(({ entity }) => !ids.has(entity))
        : []
    },
    sides() {
      const found = told.findLast(
        (event) => within(event, REACH) && event.actors.length > 1 && TOGETHER.has(event.type),
      )
      return found?.actors ?? []
    },
    people() {
      return told
        .filter((event) => within(event, REACH))
        .toReversed()
        .flatMap(({ actors, recipients }) => [...actors, ...recipients])
    },
    treaty() {
      const found = told.findLast((event) => within(event, 2) && event.objects.some(({ type }) => type === 'treaty'))
      return found?.objects.filter(({ type }) => type === 'treaty') ?? []
    },
    groups() {
      const before = told.filter((event) => event.sentence === sentence - 1)
      const groups = before.flatMap(({ actors, recipients }) => [actors, recipients]).filter(({ length }) => length > 1)
      const byMembers = new Map(
        groups.map((group) => [
          group
            .map(({ entity }) => entity)
            .toSorted()
            .join(' '),
          group,
        ]),
      )
      return [...byMembers.values()]
    },
  }
}

/** What two sides do with one another, or both for one peace. */
const TOGETHER: ReadonlySet<EventType> = new Set([
  'negotiated',
  'agreed',
  'signed',
  'met',
  'talked',
  'ceased-fire',
  'fought',
  'broke-relations',
])
