import { KIND_BITS } from './state.ts'
import type { FeatureSource, Template } from './templates.ts'

/*
 * Features of a parser state, in three lists by what they depend on, so that the scores of the first two can be
 * remembered while the beam comes by the same pair of words again and again.
 *
 * Names: S0–S2 the stack from its top, B0–B3 the buffer; of each, w word, t tag, c cluster, e.g. `s0w`, `b0t`. `dist`
 * distances, `between` the landmarks between two places, `nv`, `pv` next and previous verb of the sentence. Tags take 6
 * bits, so several of them make one integer.
 */

/** Leaves the number of dependents away from their kinds. */
const SET = (1 << KIND_BITS) - 1

const FRONT: readonly Template[] = [
  // single places
  ['s0w', 's0t'],
  ['s0t', '0'],
  ['s0c', 's0t'],
  ['b0w', 'b0t'],
  ['b0t', '0'],
  ['b0c', 'b0t'],
  ['b1w', 'b1t'],
  ['b1t', 'b2t'],
  ['w[B2]', 'b2t'],
  // both
  ['S0B0', '0'],
  ['s0w', 'b0w'],
  ['s0w', 'S0B0'],
  ['b0w', 'S0B0'],
  ['s0c', 'b0c'],
  ['s0c', 'S0B0'],
  ['b0c', 'S0B0'],
  ['s3[S0]', 'S0B0'],
  ['s3[B0]', 'S0B0'],
  // and what follows
  ['S0B0 | b1t << 12', '0'],
  ['S0B0 | b1t << 12 | b2t << 18', '0'],
  ['t[B3] | b2t << 6 | b1t << 12', 'S0B0'],
  // distance and what lies between
  ['S0B0', 'dist'],
  ['s0w', 'dist'],
  ['b0w', 'dist'],
  ['S0B0', 'between'],
  ['s0w', 'between'],
  // the verbs around
  ['S0B0 | t[nv] << 12', 'nvd'],
  ['S0B0 | t[pv] << 12', 'w[pv]'],
  ['S0B0 | t[nv2] << 12', 's2[nv]'],
]

const STACK: readonly Template[] = [
  ['s1w', 's1t'],
  ['s1t', '0'],
  ['s1c', 's1t'],
  ['S1S0', '0'],
  ['s1w', 's0w'],
  ['s0w', 'S1S0'],
  ['s1w', 'S1S0'],
  ['s1c', 's0c'],
  ['s1c', 'S1S0'],
  ['s3[S1]', 'S1S0'],
  ['S1S0', 'dist'],
  ['S1S0', 'between'],
]

const STATE: readonly Template[] = [
  // three and more places
  ['w[S2]', 't[S2]'],
  ['S1S0 | t[S2] << 12', '0'],
  ['S1S0B0', '0'],
  ['S1S0B0', 'b1w'],
  ['S1S0B0 | t[B1] << 18', '0'],
  ['s1w', 'S1S0B0'],
  ['s0w', 'S1S0B0'],
  ['b0w', 'S1S0B0'],
  ['S1S0B0', 'c[S0]'],
  ['s1c', 'b0c'],
  ['s2[nv]', 'S1S0B0'],
  ['S1S0B0', 'between0 | between1 << 6'],
  // with dependents
  ['S0B0 | t[s0l] << 12', '0'],
  ['S0B0 | t[s0r] << 12', '0'],
  ['S0B0 | t[b0l] << 12', '0'],
  ['S1S0 | t[s1r] << 12', '0'],
  ['S1S0 | t[s0l] << 12', '0'],
  ['S1S0 | t[s0r] << 12', '0'],
  ['S1S0 | t[s1l] << 12', '0'],
  ['S0B0 | t[b0l2] << 12 | t[b0l] << 18', '0'],
  ['S1S0 | t[s1r2] << 12 | t[s1r] << 18', '0'],
  ['w[s0l]', 'S0B0'],
  ['w[s0r]', 'S0B0'],
  ['w[b0l]', 'S0B0'],
  ['w[s0l]', 'S1S0'],
  ['w[s1r]', 'S1S0'],
  ['w[s1l]', 'S1S0B0'],
  ['w[s0l2]', 'w[s0l] ^ S0B0 << 20'],
  // number and kinds of dependents
  ['S0B0', 'v0'],
  ['s0w', 'v0'],
  ['S0B0', 'vb'],
  ['b0w', 'vb'],
  ['S1S0', 'v1'],
  ['s1w', 'v1'],
  ['t[S0] | 64', `s0ls & ${SET}`],
  ['S0B0', `s0rs & ${SET}`],
  ['S0B0', `b0ls & ${SET}`],
  ['S1S0', `s1rs & ${SET}`],
  ['S1S0', `s1ls & ${SET}`],
  // the leftmost dependent: an adposition or a determiner, which tell what the phrase can hang from
  ['w[s0l]', 's1w'],
  ['w[s0l]', 's1c ^ S1S0 << 10'],
  ['w[s0l]', 'b0w'],
  ['w[s0l]', 'b0c ^ S0B0 << 10'],
  ['w[s0l]', 't[S2] | S1S0 << 6'],
  ['w[s0l]', 'w[S2]'],
  ['w[s0l] ^ S1S0 << 16', 's3[S0]'],
  ['w[s0l] ^ S0B0 << 16', 's3[S0]'],
  // coordination joins like and like
  ['alike', 'S1S0 | t[s0l] << 12'],
]

/** Of the top of the stack and the front of the buffer. */
export const FRONT_FEATURES: FeatureSource = {
  parameters: ['landmarks', 'frame', 'S0', 'B0'],
  prologue: `
    const { word: w, cluster: c, suffix2: s2, suffix3: s3, tag: t, length: n } = frame;
    const { nextVerb, previousVerb, verbs, marks, conjunctions } = landmarks;
    const B1 = B0 <= n ? B0 + 1 : 0, B2 = B1 && B1 <= n ? B1 + 1 : 0, B3 = B2 && B2 <= n ? B2 + 1 : 0;
    const s0w = w[S0], s0t = t[S0], s0c = c[S0], b0w = w[B0], b0t = t[B0], b0c = c[B0], b1w = w[B1], b1t = t[B1], b2t = t[B2];
    const S0B0 = s0t | b0t << 6;
    const d = B0 - S0, dist = d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
    const nv = nextVerb[B0], nvd = nv ? Math.min(nv - B0, 7) : 8, nv2 = nv && nv < n ? nextVerb[nv + 1] : 0;
    const pv = previousVerb[S0];
    const between = ${between('S0', 'B0')};`,
  templates: FRONT,
}

/** Of the two top places of the stack; S1 is 0 where there is one alone. */
export const STACK_FEATURES: FeatureSource = {
  parameters: ['landmarks', 'frame', 'S1', 'S0'],
  prologue: `
    const { word: w, cluster: c, suffix3: s3, tag: t } = frame, { verbs, marks, conjunctions } = landmarks;
    const s1w = w[S1], s1t = t[S1], s1c = c[S1], s0w = w[S0], s0c = c[S0], S1S0 = s1t | t[S0] << 6;
    const d = S0 - S1, dist = S1 ? (d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7) : 8;
    const between = S1 ? ${between('S1', 'S0')} : 32;`,
  templates: STACK,
  firstPlace: FRONT.length,
}

/** Of everything else: `s0l` is S0's leftmost dependent and so on, `v` are numbers of dependents, `s0ls` S0's kinds of them on
 * the left and so on. */
export const STATE_FEATURES: FeatureSource = {
  parameters: ['landmarks', 'frame', 'state'],
  prologue: `
    const { word: w, cluster: c, suffix2: s2, suffix3: s3, tag: t, length: n } = frame;
    const { nextVerb, verbs, marks, conjunctions } = landmarks;
    const { stack, depth, front: B0, leftEnds, rightEnds, leftKinds, rightKinds } = state;
    const S0 = stack[depth - 1], S1 = depth > 1 ? stack[depth - 2] : 0, S2 = depth > 2 ? stack[depth - 3] : 0;
    const B1 = B0 <= n ? B0 + 1 : 0;
    const s0w = w[S0], s1w = w[S1], b0w = w[B0], b1w = w[B1], s1c = c[S1], b0c = c[B0];
    const s0l = leftEnds[S0] & 65535, s0l2 = leftEnds[S0] >>> 16, s0r = rightEnds[S0] & 65535, s1l = leftEnds[S1] & 65535;
    const s1r = rightEnds[S1] & 65535, s1r2 = rightEnds[S1] >>> 16, b0l = leftEnds[B0] & 65535, b0l2 = leftEnds[B0] >>> 16;
    const S0B0 = t[S0] | t[B0] << 6, S1S0 = t[S1] | t[S0] << 6, S1S0B0 = S1S0 | t[B0] << 12;
    const s0ls = leftKinds[S0], s0rs = rightKinds[S0], s1ls = leftKinds[S1], s1rs = rightKinds[S1], b0ls = leftKinds[B0];
    const v0 = Math.min(s0ls >>> ${KIND_BITS}, 3) | Math.min(s0rs >>> ${KIND_BITS}, 3) << 2;
    const v1 = Math.min(s1ls >>> ${KIND_BITS}, 3) | Math.min(s1rs >>> ${KIND_BITS}, 3) << 2;
    const vb = Math.min(b0ls >>> ${KIND_BITS}, 3), nv = nextVerb[B0];
    const between0 = ${between('S0', 'B0')}, between1 = S1 ? ${between('S1', 'S0')} : 32;
    const alike = (c[S0] && c[S0] === s1c ? 1 : 0) | (s3[S0] === s3[S1] ? 2 : 0) | (w[s0l] === w[s1l] ? 4 : 0);`,
  templates: STATE,
  firstPlace: FRONT.length + STACK.length,
}

/** Numbers of marks, verbs and conjunctions strictly between two places, as one integer below 32. */
function between(left: string, right: string): string {
  return (
    `(Math.min(marks[${right} - 1] - marks[${left}], 3) | Math.min(verbs[${right} - 1] - verbs[${left}], 2) << 2` +
    ` | (conjunctions[${right} - 1] > conjunctions[${left}] ? 16 : 0))`
  )
}
