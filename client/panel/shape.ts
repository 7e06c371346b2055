import { html, type TemplateResult } from 'lit-html'
import type { EntityType } from '../../graph/ontology/entity-types.ts'
import { shapePath } from '../picture/shapes.ts'

const PATHS = new Map<EntityType, string>()

/** The sign of an entity type, as in the drawing. Decoration: words beside it say the same. */
export function shape(type: EntityType): TemplateResult {
  const path = PATHS.get(type) ?? shapePath(type)
  PATHS.set(type, path)
  return html`<svg class="shape" data-type=${type} viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`
}
