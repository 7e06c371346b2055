import type { TextRules } from '../../../graph/lang/pack.ts'
import type { Language } from '../../../graph/model/article.ts'
import { read } from './reading.ts'

/** A sentence of a treebank: its text, and its words with the place where each begins. */
interface GoldSentence {
  readonly text: string
  readonly beginsParagraph: boolean
  readonly words: readonly string[]
}

/** F1 in percent. */
export interface Agreement {
  /** Words of single sentences: form and place. */
  readonly words: number
  /** Ends of sentences in paragraphs, at most ten sentences at a time, parted by a blank. */
  readonly sentenceEnds: number
  readonly sentences: number
}

/** How far the rules cut text as a treebank in CoNLL-U does. */
export function agreementWith(conllu: string, language: Language, rules: TextRules): Agreement {
  const gold = sentencesIn(conllu, language)
  const words = new Tally()
  for (const sentence of gold) words.add(new Set(sentence.words), new Set(wordsOf(sentence.text, language, rules)))
  const ends = new Tally()
  for (const texts of paragraphs(gold)) {
    const goldEnds = texts.map((_, index) => `${texts.slice(0, index + 1).join(' ').length}`)
    const found = read(texts.join(' '), language, rules).sentences.map(({ end }) => `${end}`)
    ends.add(new Set(goldEnds), new Set(found))
  }
  return { words: words.f1(), sentenceEnds: ends.f1(), sentences: gold.length }
}

function paragraphs(gold: readonly GoldSentence[]): string[][] {
  const found: string[][] = []
  for (const { text, beginsParagraph } of gold) {
    const last = found.at(-1)
    if (last === undefined || beginsParagraph || last.length === 10) found.push([text])
    else last.push(text)
  }
  return found
}

class Tally {
  #shared = 0
  #all = 0

  add(gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
    for (const one of found) if (gold.has(one)) this.#shared++
    this.#all += gold.size + found.size
  }

  f1(): number {
    return this.#all === 0 ? 0 : Math.round((20_000 * this.#shared) / this.#all) / 100
  }
}

function wordsOf(text: string, language: Language, rules: TextRules): string[] {
  const doc = read(text, language, rules)
  return doc.sentences.flatMap(({ words }) =>
    words.map(({ form, token }, index) => {
      const isSecond = words[index - 1]?.token === token
      return `${doc.tokens[token]?.start ?? 0}${isSecond ? '+' : ''}:${form}`
    }),
  )
}

/** Rebuilds text from forms and "SpaceAfter=No". English contractions are placed where their parts stand. */
function sentencesIn(conllu: string, language: Language): GoldSentence[] {
  return conllu.split('\n\n').flatMap((block) => {
    const rows = block.split('\n').filter((line) => /^\d+(?:-\d+)?\t/.test(line))
    if (rows.length === 0) return []
    const cells = rows.map((line) => line.split('\t'))
    return [{ ...rebuild(cells, language), beginsParagraph: /^# newpar/m.test(block) }]
  })
}

function rebuild(
  rows: readonly (readonly string[])[],
  language: Language,
): { readonly text: string; readonly words: readonly string[] } {
  let text = ''
  const words: string[] = []
  let inside = 0
  let offset = 0
  for (const [id = '', form = '', ...rest] of rows) {
    const written = form.normalize('NFC')
    if (inside > 0) {
      words.push(`${offset}${language === 'de' && words.at(-1)?.startsWith(`${offset}:`) ? '+' : ''}:${written}`)
      if (language === 'en') offset += written.length
      inside--
      continue
    }
    const range = /^(\d+)-(\d+)$/.exec(id)
    offset = text.length
    if (range === null) words.push(`${offset}:${written}`)
    else inside = Number(range[2]) - Number(range[1]) + 1
    text += written + (rest.at(-1)?.includes('SpaceAfter=No') === true ? '' : ' ')
  }
  return { text: text.trimEnd(), words }
}
