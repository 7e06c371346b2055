import { CONFLICT_FRAMES } from './conflict.ts'
import { MEETING_FRAMES } from './meetings.ts'
import { SUPPORT_FRAMES } from './support.ts'
import { TREATY_FRAMES } from './treaties.ts'
import { WORD_FRAMES } from './words.ts'

/** How German tells events. Format: `graph/fact/frame.ts`. */
export const FRAMES = [TREATY_FRAMES, MEETING_FRAMES, SUPPORT_FRAMES, WORD_FRAMES, CONFLICT_FRAMES].join('\n')
