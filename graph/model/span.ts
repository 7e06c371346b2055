/** A stretch of an article's text: UTF-16 code units, half-open, so that `text.slice(start, end)` is its surface. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit. Touching spans do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` covers all of `inner`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
