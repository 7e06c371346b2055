import { html, type TemplateResult } from 'lit-html'
import type { CypherResult, CypherValue, EntitySummary } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE, ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import type { Selection } from '../app/address.ts'
import { edgeName } from '../show/edges.ts'
import { chip } from './chip.ts'
import { icon } from './icon.ts'
import type { View } from './view.ts'

type Tagged<Tag extends string> = Extract<CypherValue, { readonly $: Tag }>

/** The entities' own ids by the engine's ids of their nodes, for the ends of relationships. */
export function entityIds(result: CypherResult): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const collect = (value: CypherValue): void => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (isTagged(value, 'node')) ids.set(value.id, textOf(value.properties['id']) ?? value.id)
    else if (isTagged(value, 'path')) value.nodes.forEach(collect)
    else if (isTagged(value, 'map')) Object.values(value.properties).forEach(collect)
  }
  result.rows.flat().forEach(collect)
  return ids
}

/** One value of a result: nodes and relationships as links that select, the rest as text. */
export function cell(
  view: View,
  value: CypherValue,
  ids: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, EntitySummary>,
): TemplateResult | string {
  const inner = (one: CypherValue) => cell(view, one, ids, entities)
  if (value === null) return html`<span class="quiet">null</span>`
  if (typeof value === 'number')
    return value.toLocaleString(view.state.language, { maximumFractionDigits: 6, useGrouping: false })
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return html`<span class="list">${value.map((one) => html`<span>${inner(one)}</span>`)}</span>`
  switch (value.$) {
    case 'node':
      return node(view, value, entities)
    case 'relationship':
      return relationship(view, value, ids)
    case 'path':
      return html`<span class="list"
        >${value.nodes.map((one, at) => html`<span>${inner(one)}</span>${step(value, at, inner)}`)}</span
      >`
    case 'map':
      return html`<span class="list"
        >${Object.entries(value.properties).map(([key, one]) => html`<span><span class="quiet">${key}:</span> ${inner(one)}</span>`)}</span
      >`
  }
}

function step(path: Tagged<'path'>, at: number, inner: (value: CypherValue) => TemplateResult | string) {
  const next = path.relationships[at]
  return next === undefined ? '' : html`<span>${inner(next)}</span>`
}

function node(view: View, value: Tagged<'node'>, entities: ReadonlyMap<string, EntitySummary>): TemplateResult {
  const id = textOf(value.properties['id'])
  const known = id === null ? undefined : (entities.get(id) ?? entityFrom(value, id))
  if (known !== undefined) return chip(view, known)
  if (id !== null && value.labels.includes('Article')) {
    const title = textOf(value.properties['title']) ?? id
    return link(view, { kind: 'article', id, at: null }, html`${icon('article')}<span>${title}</span>`)
  }
  const said = textOf(value.properties['type']) ?? textOf(value.properties['sentence']) ?? id ?? value.id
  return html`<span class="other-node" title=${JSON.stringify(value.properties)}
    ><span class="quiet">${value.labels.join(':')}</span> ${said}</span
  >`
}

function relationship(view: View, value: Tagged<'relationship'>, ids: ReadonlyMap<string, string>): TemplateResult {
  const { language } = view.state
  const isClaim = value.type === 'CLAIMED'
  const type = (isClaim ? textOf(value.properties['type']) : null) ?? value.type
  const [source, target] = [ids.get(value.source), ids.get(value.target)]
  const name = edgeName(type, language)
  if (source === undefined || target === undefined) return html`<em>${name}</em>`
  const id = `${source}|${isClaim ? 'CLAIMED:' : ''}${type}|${target}`
  return link(view, { kind: 'edge', id }, html`<em data-claimed=${isClaim}>${name}</em>`)
}

const link = ({ actions }: View, selection: Selection, content: TemplateResult) =>
  html`<a class="chip" href=${actions.link({ selection })}>${content}</a>`

/** An entity as far as its node tells it: enough for a link. */
function entityFrom({ labels, properties }: Tagged<'node'>, id: string): EntitySummary | undefined {
  const type = ENTITY_TYPES.find((one) => labels.includes(ENTITY_TYPE[one].label))
  if (type === undefined) return undefined
  return {
    id,
    type,
    kind: textOf(properties['kind']) ?? '',
    name: textOf(properties['name']) ?? id,
    nameDe: textOf(properties['nameDe']),
    iso3: textOf(properties['iso3']),
    wikidata: textOf(properties['wikidata']),
    linked: properties['linked'] === true,
    articles: 0,
  }
}

const textOf = (value: CypherValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null

function isTagged<Tag extends string>(value: CypherValue, tag: Tag): value is Tagged<Tag> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && value.$ === tag
}
