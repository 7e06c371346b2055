import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES } from '../../../graph/model/article.ts'
import { overlaps } from '../../../graph/model/span.ts'
import { parseMarks } from '../../score/read-marks.ts'
import { NAME_FORMS, NAME_TYPES, type MarkedName, type NamedText } from './named-text.ts'

export interface OwnSentences {
  readonly texts: readonly NamedText[]
  /** What is wrong, each with file, line and what would be right. */
  readonly problems: readonly string[]
}

/** Reads all sentences of a folder; format: data/train/README.md. */
export async function readOwnSentences(folder: string): Promise<OwnSentences> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').toSorted()
  const parts = await Promise.all(
    files.map(async (name) => readFileText(name, await readFile(join(folder, name), 'utf8'))),
  )
  return { texts: parts.flatMap(({ texts }) => texts), problems: parts.flatMap(({ problems }) => problems) }
}

/** Reads one file. @param name of the file: its first part is the language. */
export function readFileText(name: string, content: string): OwnSentences {
  const language = LANGUAGES.find((each) => name.startsWith(`${each}-`))
  if (!language)
    return { texts: [], problems: [`${name}: the name must begin with a language, such as "de-ministries.md"`] }
  const texts: NamedText[] = []
  const problems: string[] = []
  for (const { line, marked } of paragraphs(content.normalize('NFC'))) {
    const read = parseMarks(marked, readTarget)
    const names = read.marks.map(({ start, end, meaning }): MarkedName => ({ start, end, ...meaning }))
    const inner = names.find((each, i) => names.some((other, k) => k !== i && overlaps(each, other)))
    const faults = inner
      ? [...read.problems, `[${read.text.slice(inner.start, inner.end)}]: marks must not stand inside each other`]
      : read.problems
    problems.push(...faults.map((fault) => `${name}:${line}: ${fault}`))
    if (faults.length === 0) texts.push({ language, text: read.text, names })
  }
  return { texts, problems }
}

/** Paragraphs on one line each, with the number of the line that they begin on. Headings are left out. */
function* paragraphs(content: string): Generator<{ readonly line: number; readonly marked: string }> {
  let parts: string[] = []
  let line = 0
  for (const [index, row] of [...content.split('\n'), ''].entries()) {
    const isBreak = row.trim() === '' || row.startsWith('#')
    if (isBreak && parts.length > 0) yield { line, marked: parts.join(' ') }
    if (isBreak) parts = []
    else {
      if (parts.length === 0) line = index + 1
      parts.push(row.trim().replaceAll(/\s+/gu, ' '))
    }
  }
}

/** "country adjective": type and form; or what is wrong with it. */
function readTarget(target: string): Pick<MarkedName, 'type' | 'form'> | string {
  const [, namedType = '', namedForm = 'name'] = /^([a-z]+)(?:\s+([a-z]+))?$/u.exec(target.trim()) ?? []
  const type = NAME_TYPES.find((each) => each === namedType)
  if (!type) return `"${target}" needs a type (${NAME_TYPES.join(', ')}) and, if it is no name, a form`
  const form = NAME_FORMS.find((each) => each === namedForm)
  return form ? { type, form } : `"${namedForm}" is no form; there are ${NAME_FORMS.join(', ')}`
}
