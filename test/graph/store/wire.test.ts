import { describe, expect, test } from 'vitest'
import { chooseVersion, Deframer, frame } from '../../../graph/store/embedded/frame.ts'
import { pack, Structure } from '../../../graph/store/embedded/packstream.ts'
import { refusal } from '../../../graph/store/embedded/plan.ts'
import { unpack } from '../../../graph/store/embedded/unpack.ts'

describe('PackStream', () => {
  const strings = [0, 1, 15, 16, 255, 256, 65_535, 65_536].map((length) => 'x'.repeat(length))
  const numbers = [0, 1, -1, -16, -17, 127, 128, -128, 32_768, -32_769, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 0.5, -1e300]

  test.for([null, true, false, ...numbers, 2n ** 63n - 1n, -(2n ** 63n)])('gives %s back', (value) => {
    expect(unpack(pack(value))).toBe(value)
  })

  test.for(strings.map((text) => [text.length, text] as const))('gives a string of %i back', ([, text]) => {
    expect(unpack(pack(text))).toBe(text)
    expect(unpack(pack([text, text]))).toEqual([text, text])
    expect(unpack(pack({ [text]: text }))).toEqual({ [text]: text })
  })

  test('gives long lists and maps back', () => {
    const list = Array.from({ length: 70_000 }, (_, at) => at)
    expect(unpack(pack(list))).toEqual(list)
    const map = Object.fromEntries(list.slice(0, 300).map((at) => [`k${at}`, at]))
    expect(unpack(pack(map))).toEqual(map)
  })

  test('gives structures and bytes back', () => {
    expect(unpack(pack(new Structure(0x4e, [1, ['A'], {}])))).toEqual(new Structure(0x4e, [1, ['A'], {}]))
    expect(unpack(pack(Buffer.from([1, 2, 3])))).toEqual(Buffer.from([1, 2, 3]))
  })

  test.for([
    ['a date', new Structure(0x44, [19_893]), '2024-06-19'],
    ['a time in UTC', new Structure(0x49, [1_718_791_200, 5e8, 0]), '2024-06-19T10:00:00.500Z'],
    ['a local time', new Structure(0x64, [1_718_791_200, 0]), '2024-06-19T10:00:00.000'],
  ] as const)('reads %s as ISO text', ([, value, expected]) => {
    expect(unpack(pack(value))).toBe(expected)
  })

  test.for([
    ['an unknown marker', Buffer.from([0xc7])],
    ['a string that ends too early', Buffer.from([0x85, 0x61])],
    ['bytes after the value', Buffer.from([0x01, 0x02])],
    ['a map with a number as key', Buffer.from([0xa1, 0x01, 0x01])],
    ['a hundred lists in one another', Buffer.alloc(100, 0x91)],
    ['nothing', Buffer.alloc(0)],
  ] as const)('refuses %s', ([, bytes]) => {
    expect(() => unpack(bytes)).toThrow(RangeError)
  })
})

describe('frames', () => {
  const messages = [Buffer.from('a'), Buffer.alloc(65_535, 1), Buffer.alloc(65_536, 2), Buffer.alloc(200_000, 3)]

  test.for([99, 1_000, 70_000, 1_000_000])('come together from pieces of %i bytes', (size) => {
    const bytes = Buffer.concat(messages.map(frame))
    const deframer = new Deframer(() => 1_000_000)
    const found: Buffer[] = []
    for (let at = 0; at < bytes.length; at += size) found.push(...deframer.push(bytes.subarray(at, at + size)))
    expect(found.map((message) => message.length)).toEqual(messages.map((message) => message.length))
    expect(Buffer.concat(found).equals(Buffer.concat(messages))).toBe(true)
  })

  test('over the limit are refused before they are whole', () => {
    const deframer = new Deframer(() => 100_000)
    expect(() => deframer.push(frame(Buffer.alloc(200_000)).subarray(0, 150_000))).toThrow(RangeError)
  })
})

test.for([
  ['5.8 down to 5.0', [0, 8, 8, 5], [0, 0, 4, 5]],
  ['5.4', [0, 0, 4, 5], [0, 0, 4, 5]],
  ['5.2 down to 5.1', [0, 1, 2, 5], [0, 0, 2, 5]],
  ['5.6 to 5.5 only', [0, 1, 6, 5], null],
  ['4.4', [0, 2, 4, 4], null],
] as const)('a client that offers Bolt %s is answered', ([, offer, expected]) => {
  const handshake = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 1, 0xff, ...offer, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(chooseVersion(handshake)).toEqual(expected === null ? null : Buffer.from(expected))
})

describe('plans of the embedded engine', () => {
  test.for([
    ['reads', 'Return (a)\n  Filter (a.x Eq 1)\n    NodeScan (a:*)\n', true],
    ['calls a listed procedure', 'CallProcedure (db.labels)\n', true],
    ['calls an unlisted procedure', 'CallProcedure (dbms.x)\n', false],
    ['creates', 'Return (x)\n  Create (x:Y)\n', false],
    ['has a step that nobody knows yet', 'Return (x)\n  TeleportNode (x)\n', false],
    ['writes in an expression', 'Return (ExistsSubquery(CreateNode(CreateNodeOp { variable: "a" })))\n', false],
    ['reads in an expression', 'Return (CountSubquery(Expand(ExpandOp { input: NodeScan(NodeScanOp { }) })))\n', true],
    ['is empty', '', false],
  ] as const)('a plan that %s', ([, plan, isAllowed]) => {
    expect(refusal(plan) === null).toBe(isAllowed)
  })
})
