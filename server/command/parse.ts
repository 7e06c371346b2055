import { createReadStream } from 'node:fs'
import { ConlluError, parseConllu } from '../parse.ts'
import { isFileError, readFailure } from '../import/json-objects.ts'
import { CommandError } from './faults.ts'
import { write } from './output.ts'
import { parseLanguage } from './read-options.ts'

/** Reads CoNLL-U and prints it with tags, heads and labels. */
export async function parse(flags: { readonly lang: string; readonly conllu: string }): Promise<void> {
  const language = parseLanguage(flags.lang)
  const input = flags.conllu === '-' ? process.stdin : createReadStream(flags.conllu)
  try {
    for await (const sentence of parseConllu(input.setEncoding('utf8'), language)) await write(sentence)
  } catch (error) {
    if (error instanceof ConlluError)
      throw new CommandError(`${flags.conllu}: ${error.message}`, undefined, { cause: error })
    if (isFileError(error))
      throw new CommandError(`${flags.conllu}: ${readFailure(error)}`, undefined, { cause: error })
    throw error
  }
}
