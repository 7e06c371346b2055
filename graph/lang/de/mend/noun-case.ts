import type { TreeEdit } from '../../../fact/edit-tree.ts'

/** Cases that a form leaves open, as letters: n(ominative), a(ccusative), d(ative), g(enitive). */
export type Cases = string

/** Articles and pronouns, lower case. "den" and "der" are left as open as they are. */
const DETERMINERS: Readonly<Record<string, Cases>> = {
  der: 'ndg',
  die: 'na',
  das: 'na',
  den: 'ad',
  dem: 'd',
  des: 'g',
}
const PRONOUNS: Readonly<Record<string, Cases>> = {
  ich: 'n',
  er: 'n',
  wir: 'n',
  man: 'n',
  wer: 'n',
  ihn: 'a',
  uns: 'ad',
  ihm: 'd',
  ihnen: 'd',
  ihr: 'd',
  mir: 'd',
  sich: 'ad',
  sie: 'na',
  es: 'na',
  der: 'n',
  die: 'na',
  das: 'na',
  den: 'a',
  dem: 'd',
  denen: 'd',
  deren: 'g',
  dessen: 'g',
}
/** Stems that are declined like "ein": bare forms are nominative or accusative. */
const LIKE_EIN = /^(?:ein|kein|mein|dein|sein|ihr|unser|euer|eur)(e|en|em|er|es)?$/
/** Stems that are declined like "dieser". */
const LIKE_DIESER = /^(?:dies|jen|jed|manch|welch|solch|all|beid|mehrer|einig|viel|wenig)(e|en|em|er|es)$/
const ENDINGS: Readonly<Record<string, Cases>> = { e: 'na', en: 'adg', em: 'd', er: 'ndg', es: 'nag' }

/** Cases that a nominal may be in, by its article, its first adjective, or its own form as a pronoun. */
export function casesOf(edit: TreeEdit, word: number): Cases {
  const form = edit.form(word).toLowerCase()
  if (edit.upos(word) === 'PRON' || edit.upos(word) === 'DET') return PRONOUNS[form] ?? determined(form) ?? 'nad'
  const children = edit.children(word)
  const determiner = children.find((child) => edit.label(child).startsWith('det') && child < word)
  const stem = /(?:[en]n|[ns])$/.test(form)
  if (determiner !== undefined) {
    const lower = edit.form(determiner).toLowerCase()
    // Beside a feminine noun "der" is dative or genitive, or a plural's genitive.
    if (lower === 'der' && FEMININE_NOUN.test(form)) return 'dg'
    const cases = determined(lower) ?? 'nad'
    // The plural's dative ends in -n or -s: "den Rebellen", but "den Vertrag".
    const isAccusative = (lower === 'den' || ENDING_EN.test(lower)) && !/[ns]$/.test(form)
    return isAccusative ? cases.replace('d', '') : cases
  }
  const adjective = children.find((child) => edit.label(child) === 'amod' && child < word)
  const ending = adjective === undefined ? null : /(e|en|em|er|es)$/.exec(edit.form(adjective))?.[1]
  if (ending) {
    if (ending === 'en' && !stem) return 'a'
    // "200 syrischen Flüchtlingen": a plural's "-en" without an article is dative.
    if (ending === 'en' && children.some((child) => edit.label(child) === 'nummod')) return 'd'
    // Without an article "-es" is a neuter, "-en" a masculine accusative or a plural's dative.
    return ending === 'es' ? 'na' : ending === 'en' ? 'ad' : (ENDINGS[ending] ?? 'nad')
  }
  return edit.upos(word) === 'PROPN' && form.endsWith('s') ? 'nadg' : 'nad'
}

/** Endings of feminine nouns in the singular; "-in" only where it makes a woman of a man. */
const FEMININE_NOUN =
  /(?:ung|heit|keit|schaft|tät|ion|enz|anz|agentur|politik|partei|polizei|armee|marine|miliz|gruppe|behörde|justiz|presse|seite|spitze|allianz|liga|junta|hauptstadt|stadt|republik|bank|kirche|minderheit|mehrheit|macht|front|garde|flotte|familie|bewegung|präsidentin|ministerin|kanzlerin|chefin|sprecherin|königin)$/

const ENDING_EN = /(?:ein|dies|jen|sein|ihr|all|solch|welch)en$/

function determined(form: string): Cases | null {
  const fixed = DETERMINERS[form]
  if (fixed) return fixed
  const ein = LIKE_EIN.exec(form)
  if (ein) {
    const ending = ein[1]
    if (ending === undefined) return 'na'
    return ending === 'er' ? 'dg' : ending === 'es' ? 'g' : ending === 'en' ? 'ad' : (ENDINGS[ending] ?? 'nad')
  }
  const dieser = LIKE_DIESER.exec(form)
  return dieser?.[1] ? (ENDINGS[dieser[1]] ?? null) : null
}
