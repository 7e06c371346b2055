import type { Language } from '../../model/article.ts'
import type { EntityId } from '../../model/id.ts'
import type { Knowledge } from '../../model/knowledge.ts'
import { MORPHOLOGY } from './morphology.ts'
import type { Morphology } from './morphology.ts'
import { namesOf } from './names.ts'
import type { KnownName, Via } from './names.ts'
import { fold, splitPieces } from './pieces.ts'
import { putTogether } from './put-together.ts'
import { PieceReader, STEM } from './read-piece.ts'
import { TokenTrie } from './trie.ts'

/** A name as the trie holds it. */
export interface Entry {
  readonly entity: EntityId
  readonly via: Via
  /** The name's pieces as written, to compare capitals with. */
  readonly pieces: readonly string[]
  /** Whether the last piece is a stem that takes an adjective's endings. */
  readonly stem: boolean
}

/** All names of a language, ready to be found in texts: build once, use for every article. */
export interface Gazetteer {
  readonly language: Language
  readonly trie: TokenTrie<Entry>
  readonly reader: PieceReader
  readonly morphology: Morphology
  /** Written forms that look like a name and are none. */
  readonly stoplist: ReadonlyMap<string, string>
}

/** Builds the matcher of one language from all that is known: about 0.3 s for 100,000 names. */
export function buildGazetteer(knowledge: Knowledge, language: Language): Gazetteer {
  const morphology = MORPHOLOGY[language]
  const vocabulary = new Map<string, number>()
  const trie = new TokenTrie<Entry>()
  const isPutTogether = putTogether(knowledge, language)
  for (const entity of knowledge.entities) {
    for (const name of namesOf(entity, language)) {
      if (entity.type === 'institution' && isPutTogether(entity, name.text)) continue
      addName(trie, vocabulary, entity.id, name, morphology)
    }
  }
  if (morphology.compounds) {
    for (const entity of knowledge.entities) {
      if (entity.type !== 'place') continue
      for (const word of morphology.townAdjectives(entity.name[language])) {
        const name: KnownName = { text: word, via: 'town-adjective', language, stem: false }
        addName(trie, vocabulary, entity.id, name, morphology)
      }
    }
  }
  return {
    language,
    trie,
    morphology,
    reader: new PieceReader(vocabulary, morphology, knowledge.compoundHeads),
    stoplist: knowledge.stoplist,
  }
}

function addName(
  trie: TokenTrie<Entry>,
  vocabulary: Map<string, number>,
  entity: EntityId,
  name: KnownName,
  morphology: Morphology,
): void {
  const pieces = splitPieces(name.text).map((piece) => piece.text)
  if (pieces.length === 0) return
  const last = pieces.length - 1
  const path = pieces.map((piece, index) => {
    const stem = index === last ? (name.stem ? piece : null) : morphology.adjectiveStem(piece)
    return tokenOf(vocabulary, stem === null ? fold(piece) : fold(stem) + STEM)
  })
  trie.add(path, { entity, via: name.via, pieces, stem: name.stem })
}

function tokenOf(vocabulary: Map<string, number>, key: string): number {
  const known = vocabulary.get(key)
  if (known !== undefined) return known
  const token = vocabulary.size
  vocabulary.set(key, token)
  return token
}
