import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Clock } from '../../mini/host/clock'
import { signal } from '../../support/signal'
import type { Answer, Exchange, Meet } from './exchange'
import { OpenRequests } from './open-requests'

const pass: Meet = async (exchange) => exchange.send(await exchange.deliver())

interface Armed {
  endpoint: string
  meet: Meet
  pick: (below: number) => number
  /** requests met so far */
  number: number
  hasHung: boolean
  released: ReturnType<typeof signal>
  garbled: Answer | null
}

/** In milliseconds of the app's clock. */
const [LONGEST_WAY, LONGEST_HANGING] = [40_000, 300_000]

/** A real HTTP server before the shop, at which things go wrong on demand. Everything else passes. */
export class FaultProxy {
  private server: Server | null = null
  private port = 0
  private armed: Armed | null = null
  private readonly others = new Map<string, Meet>()
  private toAll: Meet | null = null
  readonly open = new OpenRequests()
  /** Grows with every new case: answers delayed in an earlier case are dropped. */
  private era = 0

  constructor(
    /** what answers when nothing goes wrong */
    private readonly target: (request: Request) => Response | Promise<Response>,
    private readonly clock: Clock,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** How many requests the fault has met. */
  get met(): number {
    return this.armed?.number ?? 0
  }

  /** The spoiled answer that the app got last, null for none. */
  get garbled(): Answer | null {
    return this.armed?.garbled ?? null
  }

  /** Resolves when no request is on its way, or after the longest that one can take. */
  async untilIdle(): Promise<void> {
    const end = this.clock.now() + LONGEST_WAY
    while (this.open.count > 0 && this.clock.now() < end) await this.clock.glance(LONGEST_WAY)
  }

  async listenAgain(): Promise<void> {
    if (this.server?.listening) return
    const server = createServer((request, response) => void this.answer(request, response))
    // A connection is closed by a fault or by the client, never by idleness.
    server.keepAliveTimeout = 0
    this.server = server
    await once(server.listen(this.port, '127.0.0.1'), 'listening')
    const address = server.address()
    if (typeof address === 'object' && address) this.port = address.port
  }

  /** Closes the address: connections to it are refused. */
  refuse(): Promise<void> {
    return new Promise((resolve) => {
      this.server?.close(() => resolve())
      this.server?.closeAllConnections()
    })
  }

  arm(endpoint: string, meet: Meet | undefined, pick: Armed['pick']): void {
    const released = signal()
    this.armed = { endpoint, meet: meet ?? pass, pick, number: 0, hasHung: false, released, garbled: null }
  }

  /** Lets something happen to another endpoint's requests too. */
  alsoAt(endpoint: string, meet: Meet): void {
    this.others.set(endpoint, meet)
  }

  /** Lets the same happen to all that is asked of the shop. */
  everywhere(meet: Meet): void {
    this.toAll = meet
  }

  /** Resolves when a request hangs where the fault wants it. */
  async untilHung(): Promise<void> {
    const end = this.clock.now() + LONGEST_HANGING
    while (this.armed?.hasHung === false) {
      if (this.clock.now() > end) throw new Error('The request was never made.')
      await this.clock.glance(LONGEST_HANGING)
    }
  }

  /** What was held back comes. */
  release(): void {
    this.armed?.released.give()
  }

  /** The fault is gone. */
  heal(): void {
    this.armed = null
    this.others.clear()
    this.toAll = null
  }

  /** Nothing of what was before is left. */
  async reset(): Promise<void> {
    this.era += 1
    this.heal()
    this.open.end()
    await this.listenAgain()
  }

  async close(): Promise<void> {
    await this.reset()
    await this.refuse()
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request).catch(() => null)
    if (!body) return
    const { method = 'GET', url = '/', headers } = request
    const asked = new URL(url, this.url)
    const endpoint = asked.searchParams.get('s') ?? ''
    const lines = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
    const order = { method, headers: lines, body: body.length > 0 ? new Uint8Array(body) : undefined }
    this.open.add(response)
    const exchange = this.exchangeOf(() => new Request(asked, order), response, endpoint)
    try {
      await this.meetOf(endpoint)(exchange)
    } catch {
      response.socket?.destroy()
    }
  }

  private meetOf(endpoint: string): Meet {
    const { armed } = this
    const mine = armed?.endpoint === endpoint
    if (mine) armed.number += 1
    const other = this.others.get(endpoint) ?? (endpoint === '' ? null : this.toAll)
    return other ?? (mine ? armed.meet : pass)
  }

  private exchangeOf(request: () => Request, response: ServerResponse, endpoint: string): Exchange {
    const { armed, era } = this
    const isOver = () => era !== this.era
    return {
      endpoint,
      number: (armed?.number ?? 0) + 1,
      deliver: async () => {
        if (isOver()) throw new Error('The case is over.')
        const answer = await this.target(request())
        const bytes = Buffer.from(await answer.arrayBuffer())
        return { status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes }
      },
      send: ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
      },
      cut: () => {
        // Over another open connection a browser would send the request once more by itself, and once more over the next.
        this.server?.closeIdleConnections()
        response.socket?.resetAndDestroy()
      },
      cutWithin: ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'content-length': body.length + 1 })
        response.write(body.subarray(0, Math.floor(body.length / 2)), () =>
          response.socket?.resetAndDestroy(),
        )
      },
      hang: () => {
        this.open.hold(response)
        if (armed) armed.hasHung = true
      },
      pause: async (milliseconds) => {
        this.open.hold(response)
        await new Promise<void>((resolve) => this.clock.after(milliseconds, resolve))
        this.open.letGo(response)
      },
      untilReleased: async () => {
        await armed?.released.given
        this.open.letGo(response)
      },
      pick: (below) => armed?.pick(below) ?? 0,
      garbled: (answer) => {
        if (armed) armed.garbled = answer
      },
    }
  }
}
