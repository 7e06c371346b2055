import { entityId } from '../../../graph/model/id.ts'
import type {
  KnownCountry,
  KnownEntity,
  KnownInstitution,
  KnownPerson,
  KnownPlace,
  Knowledge,
} from '../../../graph/model/knowledge.ts'

/** A small world with one thing of each kind that the matcher tells apart. */
export const smallWorld = (): Knowledge => ({
  entities: [
    country('RUS', ['Russland', 'Russia'], {
      adjectives: { de: ['russisch'], en: ['Russian'] },
      demonyms: { de: ['Russe', 'Russin', 'Russen'], en: ['Russian', 'Russians'] },
      metonyms: { de: ['Moskau', 'Kreml'], en: ['Moscow', 'Kremlin'] },
    }),
    country('UKR', ['Ukraine', 'Ukraine'], {
      adjectives: { de: ['ukrainisch'], en: ['Ukrainian'] },
      demonyms: { de: ['Ukrainer', 'Ukrainerin'], en: ['Ukrainian', 'Ukrainians'] },
    }),
    country('USA', ['Vereinigte Staaten', 'United States'], {
      aliases: { de: ['USA', 'US', 'Vereinigte Staaten von Amerika'], en: ['US', 'U.S.', 'USA'] },
      metonyms: { de: ['Weißes Haus'], en: ['White House'] },
    }),
    country('ARE', ['Vereinigte Arabische Emirate', 'United Arab Emirates'], {}),
    country('DEU', ['Deutschland', 'Germany'], {
      adjectives: { de: ['deutsch'], en: ['German'] },
      demonyms: { de: ['Deutscher', 'Deutsche', 'Deutschen'], en: ['German', 'Germans'] },
    }),
    country('CHE', ['Schweiz', 'Switzerland'], {
      adjectives: { de: ['Schweizer', 'schweizerisch'], en: ['Swiss'] },
      demonyms: { de: ['Schweizer', 'Schweizerin'], en: ['Swiss'] },
    }),
    country('MEX', ['Mexiko', 'Mexico'], {}),
    country('IRN', ['Iran', 'Iran'], {}),
    country('TUR', ['Türkei', 'Turkey'], { adjectives: { de: ['türkisch'], en: ['Turkish'] } }),
    country('PSE', ['Palästina', 'Palestine'], { demonyms: { de: ['Palästinenser'], en: ['Palestinian'] } }),
    country('PRK', ['Nordkorea', 'North Korea'], { adjectives: { de: ['nordkoreanisch'], en: ['North Korean'] } }),
    country('KOR', ['Südkorea', 'South Korea'], { adjectives: { de: ['südkoreanisch'], en: ['South Korean'] } }),
    person('putin', ['Wladimir Putin', 'Vladimir Putin'], 'Putin', 'Putin'),
    person('kim-jong-un', ['Kim Jong-un', 'Kim Jong-un'], 'Kim', 'Kim'),
    person('selenskyj', ['Wolodymyr Selenskyj', 'Volodymyr Zelenskyy'], 'Selenskyj', 'Zelenskyy'),
    person('erdogan', ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan'], 'Erdoğan', 'Erdoğan'),
    person('assad', ['Baschar al-Assad', 'Bashar al-Assad'], 'Assad', 'Assad'),
    person('quiet', ['Anna Weil', 'Anna Weil'], 'Anna Weil', 'Weil'),
    place('moscow', ['Moskau', 'Moscow'], 'RUS'),
    place('paris', ['Paris', 'Paris'], null),
    place('lander', ['Lander', 'Lander'], 'USA'),
    place('gulf-of-mexico', ['Golf von Mexiko', 'Gulf of Mexico'], null),
    place('mitte', ['Mitte', 'Mitte'], 'DEU'),
    place('hama', ['Hama', 'Hama'], null),
    institution('un', 'igo', ['Vereinte Nationen', 'United Nations'], { de: ['UN'], en: ['UN', 'U.N.'] }),
    institution('who', 'igo', ['Weltgesundheitsorganisation', 'World Health Organization'], {
      de: ['WHO'],
      en: ['WHO'],
    }),
    institution('nato', 'alliance', ['Nato', 'NATO'], { de: ['NATO'], en: ['Nato'] }),
    institution('icc', 'court', ['Internationaler Strafgerichtshof', 'International Criminal Court'], {
      de: [],
      en: [],
    }),
    institution('eu-commission', 'igo-organ', ['EU-Kommission', 'European Commission'], { de: [], en: [] }),
    institution('hamas', 'armed-group', ['Hamas', 'Hamas'], { de: [], en: [] }),
    institution('al-qaeda', 'armed-group', ['Al-Kaida', 'al-Qaeda'], { de: ['Al Kaida'], en: [] }),
    institution('greens', 'party', ['Bündnis 90/Die Grünen', 'Alliance 90/The Greens'], { de: ['die Grünen'], en: [] }),
    institution('ice', 'agency', ['US-Einwanderungsbehörde', 'Immigration and Customs Enforcement'], {
      de: [],
      en: ['ICE'],
    }),
    {
      ...institution('federation-council', 'parliament', ['Föderationsrat', 'Federation Council'], {
        de: ['russisches Oberhaus'],
        en: [],
      }),
      iso3: 'RUS',
      office: 'upper-house',
      contextual: { de: ['Oberhaus', 'Rat der Föderation'], en: ['upper house'] },
      metonyms: none,
    },
    {
      ...institution('g7', 'bloc', ['G7', 'G7'], { de: [], en: [] }),
    },
  ],
  offices: [],
  institutions: [{ office: 'upper-house', kind: 'parliament', terms: { de: ['Oberhaus'], en: ['upper house'] } }],
  givenNames: new Set(),
  stoplist: new Map([['Mitte', '"the middle"']]),
  compoundHeads: new Set(['krieg', 'politik', 'präsident', 'chef', 'besuch', 'sprecher']),
})

type Names = readonly [de: string, en: string]
const none = { de: [], en: [] }

function known(type: KnownEntity['type'], slug: string, [de, en]: Names) {
  return { id: entityId(`${type}/${slug}`), wikidata: null, iso3: null, name: { de, en }, aliases: none }
}

function country(iso3: string, names: Names, more: Partial<KnownCountry>): KnownCountry {
  const base = { ...known('country', iso3.toLowerCase(), names), type: 'country', kind: 'state' } as const
  const lists = { adjectives: none, demonyms: none, metonyms: none, compounds: [] }
  return { ...base, iso3, iso2: iso3.slice(0, 2), ...lists, ...more }
}

function person(slug: string, names: Names, short: string, family: string): KnownPerson {
  return { ...known('person', slug, names), type: 'person', kind: 'politician', given: '', family, short, offices: [] }
}

function place(slug: string, names: Names, iso3: string | null): KnownPlace {
  return {
    ...known('place', slug, names),
    type: 'place',
    kind: 'city',
    iso3,
    population: null,
    capital: false,
    adjectives: none,
    demonyms: none,
  }
}

function institution(slug: string, kind: string, names: Names, aliases: KnownInstitution['aliases']): KnownInstitution {
  return {
    ...known('institution', slug, names),
    type: 'institution',
    kind,
    aliases,
    contextual: none,
    metonyms: none,
    office: null,
  }
}
