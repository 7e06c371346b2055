import { beforeAll, describe, expect, it } from 'vitest'
import { readRelationFrames } from '../../../graph/fact/relations/frame.ts'
import type { Extractor } from '../../../graph/extract.ts'
import type { Relation } from '../../../graph/model/fact.ts'
import type { Language } from '../../../graph/model/article.ts'
import { article, shippedExtractor } from '../reader.ts'

/** One construction a row: sentence, and all the relations that it tells. */
const GERMAN: readonly (readonly [text: string, ...relations: string[]])[] = [
  ['Polen gehört seit 1999 der Nato an.', 'Poland member-of NATO from 1999-01-01'],
  ['Das Nato-Mitglied Norwegen lieferte Panzer.', 'Norway member-of NATO'],
  ['Japan ist kein Mitglied der Nato.', 'Japan not member-of NATO'],
  ['Als Vertragsstaat des Römischen Statuts muss Kenia ihn ausliefern.', 'Kenya party-to Rome Statute'],
  ['Die Charta bindet Polen.'],
  ['Syriens Außenministerium äußerte sich nicht.'],
  ['Brasilien billigte das Abkommen mit Paraguay.', 'Paraguay party-to Abkommen'],
  ['In der syrischen Hafenstadt Latakia kam es zu Unruhen.', 'Latakia located-in Syria'],
  ['Die iranische Botschaft in Berlin schwieg.', 'Embassy (Iran) located-in Berlin'],
  ['Er reiste aus Berlin in die Schweiz.'],
  [
    'Der spanisch-portugiesische Wasservertrag wird überprüft.',
    'Portugal party-to Wasservertrag Portugal–Spanien',
    'Spain party-to Wasservertrag Portugal–Spanien',
  ],
  [
    'Das zwischen Kuba und Ghana geschlossene Abkommen gilt.',
    'Cuba party-to Abkommen Ghana–Kuba',
    'Ghana party-to Abkommen Ghana–Kuba',
  ],
  ['Der US-Luftwaffenstützpunkt Ramstein in Rheinland-Pfalz wächst.', 'Ramstein located-in Rhineland-Palatinate'],
  [
    'Das Abkommen ist unterzeichnet. Es sieht Manöver vor. Auch verpflichtet es Kenia und Ghana zur Hilfe.',
    'Ghana party-to Abkommen',
    'Kenya party-to Abkommen',
  ],
  ['Auf dem Gipfel der Nato in Madrid wurde gestritten.'],
  ['Belarus, der engste Verbündete Russlands, schwieg.', 'Belarus ally-of Russia'],
  ['Die von den Huthi kontrollierte Stadt Sanaa wurde getroffen.', "Houthis controls Sana'a"],
  ['Russland könnte die Krim kontrollieren.', 'Russia controls Crimea (conditional)'],
  ['Lars Klingbeil (SPD) verteidigte das.', 'Lars Klingbeil member-of SPD'],
  ['Emmanuel Macron (AFP) verteidigte das.'],
  [
    'Die Afrikanische Union wächst. Inzwischen gehören ihr Mali und Tunesien an.',
    'Mali member-of African Union',
    'Tunisia member-of African Union',
  ],
  ['Kim Yo Jong, die Schwester von Kim Jong Un, kam nicht.', 'Kim Yo-jong related-to Kim Jong-un'],
]
const ENGLISH: readonly (readonly [text: string, ...relations: string[]])[] = [
  ['Norway, a founding member of NATO, closed the border.', 'Norway member-of NATO'],
  ['Mali and Niger belong to the African Union.', 'Mali member-of African Union', 'Niger member-of African Union'],
  [
    'Neither India nor Pakistan is a party to the Rome Statute.',
    'India not party-to Rome Statute',
    'Pakistan not party-to Rome Statute',
  ],
  ['Kenya signed the trade agreement with Uganda.', 'Uganda party-to trade agreement Kenya–Uganda'],
  ['Shells hit the Ukrainian port city of Mykolaiv.', 'Mykolaiv located-in Ukraine'],
  [
    'The accord was signed. It foresees drills. It also commits Kenya and Ghana to help.',
    'Ghana party-to accord',
    'Kenya party-to accord',
  ],
  [
    'The US-Japan security treaty was renewed.',
    'Japan party-to security treaty Japan–United States',
    'United States party-to security treaty Japan–United States',
  ],
  ['The embassy of France in Bamako was closed.', 'Embassy (France) located-in Bamako'],
  ['At the summit of NATO in Vilnius nothing was said.'],
  ['Neither Russia nor its ally Belarus came.', 'Belarus ally-of Russia'],
  [
    'Japan and South Korea, both allies of the United States, agreed.',
    'Japan ally-of United States',
    'South Korea ally-of United States',
  ],
  ['The United Nations mission UNIFIL reported shelling.', 'UNIFIL institution-of United Nations'],
  ['The Houthis, who control most of Idlib, said nothing.', 'Houthis controls Idlib'],
  ['Hunter Biden, the son of Joe Biden, was in court.', 'Hunter Biden related-to Joe Biden'],
]

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
}, 60_000)

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('relations in %s', (language, rows) => {
  it.each(rows)('%s', (text, ...relations) => {
    expect(relationLines(text, language)).toEqual(relations.toSorted())
  })
})

describe('the lines of frames', () => {
  it.each([
    ['friend-of : N Freund : is=source poss=target', /no type "friend-of"/],
    ['ally-of : N Freund : is=source', /nothing gives the target/],
    ['ally-of : N Freund : is=giver poss=target', /needs a role of source, target/],
    ['located-in : M town : in=target', /no entity type "town"/],
    ['ally-of N Freund', /needs type, trigger and slots/],
  ])('%s is refused', (line, message) => {
    expect(() => readRelationFrames(line)).toThrow(message)
  })
})

/** "Poland member-of NATO from 1999-01-01"; offices are left out. */
function relationLines(text: string, language: Language): readonly string[] {
  const { facts, entities } = extractor.extract(article(text, language))
  const nameOf = (id: string) => {
    const name = entities.find((entity) => entity.id === id)?.name
    return name?.en ?? name?.de ?? id
  }
  const line = ({ type, source, target, negated, modality, from }: Relation) =>
    [
      nameOf(source),
      ...(negated ? ['not'] : []),
      type,
      nameOf(target),
      ...(modality === 'factual' ? [] : [`(${modality})`]),
      ...(from === null ? [] : [`from ${from}`]),
    ].join(' ')
  return facts
    .filter((fact) => fact.kind === 'relation')
    .filter(({ type }) => type !== 'holds-office')
    .map(line)
    .toSorted()
}
