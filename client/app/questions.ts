import type { QuestionId } from '../words/words.ts'

/** Three questions to begin with, as queries. Each starts at the label with the fewest nodes. */
export const QUESTIONS: readonly { readonly id: QuestionId; readonly query: string }[] = [
  {
    id: 'signed',
    query: `MATCH (treaty:Treaty)<-[done:SIGNED|RATIFIED]-(who:Entity)
RETURN who, done, treaty, done.first AS date
ORDER BY date`,
  },
  {
    id: 'claims',
    query: `MATCH (who:Entity)-[claim:CLAIMED]->(whom:Entity)
RETURN who, claim, whom, claim.modality AS how, claim.articles AS articles
ORDER BY articles DESC
LIMIT 100`,
  },
  {
    id: 'bothLanguages',
    query: `MATCH (german:Article {language: 'de'})-[:MENTIONS]->(entity:Entity)<-[:MENTIONS]-(english:Article {language: 'en'})
RETURN entity, count(DISTINCT german) AS inGerman, count(DISTINCT english) AS inEnglish
ORDER BY inGerman + inEnglish DESC
LIMIT 50`,
  },
]
