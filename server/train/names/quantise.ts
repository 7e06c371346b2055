import type { NameWeights } from '../../../graph/names/weights.ts'

export interface Quantising {
  /** Weights below this size are left out. */
  readonly least: number
  /** Size of the largest weight; larger ones are cut to it. */
  readonly most: number
  /** Values are rounded to multiples of this, of ±127: coarse ones pack into less. */
  readonly grain: number
}

/** Weights as bytes, those of features that have any. @param rows row of each feature, ascending */
export function quantise(
  weights: Float32Array,
  rows: Uint32Array,
  size: number,
  bits: number,
  { least, most, grain }: Quantising,
): NameWeights {
  const unit = most / 127
  const limit = Math.floor(127 / grain) * grain
  const kept: number[] = []
  const starts = [0]
  const labels: number[] = []
  const values: number[] = []
  for (let feature = 0; feature < rows.length; feature++) {
    for (let label = 0; label < size; label++) {
      const weight = weights[feature * size + label]!
      if (Math.abs(weight) < least) continue
      const value = Math.max(-limit, Math.min(limit, Math.round(weight / unit / grain) * grain))
      if (value === 0) continue
      labels.push(label)
      values.push(value)
    }
    if (labels.length === starts.at(-1)) continue
    kept.push(rows[feature]!)
    starts.push(labels.length)
  }
  return {
    bits,
    unit,
    rows: Uint32Array.from(kept),
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(labels),
    values: Int8Array.from(values),
  }
}
