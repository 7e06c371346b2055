/**
 * A feature template: two integer expressions over the names that a prologue declares. Its place in the list is part of
 * the hash, so that equal values under two templates are two features.
 */
export type Template = readonly [first: string, second: string]

export interface FeatureSource {
  /** Parameters of the generated functions, in order. */
  readonly parameters: readonly string[]
  /** Statements that declare the names used in the templates. */
  readonly prologue: string
  readonly templates: readonly Template[]
  /** Number of the first template, where two lists share one weight table; else 0. */
  readonly firstPlace?: number
}

/** Writes the row number of each feature into `rows` and returns how many there are; `shift` is 32 − bits of the table. */
export type ListRows<Args extends readonly unknown[]> = (...args: [...Args, rows: Int32Array, shift: number]) => number

/** Adds up the rows of all features: the first `outputs` columns go into `scores`, from `at` on. */
export type SumRows<Args extends readonly unknown[]> = (
  ...args: [...Args, weights: WeightTable, scores: Float64Array, at: number, shift: number]
) => void

export type WeightTable = Int8Array | Float32Array

/**
 * Turns templates into straight-line code that lists the rows of the weight table they fall on.
 *
 * The code is generated because the hash has to be inlined some eighty times in one function: V8 stops inlining a helper
 * after about a dozen calls, and a loop over closures is slower still (a tenth of the speed). Its text comes from the
 * constant templates of this folder alone, never from input.
 */
export function compileRows<Args extends readonly unknown[]>(source: FeatureSource): ListRows<Args> {
  const lines = source.templates.map((template, place) => `${hashInto(source, template, place)} rows[${place}] = x;`)
  return compile(source, ['rows', 'shift'], [...lines, `return ${source.templates.length};`]) as ListRows<Args>
}

/** As `compileRows`, but adds the weights up on the way, in local variables: the inner loop of the parser. */
export function compileSum<Args extends readonly unknown[]>(
  source: FeatureSource,
  rowWidth: number,
  outputs: number,
): SumRows<Args> {
  const columns = Array.from({ length: outputs }, (_, column) => column)
  const lines = source.templates.map(
    (template, place) =>
      `${hashInto(source, template, place)} x *= ${rowWidth}; ${columns.map((k) => `y${k} += weights[x + ${k}];`).join(' ')}`,
  )
  const before = columns.map((k) => `let y${k} = 0;`)
  const after = columns.map((k) => `scores[at + ${k}] = y${k};`)
  return compile(source, ['weights', 'scores', 'at', 'shift'], [...before, ...lines, ...after]) as SumRows<Args>
}

function compile(source: FeatureSource, tail: readonly string[], body: readonly string[]): unknown {
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- see compileRows
  return new Function(...source.parameters, ...tail, [source.prologue, 'let x = 0;', ...body].join('\n'))
}

/** Multiply-xor mixing of both values; the place is mixed in as a multiple of the golden ratio. */
function hashInto({ firstPlace = 0 }: FeatureSource, [first, second]: Template, place: number): string {
  return (
    `x = Math.imul((${first}) + ${Math.imul(firstPlace + place + 1, 0x9e3779b1)} | 0, 0x85EBCA6B);` +
    ` x = Math.imul((x ^ x >>> 15) + (${second}) | 0, 0xC2B2AE35) >>> shift;`
  )
}
