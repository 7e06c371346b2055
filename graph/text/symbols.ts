/**
 * End of the token of punctuation or symbols that starts at `at`: runs such as "...", "--", "?!" are one token, and
 * so are the doubled marks of typewriter quotes.
 */
export function symbolEnd(text: string, at: number): number {
  const first = text[at] ?? ''
  if (first === '!' || first === '?') return runEnd(text, at, (character) => character === '!' || character === '?')
  if (text[at + 1] === first && (first === '`' || first === "'")) return at + 2
  if (RUNS.has(first)) return runEnd(text, at, (character) => character === first)
  return pictureEnd(text, at)
}

const RUNS: ReadonlySet<string> = new Set('.-–—*=~_+#•'.split(''))

function runEnd(text: string, at: number, belongs: (character: string) => boolean): number {
  let end = at + 1
  while (end < text.length && belongs(text[end] ?? '')) end++
  return end
}

/** One character with what joins it: an emoji with its skin tone, variant and joined emojis, a flag's two letters. */
function pictureEnd(text: string, at: number): number {
  let end = pointEnd(text, at)
  if (isFlagHalf(text, at) && isFlagHalf(text, end)) return pointEnd(text, end)
  for (;;) {
    if (isModifier(text, end)) end = pointEnd(text, end)
    else if (text[end] === JOINER && isPicture(text, end + 1)) end = pointEnd(text, end + 1)
    else return end
  }
}

function pointEnd(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}

function isPicture(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) >= 0x2190
}

function isModifier(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point === 0xfe0f || point === 0x20e3 || (point >= 0x1f3fb && point <= 0x1f3ff)
}

function isFlagHalf(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

const JOINER = '\u200d'
