import type { CountryClass } from '../mention/country-nouns.ts'

/** Which countries a noun can mean, by ISO code. */
export const COUNTRIES_OF_CLASS: Readonly<Record<CountryClass, ReadonlySet<string>>> = {
  kingdom: words('BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR NLD NOR SAU SWE SWZ THA TON'),
  emirate: words('ARE KWT QAT'),
  sultanate: words('BRN OMN'),
  island: words(
    `ATG BHR BHS BRB COM CPV CUB CYP DMA FJI FSM GRD IRL ISL JAM JPN KIR KNA LCA LKA MDG MDV MHL MLT MUS NRU PHL PLW SGP SLB STP SYC TON TTO
    TUV TWN VCT VUT WSM`,
  ),
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
