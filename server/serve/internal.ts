import { randomBytes, timingSafeEqual } from 'node:crypto'
import express, { type RequestHandler } from 'express'
import { z } from 'zod'
import type { GraphStore } from '../../graph/store/store.ts'
import { BadRequest, RequestError } from '../api/problem.ts'
import { INTERNAL } from '../connection/running-server.ts'
import { articleIds, extractionLine } from '../extraction-line.ts'

export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The way in for commands of the same user in another terminal: they know the secret from the data folder. */
export function createInternal(store: GraphStore, secret: string): RequestHandler {
  const router = express.Router()
  const check = checkSecret(secret)
  router.post(INTERNAL.add, check, express.json({ limit: '1gb' }), async (request, response) => {
    const parsed = z.array(extractionLine).safeParse(request.body)
    if (!parsed.success) throw new BadRequest(`Not what "entente extract" prints: ${parsed.error.issues[0]?.message}.`)
    await store.add(parsed.data)
    response.json({ added: parsed.data.length })
  })
  router.post(INTERNAL.articleIds, check, async (_request, response) => void response.json(await store.articleIds()))
  router.post(INTERNAL.stored, check, express.json({ limit: '16mb' }), async (request, response) => {
    response.json(await store.stored(articleIds.parse(request.body)))
  })
  router.post(INTERNAL.renew, check, express.json({ limit: '1gb' }), async (request, response) => {
    const parsed = z.array(renewal).safeParse(request.body)
    if (!parsed.success) throw new BadRequest(`Not what "entente relink" sends: ${parsed.error.issues[0]?.message}.`)
    response.json(await store.renew(parsed.data))
  })
  return router
}

const renewal = z.object({ extraction: extractionLine, digest: z.string() })

function checkSecret(secret: string): RequestHandler {
  const expected = Buffer.from(`Bearer ${secret}`)
  return (request, _response, next) => {
    const given = Buffer.from(request.headers.authorization ?? '')
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new RequestError(401, 'Only commands of this user may write; they find the secret in the data folder.')
    next()
  }
}
