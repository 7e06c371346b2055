import { has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { NameBounds } from '../../fact/rules.ts'
import { words } from '../word-lists.ts'
import { CALENDAR } from './dates/words.ts'

/** Mends clauses whose shape leaves no doubt. */
export function mendClauses(edit: TreeEdit, word: number, names: NameBounds): void {
  joinedVerbs(edit, word)
  gerundOfCharge(edit, word)
  speechBehindInfinitive(edit, word)
  bareNounPair(edit, word)
  madeGoods(edit, word)
  looseObject(edit, word)
  smallClause(edit, word)
  relativeObject(edit, word, names)
  whoseClause(edit, word)
  infinitiveBehindTime(edit, word)
  contentOfNoun(edit, word)
}

/** "threatened on Wednesday to behead": behind such a verb and nothing but a time, an infinitive is what it is about. */
function infinitiveBehindTime(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'advcl' || edit.lower(word - 1) !== 'to' || verb < 0 || verb >= word) return
  if (edit.upos(word) !== 'VERB' || !ABOUT.has(edit.lower(verb))) return
  for (let between = verb + 1; between < word - 1; between++)
    if (edit.upos(between) !== 'ADP' && edit.upos(between) !== 'ADV' && !TIMES.has(edit.lower(between))) return
  relabel(edit, word, verb, 'xcomp')
}
const ABOUT = words(
  'threaten threatens threatened threatening agree agrees agreed refuse refuses refused refusing decline declines declined promise promises promised pledge pledges pledged vow vows vowed offer offers offered try tries tried attempt attempts attempted want wants wanted decide decides decided fail fails failed demand demands demanded',
)
const TIMES = new Set([...CALENDAR, ...words('today yesterday tonight last night week month year late early')])

/** "allegations that agents planted the bomb": beside subject and object, "that" only opens what the noun is about. */
function contentOfNoun(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  const noun = word - 1
  if (edit.lower(word) !== 'that' || edit.head(verb) !== noun || !TOLD.has(edit.lower(noun))) return
  if (edit.label(word) === 'mark' || edit.label(word).startsWith('nsubj') || !has(edit, verb, 'nsubj')) return
  // "a charge that Kigali denies"
  if (!edit.children(verb).some((child) => child !== word && edit.label(child) === 'obj')) return
  relabel(edit, word, verb, 'mark')
  relabel(edit, verb, noun, 'acl')
}
const TOLD = words(
  'allegation allegations claim claims report reports accusation accusations charge charges fear fears evidence suspicion suspicions rumour rumours rumor rumors threat threats warning warnings demand demands announcement statement belief condition grounds',
)

/** "ordered envoys to leave, accusing Belgium": what is said behind a comma is said by whoever orders, not by who is to leave. */
function speechBehindInfinitive(edit: TreeEdit, word: number): void {
  let verb = edit.head(word)
  if (edit.label(word) !== 'advcl' || edit.form(word - 1) !== ',' || !SAYING.has(edit.lower(word))) return
  for (let steps = 0; steps < 3 && verb >= 0 && !edit.tag(verb).endsWith('.Fin'); steps++) {
    if (!/^(?:xcomp|advcl|acl)$/.test(edit.label(verb))) return
    verb = edit.head(verb)
  }
  if (verb >= 0 && verb !== edit.head(word) && edit.upos(verb) === 'VERB') relabel(edit, word, verb, 'advcl')
}
const SAYING = words(
  'accusing saying citing calling warning urging condemning criticising criticizing blaming demanding denouncing threatening vowing describing adding',
)

/** "issued an arrest warrant", "halted export permits": of two bare nouns side by side the first belongs to the second. */
function bareNounPair(edit: TreeEdit, word: number): void {
  const first = word - 1
  const verb = edit.head(first)
  if (edit.label(word) !== 'obj' || edit.label(first) !== 'obj' || verb < 0 || GIVING.test(edit.lower(verb))) return
  if (edit.upos(word) !== 'NOUN' || edit.upos(first) !== 'NOUN' || edit.upos(verb) !== 'VERB') return
  if (edit.head(word) !== first && edit.head(word) !== verb) return
  relabel(edit, word, verb, 'obj')
  for (const child of edit.children(first)) relabel(edit, child, word, edit.label(child))
  relabel(edit, first, word, 'compound')
}
const GIVING = /^(?:g[ai]v|offer|grant|s[eo]n[dt]|deny|denie|teach|taught|tell|told|show|cost|pa[iy]|promis|lend|lent)/

/** "accused the air force of bombing its territory": what somebody is accused of hangs from the verb. */
function gerundOfCharge(edit: TreeEdit, word: number): void {
  const accused = edit.head(word)
  if (edit.label(word) !== 'acl' || !edit.lower(word).endsWith('ing') || edit.label(accused) !== 'obj') return
  const verb = edit.head(accused)
  if (CHARGING.has(edit.lower(verb)) && edit.children(word).some((child) => edit.lower(child) === 'of'))
    relabel(edit, word, verb, 'advcl')
}
const CHARGING = words('accuse accuses accused accusing suspect suspects suspected suspecting convict convicted')

/** "imposed tariffs on cars imported from China": where goods come from is the goods' own. */
function madeGoods(edit: TreeEdit, word: number): void {
  const goods = word - 1
  if (!MADE.has(edit.lower(word)) || edit.label(word) !== 'advcl' || edit.upos(goods) !== 'NOUN') return
  if (edit.lower(word + 1) === 'from' || edit.lower(word + 1) === 'in') relabel(edit, word, goods, 'acl')
}
const MADE = words('imported made produced manufactured built shipped exported')

/** "after Tiani had toppled and detained Bazoum": a verb right behind "and" is joined with the one right before it. */
function joinedVerbs(edit: TreeEdit, word: number): void {
  const first = word - 2
  if (edit.label(word) !== 'conj' || edit.upos(word) !== 'VERB' || edit.upos(word - 1) !== 'CCONJ') return
  if (edit.upos(first) === 'VERB' && edit.head(word) !== first && edit.head(first) !== word)
    relabel(edit, word, first, 'conj')
}

/** "killed 35 militants": a noun right behind a verb without object is its object. */
function looseObject(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'dep' || edit.upos(word) !== 'NOUN' || verb >= word || edit.upos(verb) !== 'VERB') return
  if (has(edit, verb, 'obj') || has(edit, verb, 'nsubj:pass') || has(edit, word, 'case')) return
  for (let between = verb + 1; between < word; between++) if (!INSIDE.has(edit.upos(between))) return
  relabel(edit, word, verb, 'obj')
}
const INSIDE = words('DET NUM ADJ')

/** "leave Hamas isolated", "left three people dead": nobody is left, but in a state. */
function smallClause(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'xcomp' || !LEAVING.has(edit.lower(verb)) || edit.upos(word) === 'NOUN') return
  const object = edit.children(verb).find((child) => child > verb && child < word && edit.label(child) === 'obj')
  if (object === undefined || edit.children(word).some((child) => edit.label(child) === 'mark')) return
  relabel(edit, object, word, 'nsubj')
  relabel(edit, word, verb, 'ccomp')
}
const LEAVING = words('leave leaves left leaving')

/** "the accords, which Egypt and Israel signed": a relative pronoun before a name and its verb is the verb's object. */
function relativeObject(edit: TreeEdit, word: number, names: NameBounds): void {
  const name = word + 1
  if (!RELATIVE.has(edit.lower(word)) || !names.starts(name) || edit.form(word - 1) !== ',') return
  let last = name
  const others: number[] = []
  while (last + 1 < edit.length) {
    if (!names.ends(last)) last++
    else if (edit.lower(last + 1) === 'and' && names.starts(last + 2)) {
      others.push(last + 2)
      last += 2
    } else break
  }
  const verb = last + 1
  const noun = nounBefore(edit, word - 1)
  if (edit.upos(verb) !== 'VERB' || noun < 0 || has(edit, verb, 'obj')) return
  const subject = edit.head(name) >= name && edit.head(name) <= last ? edit.head(name) : name
  if (edit.head(subject) === verb && edit.label(subject) === 'nsubj' && edit.label(word) === 'obj') return
  const isRoot = edit.head(verb) < 0
  // The noun keeps its own verb; in a sentence of nothing else it is the root.
  if (isRoot || edit.head(noun) === verb)
    relabel(edit, noun, isRoot ? -1 : edit.head(verb), isRoot ? 'root' : edit.label(verb))
  relabel(edit, verb, noun, 'acl:relcl')
  relabel(edit, word, verb, 'obj')
  relabel(edit, subject, verb, 'nsubj')
  for (const other of others) {
    const head = edit.head(other) > other && edit.head(other) <= last ? edit.head(other) : other
    if (head !== subject) relabel(edit, head, subject, 'conj')
    const conjunction = other - 1
    relabel(edit, conjunction, head, 'cc')
  }
}
const RELATIVE = words('which whom')

/** "condemned Hamas, whose fighters attacked Israel": the clause describes the noun before its comma. */
function whoseClause(edit: TreeEdit, word: number): void {
  if (edit.lower(word) !== 'whose' || edit.form(word - 1) !== ',') return
  const described = nounBefore(edit, word - 1)
  const owned = edit.head(word)
  if (described < 0 || owned <= word) return
  const [behind] = edit.children(owned).filter((child) => child > owned && edit.label(child).startsWith('acl'))
  const isLoose = edit.head(owned) < word
  const verb = isLoose ? behind : edit.head(owned)
  if (verb === undefined || edit.upos(verb) !== 'VERB' || edit.head(verb) === described || has(edit, verb, 'cc')) return
  if (!isLoose && (edit.head(verb) < 0 || edit.head(verb) > word)) return
  relabel(edit, verb, described, 'acl:relcl')
  if (isLoose) relabel(edit, owned, verb, 'nsubj')
}

/** The noun or name that ends right before a comma. */
function nounBefore(edit: TreeEdit, comma: number): number {
  let noun = comma - 1
  if (edit.upos(noun) !== 'NOUN' && edit.upos(noun) !== 'PROPN') return -1
  for (let steps = 0; steps < 4 && CLOSE.has(edit.label(noun)) && edit.head(noun) < comma; steps++)
    noun = edit.head(noun)
  return noun
}
const CLOSE = words('flat compound fixed')
