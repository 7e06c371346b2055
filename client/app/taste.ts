import { LANGUAGES, type Language } from '../../graph/model/article.ts'
import { THEMES, type Address, type Theme } from './address.ts'

const KEY = 'entente.taste'

/** Language and theme for an address: what it says, else what was chosen last, else what the browser prefers. */
export function decide(address: Address): { readonly language: Language; readonly theme: Theme } {
  const last = recall()
  return {
    language: address.language ?? last.language ?? fromBrowser(),
    theme: address.theme ?? last.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  }
}

/** Keeps an explicit choice for the next visit. */
export function rememberTaste({ language, theme }: Address): void {
  if (language === null && theme === null) return
  const last = recall()
  try {
    localStorage.setItem(KEY, JSON.stringify({ language: language ?? last.language, theme: theme ?? last.theme }))
  } catch {
    // Nothing may be kept: the choice then lives in the address alone.
  }
}

function recall(): { language: Language | null; theme: Theme | null } {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>
    return {
      language: LANGUAGES.find((one) => one === kept['language']) ?? null,
      theme: THEMES.find((one) => one === kept['theme']) ?? null,
    }
  } catch {
    return { language: null, theme: null }
  }
}

/** The first of the reader's languages that the page speaks; English for none. */
function fromBrowser(): Language {
  for (const tag of navigator.languages) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().startsWith(language))
    if (known !== undefined) return known
  }
  return 'en'
}
