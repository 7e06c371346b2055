import type { Language } from '../../graph/model/article.ts'

/** A kind of entity as people say it ("igo-organ" is written for machines); kinds without words show as they are. */
export function kindName(kind: string, language: Language): string {
  return KINDS[kind]?.[language] ?? kind.replaceAll('-', ' ')
}

const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  politician: { de: 'Politik', en: 'politician' },
  person: { de: 'Person', en: 'person' },
  state: { de: 'Staat', en: 'state' },
  territory: { de: 'Gebiet', en: 'territory' },
  'former-state': { de: 'früherer Staat', en: 'former state' },
  city: { de: 'Stadt', en: 'city' },
  region: { de: 'Region', en: 'region' },
  continent: { de: 'Kontinent', en: 'continent' },
  water: { de: 'Gewässer', en: 'water' },
  mountain: { de: 'Gebirge', en: 'mountain' },
  site: { de: 'Stätte', en: 'site' },
  place: { de: 'Ort', en: 'place' },
  government: { de: 'Regierung', en: 'government' },
  parliament: { de: 'Parlament', en: 'parliament' },
  ministry: { de: 'Ministerium', en: 'ministry' },
  court: { de: 'Gericht', en: 'court' },
  'armed-forces': { de: 'Streitkräfte', en: 'armed forces' },
  'armed-group': { de: 'bewaffnete Gruppe', en: 'armed group' },
  'central-bank': { de: 'Zentralbank', en: 'central bank' },
  agency: { de: 'Behörde', en: 'agency' },
  igo: { de: 'internationale Organisation', en: 'international organisation' },
  'igo-organ': { de: 'Organ einer internationalen Organisation', en: 'organ of an international organisation' },
  alliance: { de: 'Bündnis', en: 'alliance' },
  bloc: { de: 'Staatengruppe', en: 'bloc' },
  party: { de: 'Partei', en: 'party' },
  office: { de: 'Amt', en: 'office' },
  media: { de: 'Medium', en: 'media' },
  company: { de: 'Firma', en: 'company' },
  club: { de: 'Verein', en: 'club' },
  group: { de: 'Gruppe', en: 'group' },
  other: { de: 'andere', en: 'other' },
  treaty: { de: 'Vertrag', en: 'treaty' },
  'alliance-treaty': { de: 'Bündnisvertrag', en: 'alliance treaty' },
  'arms-control': { de: 'Rüstungskontrolle', en: 'arms control' },
  trade: { de: 'Handel', en: 'trade' },
  peace: { de: 'Frieden', en: 'peace' },
  environment: { de: 'Umwelt', en: 'environment' },
  'human-rights': { de: 'Menschenrechte', en: 'human rights' },
  agreement: { de: 'Abkommen', en: 'agreement' },
}
