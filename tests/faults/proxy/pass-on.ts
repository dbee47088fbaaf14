import { type IncomingMessage, request } from 'node:http'
import type { Answer } from './exchange'

/** A request as it came, to be sent as often as a fault wants. */
export interface Received {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: Buffer
}

export async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const plainHeaders = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const drops = value === undefined || ['connection', 'keep-alive', 'transfer-encoding'].includes(name)
      return drops ? [] : [[name, String(value)]]
    }),
  )

/** Sends a request to where it belongs and gives the whole answer. */
export const passOn = (target: string, { method, url, headers, body }: Received): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${target}${url}`, { method, headers, agent: false }, (response) => {
      readAll(response).then((bytes) => {
        const status = response.statusCode ?? 502
        resolve({ status, headers: plainHeaders(response.headers), body: bytes })
      }, reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
