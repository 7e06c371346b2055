import type { FeatureSource } from './templates.ts'

/**
 * Features of a parser state. Names: S0–S2 the stack from its top, B0–B3 the buffer; of each, w word, t tag, c cluster.
 * `s0l` is S0's leftmost dependent and so on. `dist` distances, `v` numbers of dependents, `nv`, `pv` next and previous
 * verb in the sentence. Tags take 6 bits, so several of them make one integer.
 */
export const PARSER_FEATURES: FeatureSource = {
  parameters: ['state', 'verbs', 'frame'],
  prologue: `
    const { word: w, cluster: c, suffix2: s2, suffix3: s3, tag: t, length: n } = frame;
    const { stack, depth, front: B0, leftmost: l1, leftmost2: l2, rightmost: r1, rightmost2: r2 } = state;
    const { leftCount: nl, rightCount: nr, leftSet: ls, rightSet: rs } = state;
    const S0 = depth > 0 ? stack[depth - 1] : 0, S1 = depth > 1 ? stack[depth - 2] : 0, S2 = depth > 2 ? stack[depth - 3] : 0;
    const B1 = B0 <= n ? B0 + 1 : 0, B2 = B1 && B1 <= n ? B1 + 1 : 0, B3 = B2 && B2 <= n ? B2 + 1 : 0;
    const s0w = w[S0], s1w = w[S1], b0w = w[B0], b1w = w[B1];
    const s0t = t[S0], s1t = t[S1], s2t = t[S2], b0t = t[B0], b1t = t[B1], b2t = t[B2];
    const s0c = c[S0], s1c = c[S1], b0c = c[B0], s0l = l1[S0], s0r = r1[S0], s1l = l1[S1], s1r = r1[S1], b0l = l1[B0];
    const S0B0 = s0t | b0t << 6, S1S0 = s1t | s0t << 6, S1S0B0 = S1S0 | b0t << 12;
    const d0 = B0 - S0, dist0 = S0 ? (d0 < 5 ? d0 : d0 < 8 ? 5 : d0 < 12 ? 6 : 7) : 8;
    const d1 = S0 - S1, dist1 = S1 ? (d1 < 5 ? d1 : d1 < 8 ? 5 : d1 < 12 ? 6 : 7) : 8;
    const v0 = Math.min(nl[S0], 3) | Math.min(nr[S0], 3) << 2, v1 = Math.min(nl[S1], 3) | Math.min(nr[S1], 3) << 2;
    const vb = Math.min(nl[B0], 3);
    const nv = verbs.next[B0], nvd = nv ? Math.min(nv - B0, 7) : 8, nv2 = nv && nv < n ? verbs.next[nv + 1] : 0;
    const pv = S0 ? verbs.previous[S0] : 0;`,
  templates: [
    // single places
    ['s0w', 's0t'],
    ['s0t', '0'],
    ['s0c', 's0t'],
    ['s1w', 's1t'],
    ['s1t', '0'],
    ['s1c', 's1t'],
    ['b0w', 'b0t'],
    ['b0t', '0'],
    ['b0c', 'b0t'],
    ['b1w', 'b1t'],
    ['b1t', 'b2t'],
    ['w[B2]', 'b2t'],
    ['w[S2]', 's2t'],
    // pairs
    ['s0w', 'b0w'],
    ['s0w', 'S0B0'],
    ['b0w', 'S0B0'],
    ['S0B0', '0'],
    ['s1w', 's0w'],
    ['s0w', 'S1S0'],
    ['s1w', 'S1S0'],
    ['S1S0', '0'],
    ['s0c', 'b0c'],
    ['s1c', 's0c'],
    ['s1c', 'b0c'],
    ['s0c', 'S0B0'],
    ['b0c', 'S0B0'],
    ['s1c', 'S1S0'],
    // three and more places
    ['S1S0B0', '0'],
    ['S0B0 | b1t << 12', '0'],
    ['S1S0 | s2t << 12', '0'],
    ['S0B0 | b1t << 12 | b2t << 18', '0'],
    ['S1S0B0', 'b1w'],
    ['S1S0B0 | b1t << 18', '0'],
    ['s1w', 'S1S0B0'],
    ['s0w', 'S1S0B0'],
    ['b0w', 'S1S0B0'],
    ['S1S0B0', 's0c'],
    ['t[B3] | b2t << 6 | b1t << 12', 'S0B0'],
    // with dependents
    ['S0B0 | t[s0l] << 12', '0'],
    ['S0B0 | t[s0r] << 12', '0'],
    ['S0B0 | t[b0l] << 12', '0'],
    ['S1S0 | t[s1r] << 12', '0'],
    ['S1S0 | t[s0l] << 12', '0'],
    ['S1S0 | t[s0r] << 12', '0'],
    ['S1S0 | t[s1l] << 12', '0'],
    ['S0B0 | t[l2[B0]] << 12 | t[b0l] << 18', '0'],
    ['S1S0 | t[r2[S1]] << 12 | t[s1r] << 18', '0'],
    ['w[s0l]', 'S0B0'],
    ['w[s0r]', 'S0B0'],
    ['w[b0l]', 'S0B0'],
    ['w[s0l]', 'S1S0'],
    ['w[s1r]', 'S1S0'],
    ['w[s1l]', 'S1S0B0'],
    ['w[l2[S0]]', 'w[s0l] ^ S0B0 << 20'],
    // distance, number and kinds of dependents
    ['S0B0', 'dist0'],
    ['s0w', 'dist0'],
    ['b0w', 'dist0'],
    ['S1S0', 'dist1'],
    ['S0B0', 'v0'],
    ['s0w', 'v0'],
    ['S0B0', 'vb'],
    ['b0w', 'vb'],
    ['S1S0', 'v1'],
    ['s1w', 'v1'],
    ['s0t | 64', 'ls[S0]'],
    ['S0B0', 'rs[S0]'],
    ['S0B0', 'ls[B0]'],
    ['S1S0', 'rs[S1]'],
    ['S1S0', 'ls[S1]'],
    // endings
    ['s3[S0]', 'S0B0'],
    ['s3[B0]', 'S0B0'],
    ['s3[S1]', 'S1S0'],
    // the verbs around
    ['S0B0 | t[nv] << 12', 'nvd'],
    ['s2[nv]', 'S1S0B0'],
    ['S0B0 | t[pv] << 12', 'w[pv]'],
    ['S0B0 | t[nv2] << 12', 's2[nv]'],
  ],
}
