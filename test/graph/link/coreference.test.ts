import { beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../../graph/extract.ts'
import type { MentionForm } from '../../../graph/model/mention.ts'
import type { Language } from '../../../graph/model/article.ts'
import { article, shippedExtractor } from '../reader.ts'

/** Text and, for each noun that takes somebody up, whom: "the bloc = NATO". */
const GERMAN: readonly (readonly [text: string, ...taken: string[]])[] = [
  ['Die Nato tagte in Riga. Das Bündnis warnte Russland.', 'Bündnis = NATO'],
  [
    'Der Internationale Strafgerichtshof prüft den Fall. Das Gericht schwieg.',
    'Gericht = International Criminal Court',
  ],
  ['Die Nato und die Europäische Union tagten. Die Organisation schwieg.'],
  ['Kenia und Uganda stritten. Die beiden Länder einigten sich später.', 'Länder = Kenya + Uganda'],
  ['Kenia, Uganda und Ruanda stritten. Die beiden Länder einigten sich später.'],
  ['Peru grenzt an Chile. Kenia und Uganda stritten. Beide Staaten schwiegen.', 'Staaten = Kenya + Uganda'],
  ['Das Land Hessen schwieg.'],
  ['Kenia zog seine Truppen ab.', 'Truppen = Armed forces (Kenya)'],
  ['Präsident Emmanuel Macron sagte, sein Land helfe.', 'Land = France'],
  ['Emmanuel Macron sagte Olaf Scholz, sein Land helfe.'],
  ['Die Hisbollah feuerte Raketen ab. Die Miliz schwieg.', 'Miliz = Hezbollah'],
  ['Die Nato tagte. Die Organisation der Reise war schlecht.'],
  ['Donald Trump sprach. Olaf Scholz bot dem Republikaner gestern Hilfe an.', 'Republikaner = Donald Trump'],
  ['Donald Trump und Joe Biden sprachen. Olaf Scholz bot dem Republikaner gestern Hilfe an.'],
  ['Kenia und Uganda stritten. Die beiden von Militärs regierten Länder schwiegen.', 'Länder = Kenya + Uganda'],
  ['Kenia und Uganda stritten. Die beiden Mitglieder schwiegen.', 'Mitglieder = Kenya + Uganda'],
  ['Kenias Präsident William Ruto sprach. Seine Regierung erwägt das.', 'Regierung = Government (Kenya)'],
  [
    'Chile bat um Hilfe. Argentiniens Parlament tagte. Chile schwieg. Chile und Peru sprachen. Das Parlament tagte.',
    'Parlament = Argentine National Congress + National Congress of Chile',
  ],
]
const ENGLISH: readonly (readonly [text: string, ...taken: string[]])[] = [
  ['NATO met in Riga. The alliance warned Russia.', 'alliance = NATO'],
  ['The International Criminal Court took the case. The court said nothing.', 'court = International Criminal Court'],
  ['The African Union and NATO met. The bloc said nothing.'],
  ['The African Union met. The court of appeal said nothing.'],
  ['Kenya and Uganda quarrelled. Both countries later agreed.', 'countries = Kenya + Uganda'],
  ['Kenya mediated between Peru, Chile and Bolivia. The two countries agreed.'],
  ['Emmanuel Macron said his country would help.', 'country = France'],
  ['Kenya said its troops had left.', 'troops = Armed forces (Kenya)'],
  ['Kenya told Uganda that its troops had left.'],
  ['Donald Trump spoke. Joe Biden praised the billionaire.', 'billionaire = Donald Trump'],
  ['Kenya and Uganda met. The two NATO members agreed.', 'members = Kenya + Uganda'],
  ['Kenya became the first country to help.'],
  ['Emmanuel Macron and Olaf Scholz met. The leaders praised Kenya.', 'leaders = Emmanuel Macron + Olaf Scholz'],
  [
    'President Emmanuel Macron met Chancellor Olaf Scholz and President Joe Biden. The two presidents praised Kenya.',
    'presidents = Emmanuel Macron + Joe Biden',
  ],
  [
    'Joe Biden hosted Emmanuel Macron and Olaf Scholz. Joe Biden praised both men.',
    'men = Emmanuel Macron + Olaf Scholz',
  ],
  ['Kenya and Uganda quarrelled. Neither country agreed.', 'country = Kenya + Uganda'],
  ['Emmanuel Macron spoke. The leaders praised Kenya.'],
  ['Emmanuel Macron and Olaf Scholz met. The two leaders praised Kenya.', 'leaders = Emmanuel Macron + Olaf Scholz'],
]

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
}, 60_000)

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('nouns that take up others in %s', (language, rows) => {
  it.each(rows)('%s', (text, ...taken) => {
    expect(takenUp(text, language)).toEqual(taken)
  })
})

/** Pronouns are mentions where the sentence tells a fact of whom they take up, and nobody else can be meant. */
const PRONOUNS: readonly (readonly [language: Language, text: string, ...taken: string[]])[] = [
  ['en', 'Iran denied that it had attacked Israel.', 'it = Iran'],
  ['en', 'Neither Russia nor its ally Belarus came.', 'its = Russia'],
  ['en', 'Iran said it was tired.'],
  ['en', 'Kenya told Uganda that it would attack Rwanda.'],
  ['en', 'Kenya signed the treaty with Uganda but has not ratified it.'],
  ['de', 'Iran bestritt, dass er Israel angegriffen habe.'],
  ['de', 'Meloni kritisierte Macron, weil sie Ungarn unterstützen.'],
  ['de', 'Orbán drohte Kiew, falls sie die Kämpfe nicht einstellen.'],
  ['de', 'Polen kündigte an, seine Truppen aus Mali abzuziehen.', 'seine = Poland'],
]

describe('pronouns', () => {
  const rows = PRONOUNS.map(([language, text, ...taken]) => ({ language, text, taken }))
  it.each(rows)('$language: $text', ({ language, text, taken }) => {
    expect(takenUp(text, language, 'pronoun')).toEqual(taken)
  })
})

function takenUp(text: string, language: Language, wanted: MentionForm = 'nominal'): readonly string[] {
  const { mentions, entities } = extractor.extract(article(text, language))
  const bySurface = new Map<string, string[]>()
  for (const { form, surface, entity } of mentions) {
    if (form !== wanted) continue
    const name = entities.find(({ id }) => id === entity)?.name
    bySurface.set(surface, [...(bySurface.get(surface) ?? []), name?.en ?? name?.de ?? '?'])
  }
  return [...bySurface].map(([surface, names]) => `${surface} = ${names.toSorted().join(' + ')}`)
}
