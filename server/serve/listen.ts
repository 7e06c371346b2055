import { createServer, type Server } from 'node:http'
import type { Express } from 'express'
import { CommandError } from '../command/faults.ts'

/** Serves an app; the url tells the port that was taken. @throws CommandError when the port or address is not to be had */
export async function listen(
  app: Express,
  host: string,
  port: number,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new CommandError(describe(error, host, port), undefined, { cause: error })),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return { server, url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}` }
}

/** Takes no new connections and ends those that are open. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}

function describe(error: NodeJS.ErrnoException, host: string, port: number): string {
  const code = error.code ?? ''
  if (code === 'EADDRINUSE')
    return `port ${port} is taken, perhaps by another Entente; end that program, or set ENTENTE_PORT to another port`
  if (code === 'EACCES') return `port ${port} needs more rights than this user has; set ENTENTE_PORT to one above 1023`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `this machine has no address "${host}"; set ENTENTE_HOST to one of its addresses, e.g. 127.0.0.1`
  return `cannot serve on ${host}:${port} (${error.message})`
}
