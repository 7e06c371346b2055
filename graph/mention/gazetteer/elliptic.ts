import type { Doc, Sentence } from '../../model/doc.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { NameCandidate, NameHit } from './hit.ts'
import type { Via } from './names.ts'
import { pieceTexts } from './pieces.ts'
import { ROOT } from './trie.ts'

/**
 * The country of a first half that shares its second with the next name: "Nord-" in "Nord- und Südkorea", "North" in
 * "North and South Korea". Null if the two halves name no country.
 */
export function findElliptic(doc: Doc, sentence: Sentence, token: number, gazetteer: Gazetteer): NameHit | null {
  const { conjunctions, directions } = gazetteer.morphology
  if (!conjunctions.has(doc.tokens[token + 1]?.text ?? '')) return null
  const [first, , second, behind] = doc.tokens.slice(token, Math.min(token + 4, sentence.endToken))
  if (first === undefined || second === undefined) return null
  const half = first.text.replace(/-$/, '')
  if (!directions.includes(half.toLowerCase())) return null
  const direction = directions.find((word) => second.text.toLowerCase().startsWith(word))
  if (direction === undefined) return null
  const rest = second.text.slice(direction.length)
  const isClosed = rest !== '' && first.text.endsWith('-')
  const whole = isClosed ? [half + rest] : rest === '' && behind !== undefined ? [half, ...pieceTexts(behind.text)] : []
  const candidates = countriesNamed(whole, gazetteer)
  if (candidates.length === 0) return null
  return { start: first.start, end: first.end, firstToken: token, endToken: token + 1, form: 'compound', candidates }
}

function countriesNamed(pieces: readonly string[], { reader, trie }: Gazetteer): readonly NameCandidate[] {
  let nodes: readonly { readonly node: number; readonly inflected: boolean }[] = [{ node: ROOT, inflected: false }]
  for (const piece of pieces) {
    const readings =
      reader.read(piece)[0]?.readings.filter((each) => each.direction === '' && !each.opensCompound) ?? []
    nodes = nodes.flatMap(({ node, inflected }) =>
      readings.flatMap((reading) => {
        const next = trie.next(node, reading.token)
        return next < 0 ? [] : [{ node: next, inflected: inflected || reading.inflected }]
      }),
    )
  }
  return nodes.flatMap(({ node, inflected }) =>
    trie
      .valuesAt(node)
      .filter(({ type, via }) => type === 'country' && WHOLE.has(via))
      .slice(0, 1)
      .map(({ entity, via }) => ({ entity, via, inflected })),
  )
}

const WHOLE: ReadonlySet<Via> = new Set<Via>(['name', 'alias', 'adjective', 'demonym'])
