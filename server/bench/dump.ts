/** Entities of a made-up Wikidata dump: of a hundred, seventy articles, twenty-seven people without and three with a position. */
export function* syntheticDump(bytes: number): Iterable<string> {
  yield '[\n'
  yield `${JSON.stringify(position())},\n`
  for (let size = 0, index = 0; size < bytes; index++) {
    const line = `${JSON.stringify(index % 100 < 70 ? article(index) : human(index, index % 100 > 96))},\n`
    size += line.length
    yield line
  }
  yield '{}\n]\n'
}

const POSITION = 'Q900000000'

/** As many statements as an item of Wikidata has on average, each with its references. */
const IDENTIFIERS = 12
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'pl', 'ru', 'ar', 'zh', 'ja', 'cs', 'da', 'fi']

function article(index: number) {
  const id = `Q${900_000_001 + index}`
  return item(id, LANGUAGES, `On the growth of moss in region ${index}`, [
    statement(id, 'P31', itemSnak('P31', 'Q13442814')),
  ])
}

function human(index: number, isHolder: boolean) {
  const id = `Q${900_000_001 + index}`
  const held = { ...statement(id, 'P39', itemSnak('P39', POSITION)), qualifiers: { P580: [daySnak('P580')] } }
  return item(id, LANGUAGES.slice(0, 4), `Anna Beispiel ${String.fromCodePoint(65 + (index % 26))}. Muster`, [
    statement(id, 'P31', itemSnak('P31', 'Q5')),
    statement(id, 'P27', itemSnak('P27', 'Q142')),
    ...(isHolder ? [held] : []),
  ])
}

function position() {
  return item(POSITION, ['en'], 'Minister of Foreign Affairs of France', [
    statement(POSITION, 'P31', itemSnak('P31', 'Q4164871')),
  ])
}

function item(id: string, languages: readonly string[], name: string, claims: readonly ReturnType<typeof statement>[]) {
  const identifiers = Array.from({ length: IDENTIFIERS }, (_, at) =>
    statement(id, `P${2000 + at}`, textSnak(`P${2000 + at}`)),
  )
  return {
    type: 'item',
    id,
    labels: Object.fromEntries(languages.map((language) => [language, { language, value: name }])),
    descriptions: Object.fromEntries(languages.map((language) => [language, { language, value: `item ${id}` }])),
    aliases: {},
    claims: Object.fromEntries([...claims, ...identifiers].map((each) => [each.mainsnak.property, [each]])),
    sitelinks: {},
    lastrevid: 1,
  }
}

function statement(id: string, property: string, mainsnak: ReturnType<typeof itemSnak> | ReturnType<typeof textSnak>) {
  const references = [
    {
      hash: 'a'.repeat(40),
      snaks: { P248: [itemSnak('P248', 'Q36578')], P813: [daySnak('P813')] },
      'snaks-order': ['P248', 'P813'],
    },
  ]
  return { mainsnak, type: 'statement', id: `${id}$${property}`, rank: 'normal', references }
}

const itemSnak = (property: string, id: string) => ({
  snaktype: 'value',
  property,
  datavalue: { value: { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id }, type: 'wikibase-entityid' },
  datatype: 'wikibase-item',
})

const textSnak = (property: string) => ({
  snaktype: 'value',
  property,
  datavalue: { value: `identifier-${property}`, type: 'string' },
  datatype: 'external-id',
})

const daySnak = (property: string) => ({
  snaktype: 'value',
  property,
  datavalue: {
    value: {
      time: '+2017-05-14T00:00:00Z',
      timezone: 0,
      before: 0,
      after: 0,
      precision: 11,
      calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
    },
    type: 'time',
  },
  datatype: 'time',
})
