import type { FeatureSource } from './templates.ts'

/**
 * Names: d the dependent, h its head, g the head's head, L the first word of d's subtree, f the clause's finite verb;
 * p and q the nominals without adposition before and after d under the same head, which compete with it for case.
 */
const parameters = ['context', 'frame', 'd']
const prologue = `
    const { word: w, cluster: c, suffix2: s2, suffix3: s3, tag: t, head } = frame, h = head[d], g = head[h];
    const { adposition, caseCue, firstAuxiliary, lastAuxiliary, finite, marker, conjunction } = context;
    const { nominalsLeft: nomL, nominalsRight: nomR, rank, leftEdge, firstLeftChild, lastRightChild } = context;
    const isLeft = d < h ? 1 : 0, hasCase = adposition[d] !== 0 ? 1 : 0, L = leftEdge[d], f = finite[h];
    const arc = t[h] | t[d] << 6 | isLeft << 12 | hasCase << 13;
    const p = rank[d] ? context.previousNominal[d] : 0, q = rank[d] ? context.nextNominal[d] : 0;`

/** Features that the tree alone decides. */
export const TREE_LABEL_FEATURES: FeatureSource = {
  parameters,
  prologue: `${prologue}
    const distance = Math.abs(d - h), far = distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6;
    const before = context.previousSibling[d], after = context.nextSibling[d];
    const beside = (before && (before < h) === (d < h) ? t[before] : 0) | (after && (after < h) === (d < h) ? t[after] : 0) << 6;
    const place = (p ? p < h ? 1 : 2 : 0) | (q ? q < h ? 4 : 8 : 0) | isLeft << 4;`,
  templates: [
    // words, classes and endings of both ends
    ['arc', '0'],
    ['arc', 'w[d]'],
    ['arc', 'w[h]'],
    ['w[h]', 'w[d]'],
    ['arc', 'c[d]'],
    ['arc', 'c[h]'],
    ['c[h] << 1 | isLeft', 'c[d]'],
    ['arc', 's3[d]'],
    ['arc', 's3[h]'],
    ['arc', 'far'],
    ['arc', 'beside'],
    // adposition
    ['arc', 'adposition[d]'],
    ['adposition[d]', 'w[h]'],
    ['adposition[d]', 'c[d]'],
    ['adposition[d]', 'c[h]'],
    ['adposition[d]', 'w[d]'],
    // case: the word's own, and that of the nominals beside it
    ['arc', 'caseCue[d]'],
    ['arc | Math.min(rank[d], 3) << 14', 'caseCue[d]'],
    ['c[h]', 'caseCue[d] ^ arc << 16'],
    ['caseCue[d] << 1 | isLeft', 's3[d]'],
    ['caseCue[d] << 1 | isLeft', 'c[d]'],
    ['caseCue[p] ^ place << 16', 'caseCue[d]'],
    ['caseCue[q] ^ place << 16', 'caseCue[d]'],
    ['t[p] | t[q] << 6 | place << 12', 'arc'],
    ['c[p] ^ place << 16', 'c[h] ^ arc << 16'],
    ['c[q] ^ place << 16', 'c[h] ^ arc << 16'],
    ['arc', 'nomL[h] | nomR[h] << 3 | rank[d] << 6'],
    // the verb group
    ['s2[h]', 'lastAuxiliary[h] * 2 + isLeft'],
    ['arc', 'firstAuxiliary[h]'],
    ['arc', 'lastAuxiliary[h]'],
    ['arc', 'firstAuxiliary[d]'],
    ['arc', 'marker[d]'],
    ['arc', 'marker[h]'],
    ['arc', 'conjunction[d]'],
    ['arc', 'nomL[d] | nomR[d] << 3 | (firstAuxiliary[d] ? 64 : 0) | (marker[d] ? 128 : 0)'],
    // agreement of a subject with the finite verb
    ['s2[f] ^ arc << 16', 'caseCue[d]'],
    ['s2[f] ^ arc << 16', 's2[d]'],
    // around the two
    ['arc', 't[g] | (g < h ? 64 : 0)'],
    ['arc', 't[firstLeftChild[d]] | t[lastRightChild[d]] << 6'],
    ['arc', 't[d - 1] | t[d + 1] << 6'],
    ['arc', 'w[d - 1]'],
    ['arc', 'w[L]'],
    ['arc', 't[L] | t[L - 1] << 6'],
  ],
}

/** Features that also see which core labels the head has given to the dependents before d. */
export const GIVEN_LABEL_FEATURES: FeatureSource = {
  parameters: [...parameters, 'given'],
  prologue: `${prologue}
    const subject = given & context.subjectBits, object = given & context.objectBits;`,
  firstPlace: TREE_LABEL_FEATURES.templates.length,
  templates: [
    ['arc', 'given'],
    ['given << 1 | isLeft', 'w[h]'],
    ['caseCue[d]', 'given << 2 | isLeft << 1 | hasCase'],
    ['arc | (nomR[h] ? 1 : 0) << 15 | (nomL[h] ? 1 : 0) << 16', 'caseCue[d] ^ given << 20'],
    ['t[d] | hasCase << 6', 'subject'],
    ['t[d] | hasCase << 6', 'object'],
    ['caseCue[d] << 1 | hasCase', 'subject'],
    ['subject | object << 1', 'c[h] << 1 | isLeft'],
    ['given', 'caseCue[q] ^ rank[d] << 20'],
  ],
}
