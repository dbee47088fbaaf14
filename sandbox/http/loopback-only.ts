const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a `Host` header names this computer, on any port. */
export function isLoopbackHost(host: string): boolean {
  return loopbackNames.has(host.replace(/:\d{1,5}$/, '').toLowerCase())
}

/**
 * Whether a server at this address may be asked by this computer only. A web page whose name an attacker
 * points at 127.0.0.1 has the same origin as the server then; only its `Host` gives it away (DNS rebinding).
 */
export function isForLoopback(address: string): boolean {
  return isLoopbackHost(address.includes(':') ? `[${address}]` : address)
}

/** The response to a request whose `Host` isn't this computer's; undefined for the others. Browsers always send one. */
export function refuseForeignHost(request: Request): Response | undefined {
  const host = request.headers.get('host')
  if (host === null || isLoopbackHost(host)) return undefined
  return new Response(
    `This server answers only to localhost, not to "${host}". Start it with --host to open it.\n`,
    {
      status: 403,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  )
}
