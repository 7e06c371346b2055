import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { openExtractor } from '../extractor.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { packageFile } from '../package-file.ts'
import { checkGold } from './check-gold.ts'
import { readGold } from './read-gold.ts'
import { figuresOf, reportErrors, reportTables } from './report.ts'
import { rulePrecision } from './rule-precision.ts'
import { scoreGold } from './score-gold.ts'

const program = new Command('score')
  .description('Compares the extractor with the gold annotations in test/gold')
  .option('--check', 'only check that the gold is well-formed')
  .option('--errors <number>', 'errors of each kind to print with their sentences', Number, 0)
  .option('--only <text>', 'only articles and sentences whose id contains the text')
  .option(
    '--write',
    'keep the figures in test/gold/scores.json, below which no change may fall, and the precision of rules in data/model',
  )
  .parse()
const options = program.opts<{ check?: boolean; errors: number; only?: string; write?: boolean }>()

const gold = await readGold(packageFile('test', 'gold'), packageFile('data', 'articles'))
const knowledge = await loadKnowledge(packageFile('data'))
const problems = [...gold.problems, ...checkGold(gold.articles, knowledge)]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
if (options.check) {
  console.log(`${gold.articles.length} texts, ${problems.length} problems`)
} else {
  const wanted = gold.articles.filter(({ id }) => id.includes(options.only ?? ''))
  const score = scoreGold(wanted, await openExtractor(null))
  for (const line of reportTables(score)) console.log(line)
  for (const line of reportErrors(score, options.errors)) console.log(line)
  if (options.write) {
    if (options.only !== undefined) throw new Error('--write keeps the figures of all gold; leave --only out')
    await writeFile(packageFile('test', 'gold', 'scores.json'), `${JSON.stringify(figuresOf(score), null, 2)}\n`)
    const rows = rulePrecision(score).map(({ rule, right, found }) => `${rule}\t${right}\t${found}\n`)
    const heading =
      '# Findings of each rule on the gold: how many are right, of how many. Written by "npm run score -- --write".\n'
    await writeFile(packageFile('data', 'model', 'precision.tsv'), heading + rows.join(''))
  }
}
