import { DIPLOMACY } from './diplomacy.ts'
import { HELP } from './help.ts'
import { PRESSURE } from './pressure.ts'
import { WORDS_AGAINST } from './words-against.ts'

export { NOUN_CLASSES } from './classes.ts'

/** How English tells events. Format: `graph/fact/frame.ts`. */
export const FRAMES = [DIPLOMACY, HELP, WORDS_AGAINST, PRESSURE].join('\n')
