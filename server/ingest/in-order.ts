/**
 * Starts work on items as they come, at most `most` of them at once, and yields the results in the order of the items.
 * What is done is given out at once, even while the next item lets itself be waited for.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  most: number,
  start: (item: T) => Promise<R>,
): AsyncIterable<R> {
  const queue = new Queue<R>()
  const reading = read(items, most, start, queue)
  // Told when all results are taken, and to nobody if they never are.
  reading.catch(() => {})
  try {
    while (!queue.hasEnded || queue.started.length > 0) {
      const [next] = queue.started
      if (next) {
        yield await next
        void queue.started.shift()
        queue.tell()
      } else await queue.changed
    }
    await reading
  } finally {
    queue.end()
  }
}

async function read<T, R>(
  items: AsyncIterable<T>,
  most: number,
  start: (item: T) => Promise<R>,
  queue: Queue<R>,
): Promise<void> {
  try {
    for await (const item of items) {
      const work = start(item)
      // Whoever takes the result sees the error; until then nobody listens.
      work.catch(() => {})
      queue.started.push(work)
      queue.tell()
      while (queue.started.length >= most && !queue.hasEnded) await queue.changed
      if (queue.hasEnded) return
    }
  } finally {
    queue.end()
  }
}

/** Work between the one who starts it and the one who takes its results; each waits for the other to change something. */
class Queue<R> {
  readonly started: Promise<R>[] = []
  hasEnded = false
  changed: Promise<void>
  #wake = (): void => {}

  constructor() {
    this.changed = this.#next()
  }
  tell(): void {
    const wake = this.#wake
    this.changed = this.#next()
    wake()
  }
  end(): void {
    this.hasEnded = true
    this.tell()
  }
  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}
