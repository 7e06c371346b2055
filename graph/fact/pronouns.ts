import type { EntityId } from '../model/id.ts'
import type { EntityType } from '../ontology/entity-types.ts'
import { adposition, childrenWith, conjuncts, plainLabel, type ParsedSentence } from './arcs.ts'
import type { Earlier } from './earlier.ts'
import type { Participant } from './participant.ts'
import { speakersOf } from './speaker.ts'

export interface PronounRules {
  /** Personal pronouns and possessives by what they can take up; lower case. */
  readonly referents: ReadonlyMap<string, Referent>
  /** Whether a verb's form can only be a plural: "sie einigten", where the pronoun itself does not tell. */
  readonly isPluralVerb: (form: string) => boolean
  /** Whether a noun's form is a plural: "officials", through whom a country is "they". */
  readonly isPlural: (form: string) => boolean
  /** Whether a verb's form tells what several do with one another: "met", "talked". */
  readonly isMutual: (form: string) => boolean
  /** Verbs of saying, whose subject is meant by "we" and "our"; all forms, with their particles. */
  readonly saying: ReadonlySet<string>
  /** Verbs whose infinitive has their object as subject: "auffordern", "urge"; forms in lower case. */
  readonly objectControl: (word: string) => boolean
  /** Prepositions of what somebody is thanked or blamed for: "for", "wegen". */
  readonly deedPrepositions: ReadonlySet<string>
}

export interface Referent {
  readonly types: readonly EntityType[]
  /** "its", "seine": may take up the subject of its own clause, which "it" never does. */
  readonly isPossessive: boolean
  /** "they": takes up several, or a body of many people; null where the form does not tell. */
  readonly isPlural: boolean | null
  /** "ihre": of one or of several, so that a list is meant as a whole. */
  readonly mayBeSeveral?: boolean
  /** "beide": just so many. */
  readonly count?: number
  /** "the two": no pronoun without this article. */
  readonly article?: string
  /** "ihm": of all that it may take up, a person is meant where there is one. */
  readonly prefersPerson?: boolean
  /** "we", "our": takes up whoever speaks, and nobody else. */
  readonly isSpeaker?: boolean
}

export const personal = (...types: readonly EntityType[]): Referent => ({ types, isPossessive: false, isPlural: null })
export const possessive = (...types: readonly EntityType[]): Referent => ({ types, isPossessive: true, isPlural: null })
/** "we", "our": whoever speaks. */
export const speaker = (isPossessive: boolean): Referent => ({
  types: [],
  isPossessive,
  isPlural: null,
  isSpeaker: true,
})

type Found = readonly Participant[]

/** What a pronoun asks about its surroundings. */
export interface Surroundings {
  /** Who a subject stands for. */
  resolve(subject: number): Found
  /** The country that somebody belongs to; nobody for none. */
  homeOf(one: Participant): Found
  /** Everybody named before a word, each once. */
  before(word: number): Found
  /** Everybody named inside a phrase. */
  inside(phrase: number): Found
  /** Whom the sentence before tells of. */
  readonly earlier: Earlier
  /** Who cannot be meant, since they already have another role in the same deed. */
  readonly excluded: ReadonlySet<EntityId>
  /** What alone can be meant, where the verb tells: what is ratified is a treaty. */
  readonly only?: readonly EntityType[]
}

/**
 * Whom a pronoun takes up in its sentence, else in the one before: the nearest subject of a clause above it that comes first and agrees ("Iran denied that
 * it had …", "Syria says it will withdraw its troops"), else the only one named before who agrees ("spoke to Putin and urged him").
 */
export function antecedents(
  parsed: ParsedSentence,
  pronoun: number,
  rules: PronounRules,
  surroundings: Surroundings,
): Found {
  const known = referentOf(parsed, pronoun, rules)
  if (!known) return []
  if (known.isSpeaker) {
    const speaking = speakersOf(parsed, pronoun, rules.saying).flatMap((word) => surroundings.resolve(word))
    // "our embassy", says the minister: the country's.
    return known.isPossessive ? speaking.flatMap((one) => surroundings.homeOf(one)) : speaking
  }
  const { only } = surroundings
  const referent = only ? { ...known, types: known.types.filter((type) => only.includes(type)) } : known
  // "They" are all of a list: "Egypt and Israel signed it after Carter had mediated between them".
  const resolveAll = (word: number): Found =>
    referent.isPlural === true || referent.mayBeSeveral
      ? conjuncts(parsed, word).flatMap((each) => surroundings.resolve(each))
      : surroundings.resolve(word)
  const own: Participant[] = []
  // "Dem Prinzen dankte er": two arguments of one verb are two people.
  if (!referent.isPossessive)
    for (const other of childrenWith(parsed, parsed.tree.heads[pronoun] ?? -1, 'obj', 'iobj', 'obl'))
      if (other !== pronoun) own.push(...surroundings.inside(other))
  let isOwnClause = true
  let later = -1
  for (let at = parsed.tree.heads[pronoun] ?? -1, steps = 0; at >= 0 && steps < 12; steps++) {
    const all = childrenWith(parsed, at, 'nsubj')
    for (const subject of all) {
      if (holds(parsed, subject, pronoun)) continue
      if (subject > pronoun) {
        // "Where he had met Duda, Biden promised …": a clause before the main one may name its subject first.
        if ((referent.isPossessive || !isOwnClause) && later < 0) later = subject
        continue
      }
      const found = resolveAll(subject)
      // "Sie wurde empfangen, ehe sie weiterreiste": whoever the first one is, nobody named between.
      if (found.length === 0 && !isOwnClause && parsed.lower[subject] === parsed.lower[pronoun]) return []
      // "Israels Regierungschef begrüßte sie": nobody in the subject's phrase is meant.
      if (isOwnClause && !referent.isPossessive) own.push(...found, ...surroundings.inside(subject))
      else {
        const isMany = parsed.tree.upos[subject] === 'NOUN' && rules.isPlural(parsed.lower[subject] ?? '')
        // "The ministry summoned the envoys after they accused it": several rather than a body.
        if (referent.isPlural === true && !referent.isPossessive && found.length === 1 && !isMany) {
          const many = objectsBefore(parsed, at, pronoun).flatMap(resolveAll)
          if (many.length > 1 && agrees(many, referent, surroundings)) return many
        }
        if (agrees(found, referent, surroundings, isMany)) return found
        // "Truss called Macron a friend after they had talked": one and the other.
        const both =
          referent.isPlural === true && rules.isMutual(parsed.lower[parsed.tree.heads[pronoun] ?? -1] ?? '')
            ? [...found, ...objectsBefore(parsed, at, pronoun).flatMap(resolveAll)]
            : []
        if (
          both.length > found.length &&
          both.every(({ type }) => type === both[0]?.type) &&
          agrees(both, referent, surroundings)
        )
          return both
      }
    }
    // "Neither Russia nor its ally", "Putin und sein Minister": the first of a list owns what follows.
    if (referent.isPossessive && plainLabel(parsed, at) === 'conj') {
      const found = surroundings.resolve(parsed.tree.heads[at] ?? -1)
      if (agrees(found, referent, surroundings)) return found
    }
    // "drängte Israel, seine Angriffe einzustellen": whoever is asked to do it owns what is theirs.
    const governor = parsed.tree.heads[at] ?? -1
    if (
      referent.isPossessive &&
      plainLabel(parsed, at) === 'xcomp' &&
      rules.objectControl(parsed.lower[governor] ?? '')
    )
      for (const asked of childrenWith(parsed, governor, 'obj', 'iobj')) {
        const found = asked < pronoun ? surroundings.resolve(asked) : []
        if (agrees(found, referent, surroundings)) return found
      }
    // "thanked Turkey for its mediation": what somebody is thanked or blamed for is their own deed.
    const isDeed = referent.isPossessive && rules.deedPrepositions.has(adposition(parsed, at) ?? '')
    if (isDeed && plainLabel(parsed, at) === 'obl')
      for (const object of childrenWith(parsed, governor, 'obj')) {
        const found = object < pronoun ? resolveAll(object) : []
        if (agrees(found, referent, surroundings)) return found
      }
    // "expelled two diplomats, accusing them of spying": whoever acts in both clauses is not meant, what the first is done to is.
    if (!referent.isPossessive && isOwnClause && all.length === 0 && SUBJECTLESS.has(plainLabel(parsed, at)))
      for (const object of childrenWith(parsed, governor, 'obj', 'iobj')) {
        const isMany = parsed.tree.upos[object] === 'NOUN' && rules.isPlural(parsed.lower[object] ?? '')
        const found = object < pronoun && !holds(parsed, object, pronoun) ? surroundings.resolve(object) : []
        if (agrees(found, referent, surroundings, isMany)) return found
      }
    // The noun that a relative clause describes is the nearest of all: "the group, which said it …".
    if (all.length > 0 || plainLabel(parsed, at) === 'acl') isOwnClause = false
    at = parsed.tree.heads[at] ?? -1
  }
  if (referent.isPlural === true) {
    // "Sixteen people, among them two critics": those of whom it is told.
    if (plainLabel(parsed, pronoun) === 'nmod' && !referent.isPossessive) return []
    // "sent planes and threatened to shoot them down": what is named here in the plural comes first, even if nobody knows it.
    const isNamed = (word: number) =>
      parsed.tree.upos[word] === 'NOUN' &&
      COUNTED_AS.has(plainLabel(parsed, word)) &&
      rules.isPlural(parsed.lower[word] ?? '')
    const [several, ...others] = parsed.lower.flatMap((_, word) => (word < pronoun && isNamed(word) ? [word] : []))
    if (several !== undefined) {
      // "The leaders of Chad and Niger agreed, Macron said after hosting them": the only ones named so, who are several.
      const found = others.length > 0 || referent.isPossessive ? [] : surroundings.resolve(several)
      const isOwn = found.some(({ entity }) => own.some((each) => each.entity === entity))
      return found.length > 1 && !isOwn && agrees(found, referent, surroundings) ? found : []
    }
    const found = surroundings.earlier(referent, pronoun === 0, surroundings.excluded)
    return agrees(found, referent, surroundings) ? found : []
  }
  const others = surroundings
    .before(pronoun)
    .filter((each) => agrees([each], referent, surroundings) && !own.some(({ entity }) => entity === each.entity))
  if (others.length > 0) return others.length === 1 ? others : preferred(others, referent)
  // "During his visit to Hanoi, Putin praised": nobody before, so it is whom the sentence is about.
  const found = later < 0 ? [] : surroundings.resolve(later)
  if (agrees(found, referent, surroundings)) return found
  const taken = new Set([...own.map(({ entity }) => entity), ...surroundings.excluded])
  // A subject goes on with whoever the sentence before begins with: "Nach Rom eingeladen hat er auch …".
  const opens = pronoun === 0 || (referent.prefersPerson === true && plainLabel(parsed, pronoun) === 'nsubj')
  const earlier = surroundings.earlier(referent, opens, taken)
  return agrees(earlier, referent, surroundings) ? earlier : []
}

/** Of several the only person, where the pronoun means a person rather than a thing. */
function preferred(found: Found, { prefersPerson }: Referent): Found {
  const people = prefersPerson ? found.filter(({ type }) => type === 'person') : []
  return people.length === 1 ? people : []
}

const COUNTED_AS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj'])

const objectsBefore = (parsed: ParsedSentence, verb: number, word: number): readonly number[] =>
  childrenWith(parsed, verb, 'obj', 'iobj').filter((object) => object < word)

/** Clauses that have the subject of what they hang from, if they have none of their own. */
const SUBJECTLESS = new Set(['advcl', 'conj', 'xcomp'])

function agrees(
  found: Found,
  { types, isPlural, count }: Referent,
  { excluded }: Surroundings,
  isMany = false,
): boolean {
  if (count !== undefined && found.length !== count) return false
  if (found.length === 0 || found.some(({ type, entity }) => !types.includes(type) || excluded.has(entity)))
    return false
  if (isPlural === null) return true
  return isPlural ? isMany || found.length > 1 || found[0]?.type === 'institution' : found.length === 1 && !isMany
}

/** What a pronoun can take up; of a subject the verb tells whether it is several. */
function referentOf(parsed: ParsedSentence, pronoun: number, rules: PronounRules): Referent | undefined {
  const listed = rules.referents.get(parsed.lower[pronoun] ?? '')
  if (listed?.article !== undefined && !isAloneWith(parsed, pronoun, listed.article)) return undefined
  // "dankte ihr", "met her": the same form is no possessive where it is an argument.
  const isArgument = listed?.isPossessive && ARGUMENT.has(plainLabel(parsed, pronoun))
  const referent = listed && isArgument ? { ...listed, isPossessive: false, prefersPerson: true } : listed
  if (!referent || referent.isPossessive || referent.isPlural !== null || plainLabel(parsed, pronoun) !== 'nsubj')
    return referent
  const verb = parsed.tree.heads[pronoun] ?? -1
  // A plural at the end of a clause looks like an infinitive, which has no subject: "falls sie die Kämpfe einstellten".
  const auxiliaries = childrenWith(parsed, verb, 'aux', 'cop')
  const finite = auxiliaries.find((word) => parsed.tree.tags[word]?.endsWith('Fin')) ?? auxiliaries.at(-1) ?? verb
  const isPlural = rules.isPluralVerb(parsed.lower[finite] ?? '')
  return isPlural ? { ...referent, isPlural } : referent
}

/** "The two agreed": nothing but the article stands with it. */
const isAloneWith = (parsed: ParsedSentence, word: number, article: string): boolean =>
  parsed.lower[word - 1] === article && (parsed.children[word] ?? []).every((child) => child < word)

/** Labels of what a verb acts on. */
const ARGUMENT = new Set(['obj', 'iobj', 'obl'])

/** Whether the pronoun stands inside the phrase: "its leader said" takes up nobody called "leader". */
function holds(parsed: ParsedSentence, phrase: number, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 12; steps++) {
    if (at === phrase) return true
    at = parsed.tree.heads[at] ?? -1
  }
  return false
}
