/**
 * A name in one or two lines of at most so many characters: a long one is broken at the space or hyphen nearest to its
 * middle, and what is then still too long is cut.
 */
export function breakName(name: string, most: number): readonly string[] {
  if (name.length <= most) return [name]
  const cut = (line: string) => (line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line)
  const breaks = [...name.matchAll(/[ -]/g)].map(({ index }) => index + 1)
  const fromMiddle = (at: number) => Math.abs(at - name.length / 2)
  const [best] = breaks.toSorted((a, b) => fromMiddle(a) - fromMiddle(b))
  return best === undefined ? [cut(name)] : [cut(name.slice(0, best).trimEnd()), cut(name.slice(best))]
}
