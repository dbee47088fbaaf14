import { signal } from '../../support/signal'
import type { Clock } from './clock'
import { fieldsOf } from './foreign-values'
import type { Journal } from './journal'

/** Why there was no answer; each platform words it differently. */
export class NetworkFailure extends Error {
  constructor(readonly reason: 'offline' | 'forbidden domain' | 'aborted' | 'timeout' | 'interrupted') {
    super(reason)
  }
}

export interface HttpRequest {
  url: string
  method: string
  headers: Record<string, string>
  body: string | FormData | undefined
  signal: AbortSignal
  timeoutMs: number
}

export interface HttpAnswer {
  status: number
  headers: Record<string, string>
  bytes: ArrayBuffer
}

/** Leads host names to a local address, as a hosts file does. */
export class Network {
  private connected = true
  private readonly watchers: ((online: boolean) => void)[] = []
  /** Set by a test: the shop's web server answers with this status and a page of its own. */
  broken: number | null = null
  /** Set by a test: how long a request and its answer are on their way. */
  roundTripMs = 0
  private gate: ReturnType<typeof signal> | null = null
  private interruption = new AbortController()
  /** how many requests are on their way */
  underWay = 0

  constructor(
    private readonly hosts: Readonly<Record<string, string>>,
    private readonly clock: Clock,
  ) {}

  get online(): boolean {
    return this.connected
  }

  /** Set by a test; whoever watches hears of it, as the platforms tell. */
  set online(online: boolean) {
    this.connected = online
    for (const watcher of this.watchers) watcher(online)
  }

  watch(watcher: (online: boolean) => void): void {
    this.watchers.push(watcher)
  }

  /** Something is on its way that will come. */
  get busy(): boolean {
    return this.underWay > 0 && this.gate === null
  }

  /** From now on answers wait until `release`. */
  hold(): void {
    this.gate = signal()
  }

  release(): void {
    this.gate?.give()
    this.gate = null
  }

  /** The app was behind another for longer than the platform lets its requests live. */
  interrupt(): void {
    this.interruption.abort()
    this.interruption = new AbortController()
    this.release()
  }

  /** Sends what the app asks for and writes it down. Rejects with a `NetworkFailure` where nothing answers. */
  async send(request: HttpRequest, journal: Journal): Promise<HttpAnswer> {
    const url = new URL(request.url)
    const place = this.hosts[url.host]
    journal.requests.push(sentRequest(request, url))
    journal.active()
    // Every platform refuses addresses that aren't https or aren't on the list of its console.
    if (url.protocol !== 'https:' || place === undefined) throw new NetworkFailure('forbidden domain')
    this.underWay += 1
    try {
      return await this.fetched(request, place + url.pathname + url.search)
    } finally {
      this.underWay -= 1
      journal.active()
    }
  }

  private async fetched({ method, headers, body, signal, timeoutMs }: HttpRequest, url: string) {
    if (!this.online) throw new NetworkFailure('offline')
    if (this.broken !== null) return errorPage(this.broken)
    const limit = new AbortController()
    const tooLate = this.clock.after(timeoutMs, () => limit.abort())
    const interruption = this.interruption.signal
    try {
      const answer = await fetch(url, {
        method,
        headers,
        body,
        signal: AbortSignal.any([signal, limit.signal, interruption]),
      })
      const bytes = await answer.arrayBuffer()
      if (this.roundTripMs > 0) await this.clock.sleep(this.roundTripMs)
      await this.gate?.given
      if (interruption.aborted) throw new NetworkFailure('interrupted')
      return { status: answer.status, headers: Object.fromEntries(answer.headers), bytes }
    } catch {
      if (signal.aborted) throw new NetworkFailure('aborted')
      if (interruption.aborted) throw new NetworkFailure('interrupted')
      throw new NetworkFailure(limit.signal.aborted ? 'timeout' : 'offline')
    } finally {
      tooLate.callOff()
    }
  }
}

const errorPage = (status: number): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/html' },
  bytes: new TextEncoder().encode(`<html><h1>${status} nginx</h1></html>`).buffer,
})

function sentRequest({ url, body, headers }: HttpRequest, { searchParams }: URL) {
  const entries = typeof body === 'string' ? new URLSearchParams(body) : (body ?? [])
  const fields = [...entries].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { url, endpoint: searchParams.get('s') ?? '', fields: Object.fromEntries(fields), headers }
}

/** Header names and values as HTTP wants them, whatever the app gave. */
export const headersOf = (given: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(fieldsOf(given)).map(([name, value]) => [name, String(value)]))
