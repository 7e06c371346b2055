/** A value that can be watched. Watchers hear of changes once per animation frame, however many there were. */
export interface Store<T> {
  get(): T
  set(patch: Partial<T>): void
  watch(watcher: (value: T) => void): void
}

export function createStore<T extends object>(start: T): Store<T> {
  const watchers: ((value: T) => void)[] = []
  let value = start
  let waiting = false
  const tell = () => {
    waiting = false
    for (const watcher of watchers) watcher(value)
  }
  return {
    get: () => value,
    set(patch) {
      value = { ...value, ...patch }
      if (waiting) return
      waiting = true
      requestAnimationFrame(tell)
    },
    watch: (watcher) => void watchers.push(watcher),
  }
}
