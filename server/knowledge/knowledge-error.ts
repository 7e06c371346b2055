/** A line of a knowledge file that cannot be used: the message names file, line and the mend. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError'
  readonly problems: readonly string[]

  /** @param problems at least one, each "file:line: what it needs" */
  constructor(problems: readonly string[]) {
    const shown = problems.slice(0, SHOWN)
    const more = problems.length - shown.length
    super(shown.join('\n') + (more > 0 ? `\n… and ${more} more` : ''))
    this.problems = problems
  }
}

const SHOWN = 20
