/** An input that cannot be imported as a whole; the message names it and the mend. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}
