import { MODALITIES, TENURES, type Modality, type Tenure } from '../../graph/model/fact.ts'
import { ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import { EVENT_TYPES } from '../../graph/ontology/event-types.ts'
import { RELATION_TYPES } from '../../graph/ontology/relation-types.ts'
import type { GoldFact, GoldMention } from './gold.ts'
import { fullId } from './read-marks.ts'

/**
 * Reads one line such as "- condemned: Südkorea -> Russland; on 2024-06-20; reported; by Seoul". Participants are surfaces of the
 * mentions, or "type:id".
 * @throws Error that says what is wrong with it
 */
export function readFact(line: string, mentions: readonly GoldMention[]): GoldFact {
  const [head = '', ...parts] = line
    .replace(/^-\s+/, '')
    .split(';')
    .map((part) => part.trim())
  const [, named = '', participants = ''] = /^([a-z-]+):\s*(.*)$/u.exec(head) ?? []
  const type = [...EVENT_TYPES, ...RELATION_TYPES].find((each) => each === named)
  if (!type) throw new Error(`"${named || head}" is no type of docs/ontology.md`)
  const [actors = '', recipients = '', rest] = participants.split('->')
  if (rest !== undefined) throw new Error('one "->" stands between actors and recipients')
  const resolve = (names: string) => participantsOf(names, mentions)
  const isRelation = RELATION_TYPES.some((each) => each === type)
  let fact: GoldFact = {
    type,
    actors: resolve(actors),
    recipients: isRelation ? [] : resolve(recipients),
    objects: isRelation ? resolve(recipients) : [],
    places: [],
    for: [],
    dateFrom: null,
    dateTo: null,
    modality: 'factual',
    negated: false,
    attributedTo: [],
    about: null,
    title: null,
    tenure: 'current',
    line,
  }
  for (const part of parts.filter(Boolean)) fact = { ...fact, ...readPart(part, resolve) }
  return fact
}

function readPart(part: string, resolve: (names: string) => readonly string[]): Partial<GoldFact> {
  const [word = '', ...more] = part.split(/\s+/)
  const rest = more.join(' ')
  switch (word) {
    case 'object':
      return { objects: resolve(rest) }
    case 'place':
      return { places: resolve(rest) }
    case 'for':
      return { for: resolve(rest) }
    case 'by':
      return { attributedTo: resolve(rest) }
    case 'on':
      return readDays(rest)
    case 'not':
      return { negated: true }
    case 'title':
      return { title: rest }
    case 'about':
      return { about: EVENT_TYPES.find((each) => each === rest) ?? unknown(`"${rest}" is no event type`) }
    default:
      return readWord(part)
  }
}

/** "2024-11-06", "2024-06-01..2024-06-30", or open on one side: "2014-01-01..", "..2027-12-31". */
function readDays(text: string): Partial<GoldFact> {
  const days = text.split('..')
  const [from = '', to = from] = days
  const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/u.test(day)
  if (days.length > 2 || !(from || to) || ![from, to].filter(Boolean).every(isDay))
    return unknown(`"on ${text}" needs a day such as 2024-11-06, or two joined by ".."`)
  if (from && to && from > to) return unknown(`"on ${text}" ends before it begins`)
  return { dateFrom: from || null, dateTo: to || null }
}

function readWord(word: string): Partial<GoldFact> {
  const modality = MODALITIES.find((each): each is Modality => each === word)
  if (modality) return { modality }
  const tenure = TENURES.find((each): each is Tenure => each === word)
  if (tenure) return { tenure }
  return unknown(`"${word}" is no part of a fact`)
}

function participantsOf(names: string, mentions: readonly GoldMention[]): readonly string[] {
  const ids = names
    .split(/\s\+\s/u)
    .map((name) => name.trim())
    .filter(Boolean)
    .flatMap((name) => idsOf(name, mentions))
  return [...new Set(ids)]
}

/** Whom a surface stands for in this text. */
function idsOf(name: string, mentions: readonly GoldMention[]): readonly string[] {
  const [, typed, id = ''] = new RegExp(`^(${ENTITY_TYPES.join('|')}):(\\S+)$`, 'u').exec(name) ?? []
  const type = ENTITY_TYPES.find((each) => each === typed)
  if (type) return id.split('+').map((each) => fullId(each, type))
  const meant = new Set(mentions.filter(({ surface }) => surface === name).map(({ entities }) => entities.join('+')))
  const [only] = meant
  if (only === undefined) return unknown(`"${name}" is no mention of this text`)
  if (meant.size > 1) return unknown(`"${name}" stands for several things here (${[...meant].join(', ')}): say type:id`)
  return only.split('+')
}

function unknown(message: string): never {
  throw new Error(message)
}
