import { isIP } from 'node:net'
import { hostname } from 'node:os'

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const nameIn = (host: string) => host.replace(/:\d{1,5}$/, '').toLowerCase()

/** Whether a `Host` header names this computer, on any port. */
export const isLoopbackHost = (host: string): boolean => loopbackNames.has(nameIn(host))

/**
 * Whether a server at this address may be asked by this computer only. A web page whose name an attacker
 * points at 127.0.0.1 has the same origin as the server then; only its `Host` gives it away (DNS rebinding).
 */
export function isForLoopback(address: string): boolean {
  return isLoopbackHost(address.includes(':') ? `[${address}]` : address)
}

/** Whether a `Host` is an address, or this computer's own name: no attacker can point either of them elsewhere. */
function isOfThisNetwork(host: string): boolean {
  const name = nameIn(host)
  const own = hostname().toLowerCase()
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0 || name === own || name === `${own}.local`
}

const refusal = (host: string, isPrivate: boolean) =>
  isPrivate
    ? `This server answers only to localhost, not to "${host}". Start it with --host to open it.\n`
    : `This server answers only to its own addresses and name, not to "${host}".\n`

/**
 * The response to a request for a `Host` that the server doesn't answer to; undefined for the others. Browsers always
 * send one.
 * @param isPrivate whether the server is for this computer alone
 */
export function refuseForeignHost({ headers }: Request, isPrivate: boolean): Response | undefined {
  const host = headers.get('host')
  if (host === null || isLoopbackHost(host) || (!isPrivate && isOfThisNetwork(host))) return undefined
  const type = { 'content-type': 'text/plain; charset=utf-8' }
  return new Response(refusal(host, isPrivate), { status: 403, headers: type })
}
