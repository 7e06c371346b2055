/**
 * A 64-bit content hash as 16 hexadecimal digits: the same text gives the same id everywhere, browsers included.
 * Method: cyrb53's two-lane multiply-xor mixing (public domain), widened to both full lanes. Not cryptographic.
 */
export function hash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return hex(high) + hex(low)
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0')
