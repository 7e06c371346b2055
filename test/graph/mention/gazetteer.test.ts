import { describe, expect, it } from 'vitest'
import { englishText } from '../../../graph/lang/en/text.ts'
import { germanText } from '../../../graph/lang/de/text.ts'
import { buildGazetteer } from '../../../graph/mention/gazetteer/gazetteer.ts'
import { findNames } from '../../../graph/mention/gazetteer/find-names.ts'
import type { Language } from '../../../graph/model/article.ts'
import type { Doc } from '../../../graph/model/doc.ts'
import { articleId } from '../../../graph/model/id.ts'
import { makeDoc } from '../../../graph/text/doc.ts'
import { smallWorld } from './gazetteer.fixture.ts'

const knowledge = smallWorld()
const gazetteer = { de: buildGazetteer(knowledge, 'de'), en: buildGazetteer(knowledge, 'en') }
const rules = { de: germanText, en: englishText }

function doc(text: string, language: Language): Doc {
  const article = { id: articleId('a'), url: null, title: null, publisher: null, byline: null, publishedAt: null }
  return makeDoc({ ...article, language, text, kind: 'main' }, rules[language])
}

/** Hits as "surface = form: candidates", a candidate as "slug via". */
function found(text: string, language: Language): readonly string[] {
  return findNames(doc(text, language), gazetteer[language]).map(({ start, end, form, candidates }) => {
    const told = candidates.map(({ entity, via }) => `${entity.split('/')[1]} ${via}`)
    return `${text.slice(start, end)} = ${form}: ${told.join(', ')}`
  })
}

describe('German names', () => {
  it.each([
    ['in Russland', ['Russland = name: rus name']],
    ['Russlands Armee', ['Russlands = name: rus name']],
    ['in Moskau', ['Moskau = name: rus metonym, moscow name']],
    ['die russischen Truppen', ['russischen = adjective: rus adjective']],
    ['Er spricht Russisch.', []],
    [
      'die russisch-ukrainische Grenze',
      ['russisch = adjective: rus adjective', 'ukrainische = adjective: ukr adjective'],
    ],
    [
      'die Russisch-Ukrainische Grenze',
      ['Russisch = adjective: rus adjective', 'Ukrainische = adjective: ukr adjective'],
    ],
    ['prorussische Kräfte', ['russische = adjective: rus adjective']],
    [
      'Schweizer Banken und zwei Schweizer.',
      ['Schweizer = adjective: che adjective', 'Schweizer = demonym: che demonym'],
    ],
    ['die Deutschen', ['Deutschen = demonym: deu demonym']],
    ['Deutsche Soldaten', ['Deutsche = adjective: deu adjective']],
    ['mit den Ukrainern', ['Ukrainern = demonym: ukr demonym']],
    ['US-Regierung', ['US = compound: usa alias']],
    ['die Anti-Putin-Partei', ['Putin = compound: putin short']],
    ['der Nato-Generalsekretär', ['Nato = compound: nato name']],
    ['die Russlandpolitik', ['Russland = compound: rus name']],
    ['des Ukrainekrieges', ['Ukraine = compound: ukr name']],
    ['der Palästinenserpräsident', ['Palästinenser = compound: pse demonym']],
    ['der Kremlsprecher', ['Kreml = compound: rus metonym']],
    ['die EU-Kommissionschefin', []],
    ['der EU-Kommissionschef', ['EU-Kommission = compound: eu-commission name']],
    ['in der Ostukraine', ['Ostukraine = compound: ukr name']],
    ['Südmexikos', ['Südmexikos = compound: mex name']],
    ['ostukrainische Städte', ['ukrainische = adjective: ukr adjective']],
    ['die Nordstadt, der Westputin', []],
    ['Süd- und Nordkorea', ['Süd- = compound: kor name', 'Nordkorea = name: prk name']],
    [
      'der nord- und südkoreanischen Armee',
      ['nord- = compound: prk adjective', 'südkoreanischen = adjective: kor adjective'],
    ],
    ['Nord- und Südseite', []],
    ['der Ukrainer', ['Ukrainer = demonym: ukr demonym']],
    ['den Vereinten Nationen', ['Vereinten Nationen = name: un name']],
    ['der Vereinigten Arabischen Emirate', ['Vereinigten Arabischen Emirate = name: are name']],
    ['in den Vereinigten Arabischen Emiraten', ['Vereinigten Arabischen Emiraten = name: are name']],
    ['den Vereinigten Staaten von Amerika', ['Vereinigten Staaten von Amerika = name: usa alias']],
    ['des Weißen Hauses', ['Weißen Hauses = name: usa metonym']],
    ['des Internationalen Strafgerichtshofs', ['Internationalen Strafgerichtshofs = name: icc name']],
    ['im Golf von Mexiko', ['Golf von Mexiko = name: gulf-of-mexico name']],
    ['das Pariser Abkommen', ['Pariser = adjective: paris town-adjective']],
    ['die Hamas', ['Hamas = name: hamas name']],
    ['das russische Oberhaus', ['russische = adjective: rus adjective']],
    ['der Rat der Föderation', ['Rat der Föderation = name: federation-council contextual']],
    ['Länder und Lander', ['Lander = name: lander name']],
    ['in der Mitte, in Mitte', []],
    ['aus iran und usa', []],
    ['RUSSLAND WIRFT DEN USA VERRAT VOR', ['RUSSLAND = name: rus name', 'USA = name: usa alias']],
    ['TÜRKEI WÄHLT PRÄSIDENT ERDOGAN WIEDER', ['TÜRKEI = name: tur name', 'ERDOGAN = name: erdogan short']],
    ['Turkey gewinnt', []],
    ['im ICE', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'de')).toEqual(expected)
  })
})

describe('English names', () => {
  it.each([
    ["Russia's army", ['Russia = name: rus name']],
    ['Russian troops and two Russians', ['Russian = adjective: rus adjective', 'Russians = demonym: rus demonym']],
    ['It told us who they are.', []],
    ['the WHO told the US', ['WHO = name: who alias', 'US = name: usa alias']],
    ['the U.S. government', ['U.S. = name: usa alias']],
    ['the U.S.-backed plan', ['U.S. = compound: usa alias']],
    ['an anti-Putin rally', ['Putin = compound: putin short']],
    ['North Korean troops', ['North Korean = adjective: prk adjective']],
    ['North and South Korea', ['North = compound: prk name', 'South Korea = name: kor name']],
    ['North and South Korean troops', ['North = compound: prk adjective', 'South Korean = adjective: kor adjective']],
    ['north and south of Korea', []],
    ['ICE agents', ['ICE = name: ice alias']],
    ['Weil said', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected)
  })
})

describe('names of people and groups in both languages', () => {
  it.each([
    ['Kim Jong Un', ['Kim Jong Un = name: kim-jong-un name']],
    ['Kim Jong-un', ['Kim Jong-un = name: kim-jong-un name']],
    ['Recep Tayyip Erdogan', ['Recep Tayyip Erdogan = name: erdogan name']],
    ['Bashar al-Assad', ['Bashar al-Assad = name: assad name']],
    ['Bashar Al-Assad', ['Bashar Al-Assad = name: assad name']],
    ['Wolodymyr Selenskyj', ['Wolodymyr Selenskyj = name: selenskyj name']],
    ['Zelenskyy', ['Zelenskyy = name: selenskyj short']],
    ['Al Kaida', ['Al Kaida = name: al-qaeda name']],
    ['G7', ['G7 = name: g7 name']],
    ['G-7', ['G-7 = name: g7 name']],
    ['Bündnis 90/Die Grünen', ['Bündnis 90/Die Grünen = name: greens name']],
  ])('%s', (text, expected) => {
    expect(found(text, 'de')).toEqual(expected)
    expect(found(text, 'en')).toEqual(expected)
  })
})

it('finds no name across the end of a sentence', () => {
  expect(found('Es spricht Wladimir. Putin schweigt.', 'de')).toEqual(['Putin = name: putin short'])
})

it('tells whether the text inflects the name', () => {
  const [hit] = findNames(doc('Russlands', 'de'), gazetteer.de)
  expect(hit?.candidates).toEqual([{ entity: 'country/rus', via: 'name', inflected: true }])
})

it('gives the tokens that a hit lies in', () => {
  const text = 'Die US-Regierung und die Vereinten Nationen'
  const tokens = findNames(doc(text, 'de'), gazetteer.de).map(({ firstToken, endToken }) => [firstToken, endToken])
  expect(tokens).toEqual([
    [1, 2],
    [4, 6],
  ])
})
