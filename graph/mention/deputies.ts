/** The office of whoever stands in for the holder of another: the deputy foreign minister is no foreign minister. */
export function deputyOf(office: string): string {
  return DEPUTIES[office] ?? (office.endsWith('-minister') ? 'state-secretary' : 'deputy')
}

const DEPUTIES: Readonly<Record<string, string>> = {
  president: 'vice-president',
  'head-of-government': 'deputy-head-of-government',
  chancellor: 'deputy-head-of-government',
  'vice-president': 'vice-president',
  'deputy-head-of-government': 'deputy-head-of-government',
  'state-secretary': 'state-secretary',
}
