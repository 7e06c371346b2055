/** One measured figure, e.g. { name: "articles a second", value: 310, unit: "1/s" }. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/** Something to measure by name with `npm run bench NAME`. */
export interface Bench {
  readonly name: string
  readonly tells: string
  run(): Promise<readonly Figure[]>
}
