import { plainLabel } from './arcs.ts'
import { EVENT_TYPE } from '../ontology/event-types.ts'
import { HOSTILE, type PloverType } from '../ontology/plover.ts'
import { doersOf } from './deeds.ts'
import { allowedTypes, type Filler, type Roles } from './filler.ts'
import type { Slot, SlotSource } from './frame.ts'
import type { Participant } from './participant.ts'
import { areStrangers, toldGroup } from './unnamed.ts'

/** Who fills a role where a word of the clause names them. */
export function whoStandsFor(
  filler: Filler,
  slot: Slot,
  word: number,
  roles: Roles,
  isBelow: boolean,
): readonly Participant[] {
  const { finder, frame, parsed } = filler
  const allowed = (found: readonly Participant[]) =>
    found.filter((each) => allowedTypes(frame, slot.role).some((type) => type === each.type))
  switch (slot.role) {
    case 'actor': {
      const isOwner = slot.alternatives.flat().some(({ kind }) => OWNED.has(kind))
      const acting = finder.acting(word)
      const direct = allowed(acting)
      // "drew condemnation from Brasilia", "New Delhi ordered diplomats to leave": whoever acts there.
      const isActing =
        filler.clause.subjects.includes(word) || slot.alternatives.flat().every(({ kind }) => kind === 'preposition')
      const isPlace = direct.length === 0 && isActing
      const found = isPlace ? allowed(acting.flatMap((each) => finder.stateOf(each))) : direct
      return found.length > 0 || !isOwner ? found : allowed(finder.owning(word))
    }
    case 'recipient': {
      // "welcomed the army's advance" is no reception: who is received acts for somebody.
      const isInPerson = EVENT_TYPE[frame.type].isInPerson === true
      const named = isInPerson ? finder.acting(word) : finder.owning(word)
      const owning = named.length > 0 || isInPerson ? named : doersOf(filler, word, roles.actor)
      const told = allowed(owning)
      // "ended the pact with France and asked it to leave": no pact is asked.
      const direct = told.length > 0 ? told : allowed(finder.takenAs(word, allowedTypes(frame, 'recipient')))
      // "protestierte bei Moskau": where only a state can be meant, its capital means it.
      // "closed the Russian consulate": a frame that takes only countries means the consulate's.
      const states = owning.flatMap((each) =>
        slot.only === 'country' && filler.beside.includes(word) ? finder.homeOf(each) : finder.stateOf(each),
      )
      const found = direct.length > 0 ? direct : allowed(states)
      const [actor] = roles.actor
      const foreign = actor ? found.filter((each) => !finder.isCompatriot(each, actor)) : found
      // "ist bereit, Soldaten zu stellen": what the clause below is about is nobody at home.
      const isFriendly = !HOSTILE.has(EVENT_TYPE[frame.type].plover)
      // "drohte, Teheran werde den Korridor sperren": who does it is no more its target than who says so.
      const isDoer = isBelow && plainLabel(parsed, word) === 'nsubj'
      // "Prigozhin claims that Russian troops shelled camps": who is accused may be at home, and is nobody named behind.
      if (isDoer && frame.type === 'accused') return found.filter(({ entity }) => entity !== actor?.entity)
      if (!actor || foreign.length > 0 || (isBelow && isFriendly) || isDoer || isInPerson) return foreign
      // "put his army on alert": nobody mobilises against their own.
      if (EVENT_TYPE[frame.type].plover === 'MOBILIZE') return foreign
      const isAnother = found.length > 0 && takesUp(filler, word) && !filler.beside.includes(word)
      const others = isAnother ? allowed(finder.apart(word, found)) : []
      if (others.length > 0) return others
      // "detained the opposition figure Edgar Lungu": whoever has a name of their own is no group.
      if (finder.meant(word).some(({ type }) => type === 'person'))
        return found.filter(({ entity }) => roles.actor.every((each) => each.entity !== entity))
      // "protestierten gegen die Regierung": one's own, but whoever attacks a parliament may be abroad.
      const noun = filler.parsed.sentence.words[word]?.form ?? ''
      // "forderte die Freilassung seiner Soldaten": they are not the ones who are asked.
      const isTheirs = frame.type === 'demanded' && filler.rules.participants.isDoneTo(noun)
      // "Die USA warnten die neue Führung": no country warns itself.
      const isState = actor.type === 'country'
      // "Rebels attacked an army base": of those who fight at home it is their own.
      const isAtHome = filler.clause.subjects.some((each) => finder.isGroup(each))
      const isOwnBody = (EVENT_TYPE[frame.type].plover !== 'ASSAULT' || isAtHome) && !isBelow && !isTheirs && !isState
      // "sheltered militants": who is helped without being named is not of one's own.
      const isHelped = HELPING.has(EVENT_TYPE[frame.type].plover)
      // "gegen die Hinrichtung eines Geistlichen": to whom it is done is nobody who did it.
      const isSufferer = isHelped || filler.rules.participants.isDoneTo(noun)
      // "between the Sri Lankan government and Tamil rebels": who stands beside somebody is of their country.
      const home = roles.recipient[0] ?? actor
      const group =
        (isSufferer || areStrangers(filler, word, home)
          ? null
          : (toldGroup(filler, word) ?? finder.group(word, home))) ?? (isOwnBody ? finder.body(word, actor) : null)
      if (group && allowed([group]).length > 0) return [group]
      return found.filter(({ entity }) => roles.actor.every((each) => each.entity !== entity))
    }
    case 'object': {
      const found = allowed(finder.meant(word))
      // "ratifiziert wurde es von Peru": of all that the pronoun may take up, only a treaty can be ratified.
      if (found.length > 0) return found
      // "zog die Ratifizierung des Vertrags zurück": the step is nothing but the treaty's.
      const isStep = slot.alternatives.flat().some(({ kind }) => kind === 'its')
      return isStep ? allowed(finder.owning(word)) : finder.takenAs(word, allowedTypes(frame, 'object'))
    }
    case 'place':
      return allowed(finder.meant(word))
  }
}

/** Whether a phrase takes somebody up: "him", "its government". */
export function takesUp({ parsed, rules }: Filler, word: number): boolean {
  const { referents } = rules.participants.pronouns
  return [word, ...(parsed.children[word] ?? [])].some((each) => referents.has(parsed.lower[each] ?? ''))
}

const HELPING: ReadonlySet<PloverType> = new Set<PloverType>(['AID', 'SUPPORT'])

/** Sources of an actor that name whose the event is, not who does it. */
const OWNED: ReadonlySet<SlotSource['kind']> = new Set(['possessor', 'its'])
