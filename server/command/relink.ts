import type { ArticleId } from '../../graph/model/id.ts'
import { connectGraph } from '../connection/connection.ts'
import { extractAll } from '../ingest/extract-all.ts'
import { watchInterruption } from '../ingest/interruption.ts'
import { fingerprintKnowledge } from '../knowledge/fingerprint.ts'
import { openPosition } from '../relink/position.ts'
import { relinkArticles } from '../relink/relink.ts'
import type { Relinked } from '../relink/relink.ts'
import { readSettings } from '../settings.ts'
import { faultLog } from './faults.ts'
import { counted, writeLine } from './output.ts'
import { startProgress, type Progress } from './progress.ts'
import { parseThreads, type BatchFlags } from './read-options.ts'

/**
 * Reads all stored articles again with the knowledge of now. Goes on where an interrupted run was, unless the knowledge is
 * another one since.
 */
export async function relink(flags: Pick<BatchFlags, 'threads'>): Promise<void> {
  const threads = parseThreads(flags)
  const settings = readSettings(process.env)
  const position = await openPosition(settings, await fingerprintKnowledge(settings.dataFolder))
  const graph = await connectGraph(settings)
  const interruption = watchInterruption()
  let progress: Progress | null = null
  try {
    const all = await graph.articles.articleIds()
    let { after } = position
    const ids = all.filter((id) => isBehind(id, after))
    if (ids.length < all.length)
      await writeLine(`Going on after ${counted(all.length - ids.length, 'article')} that an interrupted run has read.`)
    progress = await startProgress('Reading again', ids.length)
    const faults = faultLog(() => progress?.clear())
    const relinked = await relinkArticles(ids, {
      store: graph.articles,
      extractAll: (articles) => extractAll(articles, threads, settings.dataFolder),
      report: faults.report,
      isEnded: () => interruption.isAsked,
      async reached(last, articles) {
        after = last
        progress?.advance(articles)
        await position.keep(last)
      },
    })
    const left = interruption.isAsked ? ids.filter((id) => isBehind(id, after)).length : 0
    if (left === 0) await position.forget()
    progress.stop()
    for (const line of describe(relinked, left, faults.count)) await writeLine(line)
  } finally {
    progress?.stop()
    interruption.stop()
    await graph.close()
  }
}

const isBehind = (id: ArticleId, after: ArticleId | null): boolean => after === null || id > after

function describe({ read, changed, ...difference }: Relinked, left: number, failed: number): readonly string[] {
  const { linked, unlinked, relinked, factsAdded, factsRemoved } = difference
  return [
    `${counted(read, 'article')} read again, ${show(changed)} changed${failed > 0 ? `, ${show(failed)} failed` : ''}.`,
    ...(changed > 0
      ? [
          `Mentions: ${show(linked)} newly linked, ${show(unlinked)} no longer linked, ${show(relinked)} linked to something else.`,
          `Facts: ${show(factsAdded)} added, ${show(factsRemoved)} removed.`,
        ]
      : []),
    ...(left > 0 ? [`Interrupted with ${counted(left, 'article')} left; say "entente relink" again to go on.`] : []),
  ]
}

const show = (number: number): string => number.toLocaleString('en')
