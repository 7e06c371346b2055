import { describe, expect, it } from 'vitest'
import type { Language } from '../../../graph/model/article.ts'
import type { Doc } from '../../../graph/model/doc.ts'
import { articleId } from '../../../graph/model/id.ts'
import { englishText } from '../../../graph/lang/en/text.ts'
import { germanText } from '../../../graph/lang/de/text.ts'
import { makeDoc } from '../../../graph/text/doc.ts'
import { buildGazetteer, findNames } from '../../../graph/mention/gazetteer/gazetteer.ts'
import { loadKnowledge } from '../../../server/knowledge/load.ts'

const knowledge = await loadKnowledge('data')
const gazetteer = { de: buildGazetteer(knowledge, 'de'), en: buildGazetteer(knowledge, 'en') }

const rules = { de: germanText, en: englishText }

function doc(text: string, language: Language): Doc {
  const article = { id: articleId('a'), url: null, title: null, publisher: null, byline: null, publishedAt: null }
  return makeDoc({ ...article, language, text, kind: 'main' }, rules[language])
}

/** Hits as "surface/form>id via": what a row says it expects. */
function found(text: string, language: Language): readonly string[] {
  return findNames(doc(text, language), gazetteer[language]).map(
    ({ start, end, form, candidates }) =>
      `${text.slice(start, end)}/${form} ${candidates.map(({ entity, via }) => `${entity}:${via}`).join(' ')}`,
  )
}

describe('German names', () => {
  it.each([
    [
      'Russlands Oberhaus',
      ['Russlands/name Q159:name', 'Oberhaus/name institution/federation-council-russia:contextual'],
    ],
    ['die russische Armee', ['russische/adjective Q159:adjective']],
    ['Er spricht Russisch.', []],
    ['die russisch-ukrainische Grenze', ['russisch/adjective Q159:adjective', 'ukrainische/adjective Q212:adjective']],
    ['die prorussischen Kräfte', ['russischen/adjective Q159:adjective']],
    ['die US-Regierung', ['US/compound Q30:alias']],
    ['die Russlandpolitik', ['Russland/compound Q159:name']],
    ['im Ukrainekrieg', ['Ukraine/compound Q212:name']],
    ['der Palästinenserpräsident', ['Palästinenser/compound Q219060:demonym']],
    ['zwei Jemeniten', ['Jemeniten/demonym Q805:demonym']],
    ['mit den Ukrainern', ['Ukrainern/demonym Q212:demonym']],
    ['den Vereinten Nationen', ['Vereinten Nationen/name Q1065:name']],
    ['der Vereinigten Arabischen Emirate', ['Vereinigten Arabischen Emirate/name Q878:name']],
    ['die Deutschen', ['Deutschen/demonym Q183:demonym']],
    ['Deutsche Soldaten', ['Deutsche/adjective Q183:adjective']],
    ['Nordkoreas Machthaber Kim Jong Un', ['Nordkoreas/name Q423:name', 'Kim Jong Un/name Q56226:name']],
    ['Russland und Putins Partner', ['Russland/name Q159:name', 'Putins/name Q7747:short']],
    ['Lander und lander', []],
    ['RUSSLAND WIRFT DEN USA VERRAT VOR', ['RUSSLAND/name Q159:name', 'USA/name Q30:alias']],
    ['ein Mann aus iran', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'de')).toEqual(expected)
  })
})

describe('English names', () => {
  it.each([
    ['It told us who they are.', []],
    [
      "Russia's upper house",
      ['Russia/name Q159:name', 'upper house/name institution/federation-council-russia:contextual'],
    ],
    ['the U.S. government', ['U.S./name Q30:alias']],
    ['Russian forces and Russians', ['Russian/adjective Q159:adjective', 'Russians/demonym Q159:demonym']],
    ['the Kremlin', ['Kremlin/name Q159:metonym']],
    ['the US-backed plan', ['US/compound Q30:alias']],
    ['North Korean troops', ['North Korean/adjective Q423:adjective']],
  ])('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected)
  })
})

it('finds no name across the end of a sentence', () => {
  expect(found('Es spricht Wladimir. Putin schweigt.', 'de')).toEqual(['Putin/name Q7747:short'])
})
