/** A pattern that matches any of the choices as written, the longest first. */
export function alternatives(choices: readonly string[]): string {
  return [...choices]
    .toSorted((a, b) => b.length - a.length)
    .map((choice) => choice.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|')
}
