import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { QueryFailed, QueryRefused, QueryTimedOut, Unreachable } from '../../graph/store/errors.ts'
import { RequestError, toProblem } from './problem.ts'

/** Answers every error as problem details; what is not the sender's business is logged and told as "internal". */
export function answerError(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const { status, detail } = classify(error)
    if (status >= 500) logger.error({ err: error, path: request.path }, 'request failed')
    response
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify(toProblem(status, detail, request.originalUrl)))
  }
}

function classify(error: unknown): { readonly status: number; readonly detail: string } {
  if (error instanceof RequestError) return { status: error.status, detail: error.message }
  if (error instanceof QueryRefused) return { status: 403, detail: error.message }
  if (error instanceof QueryFailed) return { status: 400, detail: error.message }
  if (error instanceof QueryTimedOut) return { status: 504, detail: error.message }
  if (error instanceof Unreachable) return { status: 503, detail: error.message }
  if (isBodyError(error)) return { status: error.status, detail: `The body cannot be read: ${error.message}.` }
  return { status: 500, detail: 'The server met an error of its own; its log says more.' }
}

/** Errors of Express's own body and address parsing carry a status and say whether their text may be shown. */
const isBodyError = (error: unknown): error is Error & { readonly status: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
