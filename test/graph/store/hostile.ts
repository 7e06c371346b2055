/** Queries that outsiders may try: none may change, read or stop anything beyond its own rows. */
export const HOSTILE: readonly (readonly [name: string, cypher: string])[] = [
  ['creates a node', 'CREATE (n:Article {id: "x"}) RETURN n'],
  ['creates after reading', 'MATCH (e:Entity) WITH e LIMIT 1 CREATE (e)-[:SIGNED]->(e) RETURN 1'],
  ['merges', 'MERGE (n:Entity {id: "x"}) RETURN n'],
  ['deletes everything', 'MATCH (n) DETACH DELETE n'],
  ['sets a property', 'MATCH (e:Entity) SET e.name = "x"'],
  ['adds a label', 'MATCH (e:Entity) SET e:Secret'],
  ['removes a property', 'MATCH (e:Entity) REMOVE e.name'],
  ['hides a write behind a block comment', '/* MATCH (n) RETURN n */ CREATE (n:X) /* RETURN 1 */'],
  ['hides a write behind a line comment', '// RETURN 1\nCREATE (n:X) // RETURN n'],
  ['writes its keyword in mixed case and odd space', 'mAtCh (e:Entity)\n\t sEt\u00a0e.name\n=\n"x"'],
  ['creates in a subquery', 'CALL { CREATE (n:X) RETURN n } RETURN n'],
  ['creates in a nested subquery', 'MATCH (e:Entity) CALL (e) { CALL { CREATE (n:X) RETURN n } RETURN n } RETURN n'],
  ['creates in transactions', 'MATCH (e:Entity) CALL { WITH e CREATE (n:X) } IN TRANSACTIONS OF 1 ROW'],
  ['creates in an EXISTS subquery', 'MATCH (e:Entity) WHERE EXISTS { MATCH (e) CREATE (n:X) } RETURN e'],
  ['creates in a loop', 'FOREACH (i IN range(1, 3) | CREATE (:X))'],
  [
    'creates in one branch of a union',
    'MATCH (e:Entity) RETURN e.id AS id UNION CREATE (n:X {id: "y"}) RETURN n.id AS id',
  ],
  ['reads a file', "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"],
  ['reads an address', "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line"],
  ['reads a file in a subquery', "CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line"],
  ['makes an index', 'CREATE INDEX hostile FOR (n:Entity) ON (n.kind)'],
  ['drops a constraint', 'DROP CONSTRAINT entity_id_unique'],
  ['makes a constraint', 'CREATE CONSTRAINT hostile FOR (n:X) REQUIRE n.y IS UNIQUE'],
  ['makes a user', "CREATE USER hostile SET PASSWORD 'hostile123'"],
  ['shows users', 'SHOW USERS'],
  ['shows settings', 'SHOW SETTINGS'],
  ['shows and kills transactions', "TERMINATE TRANSACTION 'neo4j-transaction-1'"],
  ['lists transactions', 'SHOW TRANSACTIONS'],
  ['lists the configuration', 'CALL dbms.listConfig()'],
  ['kills connections', "CALL dbms.killConnection('bolt-1')"],
  ['clears caches', 'CALL db.clearQueryCaches()'],
  ['calls an extension that reads files', "CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN value"],
  ['calls an extension that writes', "CALL apoc.cypher.doIt('CREATE (n:X)', {}) YIELD value RETURN value"],
  ['makes a token', "CALL db.createLabel('Hostile')"],
  ['changes to the system database', 'USE system SHOW DATABASES'],
  ['drops the database', 'DROP DATABASE neo4j'],
  ['sends two statements', 'RETURN 1; MATCH (n) DETACH DELETE n'],
  ['starts with EXPLAIN', 'EXPLAIN CREATE (n:X)'],
  ['starts with PROFILE', 'PROFILE CREATE (n:X)'],
  ['starts with a comment and PROFILE', '/* x */ // y\n PROFILE MATCH (n) DETACH DELETE n'],
  ['names a variable like a reading step', 'MATCH (`NodeScan`:Entity) SET `NodeScan`.`Return` = 1'],
  ['ends its own transaction', 'COMMIT'],
]

/** Queries that only read, and never end by themselves or need all memory. */
export const RUNAWAY: readonly (readonly [name: string, cypher: string])[] = [
  ['counts for ever', 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)'],
  [
    'multiplies the graph with itself',
    'MATCH (a), (b), (c), (d), (e), (f), (g), (h) WHERE a.id + b.id + h.id = c.id RETURN count(*)',
  ],
  ['walks every way', 'MATCH (a)-[*1..30]-(b) RETURN count(*)'],
  ['doubles a string', 'RETURN size(reduce(s = "0123456789", i IN range(1, 40) | s + s))'],
]

/** Queries that must work, though a guard by keywords would refuse them. */
export const HARMLESS: readonly (readonly [name: string, cypher: string])[] = [
  ['speaks of creating in a string', "RETURN 'CREATE (n) DETACH DELETE n' AS text"],
  ['speaks of loading in a comment', "/* LOAD CSV FROM 'file:///etc/passwd' */ MATCH (e:Entity) RETURN e.id LIMIT 1"],
  ['has a property named like a clause', 'MATCH (e:Entity) RETURN e.`delete` AS `set` LIMIT 1'],
  ['begins with thousands of comments', `${'/**/'.repeat(4_000)}RETURN 1 AS one`],
  ['ends with a semicolon', 'RETURN 1 AS one;'],
  [
    'reads in subqueries',
    'MATCH (e:Entity) CALL (e) { MATCH (e)<-[m:MENTIONS]-() RETURN count(m) AS n } RETURN e.id, n',
  ],
  [
    'groups, sorts and pages',
    'MATCH (e:Entity)<-[:MENTIONS]-(a) RETURN e.id AS id, count(a) AS n ORDER BY n DESC, id SKIP 1 LIMIT 2',
  ],
  [
    'asks for the shortest path',
    "MATCH (a:Entity {id: 'person/berg'}), (b:Entity {id: 'person/see'}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN p",
  ],
  [
    'asks whether something exists',
    'MATCH (e:Entity) WHERE EXISTS { (e)-[:SIGNED]->() } RETURN e.id, COUNT { (e)--() } AS degree',
  ],
  ['joins optionally', 'MATCH (e:Entity) OPTIONAL MATCH (e)-[s:SIGNED]->(t) WITH e, t WHERE t IS NULL RETURN e.id'],
  ['lists labels', 'CALL db.labels() YIELD label RETURN label'],
  ['unites', 'MATCH (a:Article) RETURN a.id AS id UNION MATCH (e:Entity) RETURN e.id AS id'],
  ['comprehends patterns', 'MATCH (e:Person) RETURN e.id, [(e)-[:SIGNED]->(t) | t.name] AS signed'],
]
