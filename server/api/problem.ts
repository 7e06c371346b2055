import { STATUS_CODES } from 'node:http'
import type { Problem } from '../../graph/api/schemas.ts'

/** A request that cannot be answered; its message is meant for whoever sent it. */
export class RequestError extends Error {
  override readonly name: string = 'RequestError'
  readonly status: number
  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

export class NotFound extends RequestError {
  override readonly name = 'NotFound'
  constructor(message: string) {
    super(404, message)
  }
}

export class BadRequest extends RequestError {
  override readonly name = 'BadRequest'
  constructor(message: string, options?: ErrorOptions) {
    super(400, message, options)
  }
}

/** Problem details as RFC 9457 wants them; the title is the status in words. */
export function toProblem(status: number, detail: string, instance?: string): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(instance ? { instance } : {}),
  }
}
