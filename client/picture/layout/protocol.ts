/** What the page asks of the layout worker. Arrays run parallel to the scene's nodes and edges. */
export interface LayoutJob {
  readonly job: number
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** In pixels at zoom 1: small graphs keep their shapes apart. */
  readonly radius: Float32Array
  /** Places of nodes that were there before, x and y by turns; NaN for new ones. */
  readonly start: Float32Array
  /** 1 for nodes that must stay at their start. */
  readonly fixed: Uint8Array
}

export interface LayoutAnswer {
  readonly job: number
  readonly x: Float32Array
  readonly y: Float32Array
  /** Whether this is the end; before it come pictures of the way there. */
  readonly done: boolean
  readonly elapsedMs: number
}
