import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { isForLoopback, refuseForeignHost } from './http/own-host'

/** The sandbox shows passwords and codes to anybody who asks: it is for this computer alone. */
const LOOPBACK = '127.0.0.1'

export interface ListenOptions {
  /** 0 picks a free one */
  port: number
  /** the address to listen at; default: the loopback. Any other answers to other computers, too */
  host?: string
}

export interface Listening {
  port: number
  /** `http://127.0.0.1:8787`, without a slash at the end */
  url: string
  close: () => Promise<void>
}

function reason(error: NodeJS.ErrnoException, { port, host = LOOPBACK }: ListenOptions): Error {
  const words: Record<string, string> = {
    EADDRINUSE: `Port ${port} of ${host} is taken by another program.`,
    EACCES: `Port ${port} of ${host} may not be opened by this user.`,
    EADDRNOTAVAIL: `${host} is no address of this computer.`,
    ENOTFOUND: `${host} is no address of this computer.`,
  }
  return new Error(words[error.code ?? ''] ?? `Port ${port} of ${host} can't be opened: ${error.message}`)
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    // Kept-alive connections would hold the server open for seconds.
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}

/**
 * Serves an app over HTTP. A request for a name that isn't this computer's is refused (403).
 * @throws an Error with one clear sentence where the port can't be opened
 */
export function listen(app: Hono, options: ListenOptions): Promise<Listening> {
  const { port, host = LOOPBACK } = options
  const isPrivate = isForLoopback(host)
  const answer = (request: Request, env: object) =>
    refuseForeignHost(request, isPrivate) ?? app.fetch(request, env)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, port, hostname: host }, (address) => {
      const name = host.includes(':') ? `[${host}]` : host
      resolve({ port: address.port, url: `http://${name}:${address.port}`, close: () => close(server) })
    })
    server.on('error', (error: NodeJS.ErrnoException) => reject(reason(error, options)))
  })
}
