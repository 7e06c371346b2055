/** Items by a key of theirs, both in the order in which they came. */
export function gather<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const gathered = new Map<Key, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const list = gathered.get(key)
    if (list === undefined) gathered.set(key, [item])
    else list.push(item)
  }
  return gathered
}
