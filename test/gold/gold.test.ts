import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openExtractor } from '../../server/extractor.ts'
import { loadKnowledge } from '../../server/knowledge/load.ts'
import { packageFile } from '../../server/package-file.ts'
import { checkGold } from '../../server/score/check-gold.ts'
import { readGold } from '../../server/score/read-gold.ts'
import { figuresOf } from '../../server/score/report.ts'
import { scoreGold } from '../../server/score/score-gold.ts'

const gold = await readGold(packageFile('test', 'gold'), packageFile('data', 'articles'))

describe('the gold', () => {
  test('is well-formed, and names nobody that the knowledge does not have', async () => {
    const knowledge = await loadKnowledge(packageFile('data'))
    expect([...gold.problems, ...checkGold(gold.articles, knowledge)]).toEqual([])
  })

  test.each([
    ['article', 'de', 20],
    ['article', 'en', 20],
    ['sentence', 'de', 75],
    ['sentence', 'en', 75],
  ] as const)('has of %ss in %s at least %i', (kind, language, least) => {
    const found = gold.articles.filter((each) => each.kind === kind && each.language === language)
    expect(found.length).toBeGreaterThanOrEqual(least)
  })

  test('is read no worse than before; what got better is kept with "npm run score -- --write"', async () => {
    const kept = z
      .record(z.string(), z.number())
      .parse(JSON.parse(await readFile(packageFile('test', 'gold', 'scores.json'), 'utf8')))
    const figures = figuresOf(scoreGold(gold.articles, await openExtractor(null)))
    const fallen = Object.entries(kept).flatMap(([name, before]) => {
      const now = figures[name]
      return now === undefined || now < before ? [`${name}: ${now ?? 'gone'}, was ${before}`] : []
    })
    expect(fallen).toEqual([])
  })
})
