import { z } from 'zod'
import { ROUTES } from '../../graph/api/routes.ts'
import * as schemas from '../../graph/api/schemas.ts'

/** The HTTP API as an OpenAPI 3.1 document, made from the zod schemas. */
export function describeApi(version: string): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, route] of Object.entries(ROUTES)) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operation(name, route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Entente', version, description: 'Who did what to whom, when, and according to whom.' },
    paths,
    components: { schemas: componentSchemas() },
  }
}

type Route = (typeof ROUTES)[keyof typeof ROUTES]

function operation(name: string, route: Route): Readonly<Record<string, unknown>> {
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, parameter]) => ({
    name: parameter,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  return {
    operationId: name,
    summary: route.summary,
    parameters: [...inPath, ...('query' in route ? queryParameters(route.query) : [])],
    ...('body' in route
      ? { requestBody: { required: true, content: json(z.toJSONSchema(route.body, { io: 'input' })) } }
      : {}),
    responses: {
      200: { description: 'The answer', content: json(reference(route.answer)) },
      default: {
        description: 'What went wrong',
        content: { 'application/problem+json': { schema: reference(schemas.problem) } },
      },
    },
  }
}

const json = (schema: unknown) => ({ 'application/json': { schema } })

function queryParameters(query: z.ZodObject): readonly unknown[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

/** Every exported schema is a component under its name, so that recursive ones can refer to themselves. */
const named = Object.entries(schemas).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [{ name, schema: value }] : [],
)

function reference(schema: z.ZodType): unknown {
  const component = named.find((each) => each.schema === schema)
  return component ? { $ref: `#/components/schemas/${component.name}` } : z.toJSONSchema(schema)
}

function componentSchemas(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string }>()
  for (const { name, schema } of named) registry.add(schema, { id: name })
  return z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` }).schemas
}
