/**
 * Whether two full names may be one, spelt by different transliterations or with a slip: their skeletons differ by at
 * most one edit in six letters, two at most, and the family-side word begins alike. For use under a matching title only.
 */
export function areSimilarNames(a: string, b: string): boolean {
  const left = skeleton(a)
  const right = skeleton(b)
  const allowed = Math.min(2, Math.floor(Math.max(left.length, right.length) / 6) + 1)
  return left.charAt(0) === right.charAt(0) && editDistance(left, right, allowed) <= allowed
}

/** A name without case, accents and marks: "Gül" and "Gul", "Rinkēvičs" and "Rinkevics" are one. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[łøđıæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' }

/**
 * Letters that transliterations of Russian, Arabic, Korean and others agree on: sch = sh, tsch = ch, w = v, z = s, j = y;
 * double letters once; hyphens, apostrophes and the article al- off, also as it is spoken (as-Sisi); Abdel and Abd al are one.
 */
export function skeleton(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/\babd(?:[eu]l|[- ](?:al|el|ul))[- ]/g, 'abd ')
    .replace(/\b(?:al|el)[- ]|\b(?:a[dnrstz]|asch|ash)-/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/tsch|ch|kh/g, 'h')
    .replace(/sch|sh/g, 's')
    .replace(/zh|dsch|dj/g, 'j')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/j/g, 'y')
    .replace(/(\p{L})\1/gu, '$1')
}

/** Levenshtein distance, given up once it passes `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++) {
      const change = (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1)
      next.push(Math.min(change, (row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1))
    }
    row = next
    if (Math.min(...row) > most) return most + 1
  }
  return row[b.length] ?? most + 1
}
