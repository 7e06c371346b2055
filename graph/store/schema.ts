/** Labels whose nodes are looked up by their id. */
const WITH_ID = ['Article', 'Entity', 'Fact', 'Evidence', 'Pair', 'Bucket', 'Meta', 'Decision'] as const

/** Further properties by which nodes are looked up. */
const INDEXED = [
  ['Entity', 'name'],
  ['Entity', 'nameDe'],
  ['Article', 'publishedAt'],
  ['Article', 'duplicateOf'],
  ['Fact', 'group'],
  ['Evidence', 'group'],
  ['Evidence', 'content'],
] as const

/**
 * Constraints and indexes in Cypher that both engines take. A constraint comes before the index of the same property:
 * the embedded engine's constraint has no index of its own, and Neo4j accepts the two in this order only.
 */
export const SCHEMA: readonly string[] = [
  ...WITH_ID.flatMap((label) => [
    `CREATE CONSTRAINT ${name(label, 'id')}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    `CREATE INDEX ${name(label, 'id')} IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
  ]),
  ...INDEXED.map(
    ([label, property]) =>
      `CREATE INDEX ${name(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.\`${property}\`)`,
  ),
]

function name(label: string, property: string): string {
  return `${label}_${property}`.toLowerCase()
}
