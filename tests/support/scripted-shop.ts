import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface ReceivedRequest {
  /** Path and query, such as `/api.php?s=user/reg`. */
  url: string
  contentType: string
  /** The form-encoded body, decoded; empty for a multipart one. */
  fields: Record<string, string>
  body: Buffer
}

/** What the server does with one request. */
export type Script =
  /** `after`: answers only then */
  | { json: unknown; after?: Promise<void> }
  | { status?: number; text: string }
  | { status?: number; bytes: Uint8Array }
  /** Never answers. */
  | 'hang'
  /** Closes the connection without an answer. */
  | 'drop'

export interface ScriptedShop {
  baseUrl: string
  received: ReceivedRequest[]
  /** What the next requests get, in order. A request without a script gets an HTTP 501. */
  script(...scripts: Script[]): void
  /** Resolves when the next request has arrived. */
  nextRequest(): Promise<void>
  close(): Promise<void>
}

/** A real HTTP server on a free port that answers as it is told and keeps what it was asked. */
export async function startScriptedShop(): Promise<ScriptedShop> {
  const scripts: Script[] = []
  const received: ReceivedRequest[] = []
  const waiting: (() => void)[] = []

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const contentType = request.headers['content-type'] ?? ''
    const isForm = contentType === 'application/x-www-form-urlencoded'
    const fields = isForm ? Object.fromEntries(new URLSearchParams(body.toString())) : {}
    received.push({ url: request.url ?? '', contentType, fields, body })
    for (const resolve of waiting.splice(0)) resolve()

    const script = scripts.shift() ?? { status: 501, text: 'no script' }
    if (script === 'hang') return
    if (script === 'drop') {
      request.socket.destroy()
      return
    }
    if ('after' in script) await script.after
    // The real shop labels pictures and some of its JSON as HTML, too (contract 1).
    const status = 'status' in script ? (script.status ?? 200) : 200
    response.writeHead(status, { 'content-type': 'text/html; charset=UTF-8', connection: 'close' })
    if ('bytes' in script) response.end(script.bytes)
    else response.end('json' in script ? JSON.stringify(script.json) : script.text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    baseUrl: `http://127.0.0.1:${portOf(server.address())}`,
    received,
    script: (...more) => void scripts.push(...more),
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}
