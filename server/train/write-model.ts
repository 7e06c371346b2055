import { FORMAT, PARTS, type ModelHeader, type Part, type SyntaxModel } from '../../graph/syntax/model.ts'

/** The bytes that `readModel` reads, not yet packed. */
export function writeModel(model: SyntaxModel): Uint8Array {
  const { words } = model
  const clusters = [...words.clusters].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const fixed = [...words.fixedTags].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const parts: Record<Part, Uint8Array> = {
    vocabulary: lines([...words.vocabulary.keys()]),
    clusterWords: lines(clusters.map(([word]) => word)),
    clusterIds: Uint8Array.from(clusters.flatMap(([, id]) => [id & 255, id >> 8])),
    fixedWords: lines(fixed.map(([word]) => word)),
    fixedTagIds: Uint8Array.from(fixed, ([, tag]) => tag),
    tagger: Buffer.from(Int8Array.from(model.tagger.table).buffer),
    parser: Buffer.from(Int8Array.from(model.parser.table).buffer),
    labeller: Buffer.from(Int8Array.from(model.labeller.table).buffer),
  }
  const { bits, classes } = model.tagger
  const header: ModelHeader = {
    format: FORMAT,
    language: model.language,
    tags: model.inventory.tags,
    labels: model.inventory.labels,
    choices: model.choices.flatMap((labels, key) => (labels ? [[key, ...labels]] : [])),
    weights: {
      tagger: { bits, classes },
      parser: { bits: model.parser.bits, classes: model.parser.classes },
      labeller: { bits: model.labeller.bits, classes: model.labeller.classes },
    },
    bytes: Object.fromEntries(PARTS.map((part) => [part, parts[part].length])) as Record<Part, number>,
  }
  return Buffer.concat([lines([JSON.stringify(header), '']), ...PARTS.map((part) => parts[part])])
}

const lines = (items: readonly string[]): Uint8Array => Buffer.from(items.join('\n'))
