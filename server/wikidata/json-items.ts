/** One object out of a larger JSON text; `tooLong` without its bytes, `cutOff` when the text ends too early. */
export type JsonItem =
  | { readonly kind: 'item'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLong'; readonly number: number }
  | { readonly kind: 'cutOff'; readonly number: number }

const [QUOTE, BACKSLASH, OPEN_MAP, CLOSE_MAP, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d]

/**
 * The objects that lie at a depth of a JSON text, numbered from 1: at 2 the entities of `{"entities": {"Q1": {…}}}`, at 3 the
 * rows of `{"results": {"bindings": [{…}]}}`. Memory stays within one object of at most `mostBytes` and one chunk.
 */
export async function* jsonItems(
  chunks: AsyncIterable<Uint8Array>,
  depth: number,
  mostBytes: number,
): AsyncIterable<JsonItem> {
  let level = 0
  let isInString = false
  let isEscaped = false
  let number = 0
  let size = 0
  let parts: Uint8Array[] | null = null
  for await (const chunk of chunks) {
    let start = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]
      if (isEscaped) isEscaped = false
      else if (isInString) {
        if (byte === BACKSLASH) isEscaped = true
        else if (byte === QUOTE) isInString = false
      } else if (byte === QUOTE) isInString = true
      else if (byte === OPEN_MAP || byte === OPEN_LIST) {
        if (level++ !== depth || byte !== OPEN_MAP) continue
        number++
        size = 0
        parts = []
        start = at
      } else if (byte === CLOSE_MAP || byte === CLOSE_LIST) {
        if (--level !== depth || parts === null) continue
        size += at + 1 - start
        if (size > mostBytes) yield { kind: 'tooLong', number }
        else yield { kind: 'item', number, bytes: Buffer.concat([...parts, chunk.subarray(start, at + 1)]) }
        parts = null
      }
    }
    if (parts === null) continue
    size += chunk.length - start
    if (size <= mostBytes) parts.push(chunk.subarray(start))
    else parts = []
  }
  if (level > 0 || isInString) yield { kind: 'cutOff', number }
}
