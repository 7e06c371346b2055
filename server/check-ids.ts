import { argv, exit } from 'node:process'
import { compareIds } from './knowledge/compare-ids.ts'
import { loadKnowledge } from './knowledge/load.ts'
import { readReferenceNames } from './knowledge/reference-names.ts'

/** `npm run check-ids -- DIR`: compares all Wikidata ids of `data/` with the tables in DIR; exit code 1 if one is wrong. */
const folder = argv[2]
if (folder === undefined) {
  console.error('check-ids: needs a folder of tables: npm run check-ids -- DIR (CSV files with "qid" and name columns)')
  exit(2)
}
const { entities } = await loadKnowledge('data')
const { wrong, unknown, confirmed } = compareIds(entities, await readReferenceNames(folder))
for (const { entity, tableNames } of wrong) {
  console.log(`${entity.wikidata}: "${entity.name.en}" here, ${tableNames.map((name) => `"${name}"`).join(', ')} there`)
}
for (const entity of unknown) console.log(`${entity.wikidata}: "${entity.name.en}" stands in no table`)
const without = entities.filter((entity) => entity.wikidata === null).length
console.log(
  `${confirmed} ids confirmed, ${wrong.length} wrong, ${unknown.length} in no table; ${without} entities have none`,
)
exit(wrong.length > 0 ? 1 : 0)
