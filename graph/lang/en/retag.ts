/** What a tagger's answers are corrected by: verbs and nouns that the language layer knows better than it. */
export interface TagLexicon {
  /** Whether a lower-case form is one of a verb that frames know. */
  readonly isVerb: (form: string) => boolean
  /** Whether a lower-case form is a noun that frames know: "ambassador", "troops". */
  readonly isNoun: (form: string) => boolean
  /** Whether a lower-case form can be nothing but a verb's bare or third-person form: "accuse", "denies". */
  readonly isOnlyVerb: (form: string) => boolean
}

/**
 * Tags that English leaves no doubt about, by word, where the tagger errs: "Amnesty accused Egypt", "to sanction officials",
 * "…, siding with". Null if there is nothing to correct.
 */
export function retagEnglish({ isVerb, isNoun, isOnlyVerb }: TagLexicon) {
  return (words: readonly string[], tags: readonly string[]): ReadonlyMap<number, string> | null => {
    const found = new Map<number, string>()
    let hasFinite = false
    // "Ukraine halts transit as Fico threatens retaliation": the verb behind "as" is not the headline's.
    const isHeadline = words.at(-1) !== '.'
    let isBelow = false
    // "Pope Francis condemned": who bears such a title does not do it.
    if (TITLES.has(words[0] ?? '') && (tags[0] ?? '').startsWith('VERB')) found.set(0, 'PROPN')
    for (let word = 1; word < words.length; word++) {
      const tag = tags[word] ?? ''
      const form = words[word] ?? ''
      // A capital inside a sentence is a name's, whatever its tag.
      if (form !== form.toLowerCase()) continue
      if (
        tag.startsWith('VERB') &&
        (NEVER_VERBS.has(form) || isOwned(words, tags, word) || isStates(words, tags, word))
      ) {
        found.set(word, 'NOUN')
        continue
      }
      if (isHeadline && word > 2 && SUBORDINATORS.has(form)) isBelow = true
      if (tag.endsWith('.Fin') && !isBelow) hasFinite = true
      // "Military seizes power, detains Suu Kyi"
      if (isHeadline && tag === 'PROPN' && words[word - 1] === ',' && /[^s]s$/.test(form) && isVerb(form)) {
        found.set(word, 'VERB.Fin')
        continue
      }
      // "cut off lending to Kenya"
      if (SPENDING.has(form) && tags[word + 1] === 'ADP' && /^(?:VERB|ADP)/.test(tags[word - 1] ?? '')) {
        found.set(word, 'NOUN')
        continue
      }
      if (tag === 'VERB.Inf' && isNounAfterAll(words, tags, word)) {
        found.set(word, 'NOUN')
        continue
      }
      if (tag === 'VERB.Inf' && isUnlicensed(words, tags, word)) {
        found.set(word, 'VERB.Fin')
        hasFinite = true
      }
      // "Hutu militiamen"
      if (tag === 'NUM' && /[a-z]{4}men$/.test(form)) found.set(word, 'NOUN')
      // "will back China"
      if (tag !== 'NOUN' && tag !== 'ADJ' && !(tag === 'ADV' && form === 'back')) continue
      const better =
        (isVerb(form) ? (verbTag(words, tags, word) ?? behindPronoun(words, tags, word)) : null) ??
        (isOnlyVerb(form) ? finiteTag(words, tags, word) : null)
      if (better?.endsWith('.Fin')) hasFinite = true
      if (better !== null) found.set(word, better)
      // "Myanmar's military seized": before a verb it is no adjective.
      if (better === 'VERB.Fin' && words[word - 1] === 'military' && tags[word - 1] === 'ADJ')
        found.set(word - 1, 'NOUN')
      else if (tag === 'ADJ' && isNoun(form) && isHeadless(words, tags, word)) found.set(word, 'NOUN')
    }
    if (!hasFinite && (found.has(0) || !(tags[0] ?? '').endsWith('.Fin'))) {
      const verb = mainVerb(words, found.size > 0 ? tags.map((tag, word) => found.get(word) ?? tag) : tags, isVerb)
      if (verb > 0) found.set(verb, 'VERB.Fin')
    }
    return found.size > 0 ? found : null
  }
}

const SUBORDINATORS: ReadonlySet<string> = new Set('as after while when before amid despite'.split(' '))

/** Nouns of whoever acts that no verb is spelt like: "Niger junta orders envoy to leave". */
const NEVER_VERBS: ReadonlySet<string> = new Set(
  'junta regime militia minister president premier ambassador envoy diplomat lawmakers parliament army navy troops opposition rebels militants insurgents protesters'.split(
    ' ',
  ),
)

/** "to earthquake-hit Armenia", "mutinied over pay": a part of a compound with a participle, what a preposition governs. */
function isNounAfterAll(words: readonly string[], tags: readonly string[], word: number): boolean {
  if (words[word + 1] === '-') return /^(?:VERB\.Part|ADJ)/.test(tags[word + 2] ?? '')
  // "ignored a U.N. Security Council demand"
  let before = word - 1
  while (tags[before] === 'PROPN') before--
  if (before < word - 1 && tags[before] === 'DET') return true
  return tags[word - 1] === 'ADP' && GOVERNING.has(words[word - 1] ?? '')
}
const SPENDING: ReadonlySet<string> = new Set('lending funding financing'.split(' '))
const GOVERNING: ReadonlySet<string> = new Set(
  'over for in on of from by at with after against amid despite'.split(' '),
)

/** "EU states back tariffs", "the Sahel states have": behind a name they are no verb, unless "that" or an object follows. */
function isStates(words: readonly string[], tags: readonly string[], word: number): boolean {
  if (words[word] !== 'states' || !/^(?:PROPN|NUM|ADJ|NOUN)/.test(tags[word - 1] ?? '')) return false
  return !/^(?:SCONJ|DET|PROPN|PUNCT)/.test(tags[word + 1] ?? '')
}

/** "Sweden's NATO bid": behind a name that somebody owns, a bare form is no verb's. */
function isOwned(words: readonly string[], tags: readonly string[], word: number): boolean {
  if (tags[word - 1] !== 'PROPN' || /(?:ed|ing|[^s]s)$/.test(words[word] ?? '') || !BIDS.has(words[word] ?? ''))
    return false
  return words[word - 2] === "'s" || words[word - 2] === '’s'
}
const BIDS: ReadonlySet<string> = new Set('bid vote visit attack plan strike deal trip call offer'.split(' '))

/** The tag of a verb's form behind "to", an auxiliary or a comma; null where it may be none. */
function verbTag(words: readonly string[], tags: readonly string[], word: number): string | null {
  const form = words[word] ?? ''
  const next = tags[word + 1] ?? ''
  let before = word - 1
  while (before > 0 && (tags[before] === 'ADV' || (tags[before] === 'PART' && words[before] !== 'to'))) before--
  const previous = (words[before] ?? '').toLowerCase()
  // "since Baku demands that Armenia …": no name owns a noun without "'s".
  const isBehindName = before === word - 1 && tags[before] === 'PROPN'
  if (isBehindName && /[^s]s$/.test(form) && words[word + 1] === 'that') return 'VERB.Fin'
  const isBare = !/(?:ed|ing|s)$/.test(form)
  if (isBare && OPENS_OBJECT.test(next)) {
    if (previous === 'to' && (tags[before] === 'PART' || isHeadlinePlan(tags, before, next))) return 'VERB.Inf'
    if (MODALS.has(previous) && (tags[before] ?? '').startsWith('AUX')) return 'VERB.Inf'
  }
  // "demanded that its president, Gustavo Petro, release the prisoners"
  const isBehindAside = words[word - 1] === ',' && tags[word - 2] === 'PROPN' && words.slice(0, word).includes('that')
  if (isBare && isBehindAside && /^(?:DET|PROPN|PRON)/.test(next)) return 'VERB.Fin'
  // "signed by Ghana but rejected by Togo"
  if (tags[word - 1] === 'CCONJ' && form.endsWith('ed') && words[word + 1] === 'by') return 'VERB.Part'
  if (before === word - 1 && isBesideVerb(words, tags, word)) return 'VERB.Fin'
  // "Myanmar's military seized power"
  const isOfMilitary = words[word - 1] === 'military' && /^(?:['’]s|the|its)$/i.test(words[word - 2] ?? '')
  if (isOfMilitary && form.endsWith('ed') && OPENS_OBJECT.test(next)) return 'VERB.Fin'
  if (before === word - 1 && isGerund(words, tags, word)) return 'VERB.Ger'
  const isBehindComma = previous === ',' && before === word - 1
  const opensPhrase = OPENS_OBJECT.test(next) || ARGUMENTS.has(words[word + 1] ?? '')
  // "…, imposing sanctions", not ", leading politicians"
  const isThing = next === 'NOUN' && (!(words[word + 1] ?? '').endsWith('s') || DESCRIPTIVE.has(form))
  if (isBehindComma && form.endsWith('ing') && opensPhrase && !isThing) return 'VERB.Ger'
  return null
}
const DESCRIPTIVE: ReadonlySet<string> = new Set(
  'leading ruling warring opposing neighbouring neighboring visiting competing existing remaining surrounding protesting'.split(
    ' ',
  ),
)

/** "France to bomb Serbia": in a headline without any verb, "to" behind a name opens a plan. */
function isHeadlinePlan(tags: readonly string[], to: number, next: string): boolean {
  if (!/^(?:PROPN|DET)/.test(next) || !/^(?:PROPN|NOUN)/.test(tags[to - 1] ?? '')) return false
  return !tags.some((tag) => tag.endsWith('.Fin'))
}

/** "of shooting down a drone": behind a preposition, with what opens an object behind it or its particle. */
function isGerund(words: readonly string[], tags: readonly string[], word: number): boolean {
  if (!(words[word] ?? '').endsWith('ing') || !/^(?:ADP|SCONJ)/.test(tags[word - 1] ?? '')) return false
  const next = PARTICLES.has(words[word + 1] ?? '') ? word + 2 : word + 1
  return /^(?:DET|PRON)/.test(tags[next] ?? '') && (next > word + 1 || words[word - 1] === 'of')
}
const PARTICLES: ReadonlySet<string> = new Set('down up off out over'.split(' '))

/** "threatened to restore Bazoum and imposed sweeping sanctions": no name is joined with things that have no article. */
function isBesideVerb(words: readonly string[], tags: readonly string[], word: number): boolean {
  const form = words[word] ?? ''
  if (!form.endsWith('ed') || ADJECTIVES.has(form) || words[word - 1] !== 'and') return false
  // "welcomed the ruling and criticised China", "… and imposed sanctions"
  const isBehindNoun = tags[word - 2] === 'NOUN' && /^(?:PROPN|DET|NOUN)/.test(tags[word + 1] ?? '')
  if (isBehindNoun) return tags.slice(0, word - 2).some((tag) => tag.endsWith('.Fin'))
  if (tags[word - 2] !== 'PROPN') return false
  if (!/^(?:ADJ|VERB|NOUN|NUM)/.test(tags[word + 1] ?? '') || /^\p{Lu}/u.test(words[word + 1] ?? '')) return false
  return tags.slice(0, word - 2).some((tag) => tag.endsWith('.Fin'))
}
const ADJECTIVES: ReadonlySet<string> = new Set(
  'occupied armed united disputed annexed besieged proposed planned alleged divided displaced injured wounded expected suspected detained imprisoned frozen limited increased renewed continued combined claimed accused wanted related expanded improved advanced unmanned repeated supposed required agreed'.split(
    ' ',
  ),
)

/** "that it arms the rebels": between a subject pronoun and what opens an object stands a verb. */
function behindPronoun(words: readonly string[], tags: readonly string[], word: number): string | null {
  const isSubject = SUBJECTS.has((words[word - 1] ?? '').toLowerCase())
  return isSubject && /^(?:DET|PROPN|PRON)/.test(tags[word + 1] ?? '') ? 'VERB.Fin' : null
}
const TITLES: ReadonlySet<string> = new Set('Pope Judge Marshal Crown Prince Sheikh Mullah Bishop'.split(' '))
const SUBJECTS: ReadonlySet<string> = new Set('it he she they we i who'.split(' '))

/** "Kinshasa and others accuse Rwanda": an infinitive stands behind "to", an auxiliary or another verb. */
function isUnlicensed(words: readonly string[], tags: readonly string[], word: number): boolean {
  for (let before = 0; before < word; before++)
    if (/^(?:AUX|VERB|PART)/.test(tags[before] ?? '') && words[before] !== "'s" && words[before] !== '’s') return false
  return /^(?:NOUN|PROPN|PRON)/.test(tags[word - 1] ?? '')
}

/** "Western governments accuse", "a charge Kigali denies": behind its subject, a form that is no noun's is finite. */
function finiteTag(words: readonly string[], tags: readonly string[], word: number): string | null {
  let before = word - 1
  while (before > 0 && tags[before] === 'ADV') before--
  const subject = tags[before] ?? ''
  const isPlural = subject === 'NOUN' && (words[before] ?? '').endsWith('s')
  const isCoordinated = subject === 'PROPN' && words.slice(Math.max(0, before - 5), before).includes('and')
  const isThirdPerson = (words[word] ?? '').endsWith('s')
  if (isThirdPerson ? !/^(?:NOUN|PROPN)/.test(subject) : !isPlural && !isCoordinated) return null
  return 'VERB.Fin'
}
const OPENS_OBJECT = /^(?:DET|PROPN|PRON|NUM|ADJ|NOUN)/
const MODALS: ReadonlySet<string> = new Set(
  'will would can could may might must should shall did does do wo ca'.split(' '),
)
const ARGUMENTS: ReadonlySet<string> = new Set('with against to for on that'.split(' '))

/** "its ambassador to", "the junta and": before these no noun follows whose adjective it could be. */
function isHeadless(words: readonly string[], tags: readonly string[], word: number): boolean {
  const next = tags[word + 1] ?? ''
  const isBehindNounPhrase = /^(?:DET|PRON|PART|PROPN|ADJ|NOUN|NUM)/.test(tags[word - 1] ?? '')
  if (words[word] === 'official' || !isBehindNounPhrase) return false
  return /^(?:ADP|CCONJ|PUNCT|VERB|AUX|PART|PRON.Rel)/.test(next) && words[word + 1] !== '-'
}

/**
 * The verb of a sentence that seems to have none: "Uganda's military bombed positions", "Iran rejects offer": the first past or
 * present form between a nominal and what may be its object; −1 for none.
 */
function mainVerb(words: readonly string[], tags: readonly string[], isVerb: (form: string) => boolean): number {
  for (let word = 1; word < words.length - 1; word++) {
    const form = words[word] ?? ''
    if (form !== form.toLowerCase() || !isVerb(form) || !/^(?:ADJ|NOUN|VERB.Part)/.test(tags[word] ?? '')) continue
    if (!/(?:ed|[^s]s)$/.test(form)) {
      if (isPluralVerb(words, tags, word)) return word
      continue
    }
    // "Dutch lawmakers called on the government": no participle, for nobody is called on by them.
    if (tags[word - 1] === 'NOUN' && BARE.get(form)?.has(words[word + 1] ?? '')) return word
    const isName = /^\p{Lu}/u.test(words[word - 1] ?? '')
    const isBehindSubject = isName || /^(?:NOUN|ADV)/.test(tags[word - 1] ?? '') || words[word - 1] === 'military'
    const isBehindAside = words[word - 1] === ',' && words.indexOf(',') < word - 1
    const next = tags[word + 1] ?? ''
    const opensPhrase = isBehindAside && form.endsWith('ed') && next === 'ADP'
    const opensObject = OPENS_OBJECT.test(next) || /^(?:SCONJ|PART)/.test(next) || opensPhrase
    // "Pakistan strikes militants": a plural describes no other one, but for a few.
    const isAmbiguous = !(words[word + 1] ?? '').endsWith('s') && EVENTS.has(form)
    const describes = !isName || isAmbiguous || DESCRIBING.has(form)
    const isPlural = !form.endsWith('ed') && next === 'NOUN' && describes
    if ((isBehindSubject || isBehindAside) && opensObject && !isPlural) return word
  }
  return headlineVerb(words, tags, isVerb)
}

/** "Mali, allies recall envoys", "EU states back tariffs": in a headline a bare form between several and what they act on; −1 for none. */
function headlineVerb(words: readonly string[], tags: readonly string[], isVerb: (form: string) => boolean): number {
  if (words.at(-1) === '.') return -1
  for (let word = 1; word < words.length - 1; word++) {
    const form = words[word] ?? ''
    if (form !== form.toLowerCase() || /(?:s|ed|ing)$/.test(form) || !isVerb(form)) continue
    if (!/^(?:ADJ|NOUN|ADV)/.test(tags[word] ?? '')) continue
    const before = words[word - 1] ?? ''
    const isJoined = /^\p{Lu}/u.test(before) && [',', 'and'].includes(words[word - 2] ?? '')
    if (!isJoined && !(tags[word - 1] === 'NOUN' && /[^s]s$/.test(before))) continue
    const next = words[word + 1] ?? ''
    if (/^(?:DET|PROPN|PRON|PART)/.test(tags[word + 1] ?? '') || (next.endsWith('s') && tags[word + 1] === 'NOUN'))
      return word
  }
  return -1
}

/** "Canada and Japan attack China": behind several or a plural, before a name. */
function isPluralVerb(words: readonly string[], tags: readonly string[], word: number): boolean {
  const isPlural = tags[word - 1] === 'NOUN' && (words[word - 1] ?? '').endsWith('s')
  const isList = tags[word - 1] === 'PROPN' && words[word - 2] === 'and'
  return tags[word] === 'NOUN' && (isPlural || isList) && /^(?:PROPN|DET)/.test(tags[word + 1] ?? '')
}

/** Plurals that may as well be nouns: "Ukraine strikes toll", but "Ukraine halts aid". */
const EVENTS: ReadonlySet<string> = new Set(
  'strikes attacks raids charges reports demands threats calls visits plans offers votes tests exports imports cuts deals moves rules polls orders bans fires forces troops fears clashes arrests losses fights battles hits kills supports aids holds backs floods limits names controls'.split(
    ' ',
  ),
)
const DESCRIBING: ReadonlySet<string> = new Set('sanctions arms talks claims protests'.split(' '))
/** Pasts that are no passive before these prepositions. */
const BARE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['called', new Set(['on', 'for'])],
  ['appealed', new Set(['to', 'for'])],
  ['agreed', new Set(['to', 'with', 'on'])],
  ['protested', new Set(['against', 'in', 'outside', 'over'])],
  ['clashed', new Set(['with', 'in', 'outside'])],
  ['voted', new Set(['for', 'to', 'against', 'on'])],
])
