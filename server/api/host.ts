import type { RequestHandler } from 'express'
import { RequestError } from './problem.ts'

export const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'] as const

/**
 * Lets only requests pass that name a host of ours: a foreign page whose name was pointed to this machine (DNS
 * rebinding) would carry its own name.
 */
export function guardHost(hosts: readonly string[] | null): RequestHandler {
  return (request, _response, next) => {
    const name = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
    if (hosts && !hosts.includes(name))
      throw new RequestError(
        421,
        `This server does not answer for "${name}"; name it in ENTENTE_ALLOWED_HOSTS if it should.`,
      )
    next()
  }
}
