import { beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../graph/extract.ts'
import type { Language } from '../../graph/model/article.ts'
import { article, eventLines, shippedExtractor } from './reader.ts'

/** One construction a row: sentence, and all the events that it tells. */
const GERMAN: readonly (readonly [text: string, ...facts: string[]])[] = [
  ['Frankreich hat am Montag Polen besucht.', 'France visited Poland (2024-11-04)'],
  [
    'Das Abkommen wurde gestern von der Ukraine und Frankreich unterzeichnet.',
    'France + Ukraine signed Abkommen Frankreich–Ukraine (2024-11-05)',
  ],
  ['Die Ukraine hat das Abkommen noch nicht ratifiziert.', 'Ukraine ratified Abkommen (not)'],
  ['Den Vertrag mit Russland lehnte Südkorea ab.', 'South Korea rejected Vertrag'],
  [
    'Die USA beschuldigten Iran, Russland Drohnen geliefert zu haben.',
    'Iran supplied-arms Russia (alleged, by United States)',
    'United States accused Iran',
  ],
  ['Moskau bestreitet, Nordkorea Raketen geliefert zu haben.', 'Russia supplied-arms North Korea (denied, by Russia)'],
  [
    'Polen forderte Deutschland auf, der Ukraine Panzer zu liefern.',
    'Germany supplied-arms Ukraine (obligation, by Poland)',
    'Poland demanded Germany',
  ],
  ['Israel griff in der Nacht Ziele in Syrien an.', 'Israel attacked Syria'],
  ['Großbritannien wies am Freitag drei russische Diplomaten aus.', 'United Kingdom expelled Russia (2024-11-01)'],
  [
    'Nach Angaben der Ukraine hat Nordkorea Soldaten nach Russland entsandt.',
    'North Korea deployed-troops Russia (reported, by Ukraine)',
  ],
  ['Frankreich will der Ukraine Raketen liefern.', 'France supplied-arms Ukraine (planned)'],
  ['Das von der Ukraine ratifizierte Abkommen gilt als wichtig.', 'Ukraine ratified Abkommen'],
  [
    'Frankreich hat ein Abkommen unterzeichnet, das Polen ablehnt.',
    'Poland rejected Abkommen',
    'France signed Abkommen',
  ],
  ['Ein Abkommen mit Japan wurde nie unterzeichnet.'],
  [
    'Sollte Russland die Ukraine angreifen, werde Deutschland Sanktionen gegen Moskau verhängen.',
    'Germany sanctioned Russia (planned)',
    'Russia attacked Ukraine (conditional)',
  ],
  ['Iran drohte, Israel anzugreifen.', 'Iran attacked Israel (conditional, by Iran)', 'Iran threatened Israel'],
  ['Deutschland beschloss, Sanktionen gegen Russland zu verhängen.', 'Germany sanctioned Russia (planned)'],
  ['Der mutmaßliche Angriff Russlands auf Polen wird untersucht.', 'Russia attacked Poland (alleged)'],
  ['Es gab keinen Angriff Russlands auf Polen.', 'Russia attacked Poland (not)'],
  ['Frankreich war zum ersten Mal seit zwölf Jahren nach Polen gereist.', 'France visited Poland'],
  [
    'Putin sagte, Russland habe die Ukraine nicht angegriffen.',
    'Russia attacked Ukraine (not, reported, by Vladimir Putin)',
  ],
]
const ENGLISH: readonly (readonly [text: string, ...facts: string[]])[] = [
  ['France visited Poland on Monday.', 'France visited Poland (2024-11-04)'],
  ['The pact was signed by Ukraine and France on Tuesday.', 'France + Ukraine signed pact France–Ukraine (2024-11-05)'],
  ['Ukraine has not ratified the agreement with France.', 'Ukraine ratified agreement France–Ukraine (not)'],
  [
    'The United States accused Iran of supplying drones to Russia.',
    'Iran supplied-arms Russia (alleged, by United States)',
    'United States accused Iran',
  ],
  ['Iran denied that it had supplied drones to Russia.', 'Iran supplied-arms Russia (denied, by Iran)'],
  [
    'Poland urged Germany to supply tanks to Ukraine.',
    'Germany supplied-arms Ukraine (obligation, by Poland)',
    'Poland demanded Germany',
  ],
  ['Iran threatened to attack Israel.', 'Iran attacked Israel (conditional, by Iran)', 'Iran threatened Israel'],
  [
    'Ukraine demanded that Turkey withdraw its troops from Syria.',
    'Turkey withdrew-troops Syria (obligation, by Ukraine)',
    'Ukraine demanded Turkey',
  ],
  ['The European Union decided to impose sanctions on Russia.', 'European Union sanctioned Russia (planned)'],
  ['The European Union voted to impose sanctions on Russia.', 'European Union sanctioned Russia'],
  ['Russia began to bomb Ukraine.', 'Russia attacked Ukraine'],
  ['A possible attack by Russia on Poland worries Berlin.', 'Russia attacked Poland (conditional)'],
  ['Hungary refused to impose sanctions on Russia.', 'Hungary rejected', 'Hungary sanctioned Russia (not)'],
  [
    'If Russia attacks Ukraine, Germany will impose sanctions on Moscow.',
    'Germany sanctioned Russia (conditional)',
    'Russia attacked Ukraine (conditional)',
  ],
  [
    'According to South Korea, Pyongyang has sent troops to Russia.',
    'North Korea deployed-troops Russia (reported, by South Korea)',
  ],
  ['Britain expelled three Russian diplomats on Friday.', 'United Kingdom expelled Russia (2024-11-01)'],
  [
    'France, which visited Poland on Monday, will host Turkey.',
    'France hosted Turkey (planned)',
    'France visited Poland (2024-11-04)',
  ],
]

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
})

const events = (text: string, language: Language) => eventLines(extractor.extract(article(text, language)))

describe('a sentence tells these events and no others', () => {
  it.each(GERMAN)('de: %s', (text, ...facts) => {
    expect(events(text, 'de')).toEqual(facts.toSorted())
  })
  it.each(ENGLISH)('en: %s', (text, ...facts) => {
    expect(events(text, 'en')).toEqual(facts.toSorted())
  })
})
