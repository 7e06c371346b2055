import { FORMAT, PARTS, type NameModel, type NameModelHeader, type Part } from '../../../graph/names/model.ts'

/** The bytes that `readNameModel` reads, not yet packed. */
export function writeNameModel({ language, labels, tags, classes, weights, transitions }: NameModel): Uint8Array {
  const { rows, starts, bits, unit } = weights
  const parts: Record<Part, Uint8Array> = {
    transitions: new Uint8Array(transitions.slice().buffer),
    wordKeys: ascending(classes.keys),
    wordColumns: Buffer.concat(
      classes.columns.flatMap((column) => [
        Uint8Array.from(column, (n) => n & 255),
        Uint8Array.from(column, (n) => n >> 8),
      ]),
    ),
    rows: ascending(rows),
    counts: Uint8Array.from(rows, (_, i) => starts[i + 1]! - starts[i]!),
    labels: weights.labels,
    values: new Uint8Array(weights.values.slice().buffer),
  }
  const header: NameModelHeader = {
    format: FORMAT,
    language,
    labels,
    tags,
    columns: classes.columns.length,
    bits,
    unit,
    bytes: Object.fromEntries(PARTS.map((part) => [part, parts[part].length])) as Record<Part, number>,
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...PARTS.map((part) => parts[part])])
}

function ascending(numbers: Uint32Array): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const number of numbers) {
    let difference = number - last
    last = number
    for (; difference >= 128; difference >>>= 7) bytes.push((difference & 127) | 128)
    bytes.push(difference)
  }
  return Uint8Array.from(bytes)
}
