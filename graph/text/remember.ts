/**
 * The same function of a word, which keeps what it has found: few words make most of a text. When `size` words are kept
 * it forgets them all and begins anew.
 */
export function remembering<Value>(find: (word: string) => Value, size = 2 ** 16): (word: string) => Value {
  const found = new Map<string, Value>()
  return (word) => {
    const known = found.get(word)
    if (known !== undefined) return known
    const value = find(word)
    if (found.size >= size) found.clear()
    found.set(detach(word), value)
    return value
  }
}

/** A copy of its own: a slice would keep the whole text alive that it was cut from, for as long as it is kept. */
export function detach(slice: string): string {
  return slice.split('').join('')
}
