import { describe, expect, test } from 'vitest'
import { inOrder } from '../../../server/ingest/in-order.ts'

async function* numbers(count: number): AsyncIterable<number> {
  for (let number = 0; number < count; number++) yield number
}
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('inOrder', () => {
  test('keeps the order of the items, whichever is done first', async () => {
    const work = async (number: number) => {
      await wait(number % 2 === 0 ? 5 : 0)
      return number
    }
    expect(await collect(inOrder(numbers(20), 4, work))).toEqual([...Array(20).keys()])
  })

  test('works on so many at once and no more', async () => {
    let running = 0
    let most = 0
    await collect(
      inOrder(numbers(30), 3, async (number) => {
        most = Math.max(most, ++running)
        await wait(1)
        running--
        return number
      }),
    )
    expect(most).toBe(3)
  })

  test('gives out what is done while the next item is still to come', async () => {
    let release = (): void => {}
    const gate = new Promise<void>((resolve) => (release = resolve))
    async function* slow(): AsyncIterable<string> {
      yield 'first'
      await gate
      yield 'second'
    }
    const results = inOrder(slow(), 8, async (item) => item)[Symbol.asyncIterator]()
    expect(await results.next()).toEqual({ done: false, value: 'first' })
    release()
    expect(await results.next()).toEqual({ done: false, value: 'second' })
    expect(await results.next()).toEqual({ done: true, value: undefined })
  })

  test('passes a failure of work on, behind what was done before it', async () => {
    const seen: number[] = []
    const failing = inOrder(numbers(5), 4, async (number) => {
      if (number === 2) throw new Error('two')
      return number
    })
    await expect(
      (async () => {
        for await (const number of failing) seen.push(number)
      })(),
    ).rejects.toThrow('two')
    expect(seen).toEqual([0, 1])
  })

  test('passes a failure of the items on, behind all that came', async () => {
    async function* broken(): AsyncIterable<number> {
      yield 1
      throw new Error('no more')
    }
    const seen: number[] = []
    const run = async () => {
      for await (const number of inOrder(broken(), 4, async (item) => item)) seen.push(number)
    }
    await expect(run()).rejects.toThrow('no more')
    expect(seen).toEqual([1])
  })

  test('reads no further when nobody wants more', async () => {
    let read = 0
    async function* counted(): AsyncIterable<number> {
      for (;;) yield ++read
    }
    for await (const number of inOrder(counted(), 4, async (item) => item)) if (number === 3) break
    const before = read
    await wait(5)
    expect(read).toBe(before)
    expect(read).toBeLessThanOrEqual(8)
  })
})
