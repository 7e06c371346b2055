import { html, nothing, type TemplateResult } from 'lit-html'
import type { EntitySummary } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import { entityName } from '../show/names.ts'
import { shape } from './shape.ts'
import type { View } from './view.ts'

/** An entity as a link that selects it. */
export function chip({ state, actions }: View, entity: EntitySummary): TemplateResult {
  const { language, address } = state
  const isSelected = address.selection?.kind === 'entity' && address.selection.id === entity.id
  return html`<a
    class="chip"
    data-type=${entity.type}
    aria-current=${isSelected ? 'true' : nothing}
    title=${ENTITY_TYPE[entity.type].name[language]}
    href=${actions.link({ selection: { kind: 'entity', id: entity.id } })}
    @mouseenter=${() => actions.point({ kind: 'entity', id: entity.id })}
    @mouseleave=${() => actions.point(null)}
    >${shape(entity.type)}<span>${entityName(entity, language)}</span></a
  >`
}
