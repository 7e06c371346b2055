/** A line of a byte stream without its break; `tooLong` when it exceeded the limit, and then without its bytes. */
export type ByteLine =
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLong'; readonly number: number }

/** Cuts a stream into lines, numbered from 1. Memory stays within one line of at most `mostBytes` and one chunk. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, mostBytes: number): AsyncIterable<ByteLine> {
  let number = 1
  let size = 0
  let parts: Uint8Array[] = []
  const take = (part: Uint8Array): void => {
    size += part.length
    if (size <= mostBytes) parts.push(part)
    else parts = []
  }
  const finish = (): ByteLine => {
    const line: ByteLine =
      size > mostBytes ? { kind: 'tooLong', number } : { kind: 'line', number, bytes: Buffer.concat(parts) }
    number++
    size = 0
    parts = []
    return line
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      take(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  if (size > 0) yield finish()
}
