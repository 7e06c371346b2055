import { classAt, isWordClass } from './characters.ts'

/** End of the address or e-mail that starts at `at`, or null. A sentence's closing punctuation is not part of it. */
export function linkEnd(text: string, at: number): number | null {
  if (isWordClass(classAt(text, at - 1))) return null
  return addressEnd(text, at) ?? mailEnd(text, at)
}

function addressEnd(text: string, at: number): number | null {
  if (!ADDRESS_STARTS.some((start) => text.startsWith(start, at))) return null
  ADDRESS.lastIndex = at
  const match = ADDRESS.exec(text)
  if (match === null) return null
  let end = at + match[0].length
  while (end > at && TRAILING.has(text[end - 1] ?? '')) end--
  return end
}

function mailEnd(text: string, at: number): number | null {
  MAIL.lastIndex = at
  const match = MAIL.exec(text)
  return match === null ? null : at + match[0].length
}

const ADDRESS_STARTS = ['http://', 'https://', 'HTTP://', 'HTTPS://', 'www.', 'WWW.'] as const

/** Longer addresses are cut: look-ahead stays bounded. */
const ADDRESS = /[^\s"<>„“”«»]{5,2000}/y
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y

const TRAILING: ReadonlySet<string> = new Set(".,;:!?)]}'’‘*…".split(''))
