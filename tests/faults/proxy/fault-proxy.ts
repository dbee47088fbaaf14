import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { PATIENCE_MS } from '../../support/patience'
import type { Answer, Exchange, Meet } from './exchange'
import { passOn, type Received, readAll } from './pass-on'
import { signal } from './signal'

const pass: Meet = async (exchange) => exchange.send(await exchange.deliver())

interface Armed {
  endpoint: string
  meet: Meet
  pick: (below: number) => number
  /** requests met so far */
  number: number
  hung: ReturnType<typeof signal>
  released: ReturnType<typeof signal>
  garbled: Answer | null
}

const LONGEST_MS = 8000

/** A real HTTP server before the shop, at which things go wrong on demand. Everything else passes. */
export class FaultProxy {
  private server: Server | null = null
  private port = 0
  private armed: Armed | null = null
  private readonly others = new Map<string, Meet>()
  private toAll: Meet | null = null
  private readonly open = new Set<ServerResponse>()
  /** Grows with every new case: answers delayed in an earlier case are dropped. */
  private era = 0

  constructor(
    private readonly target: string,
    /** how many times faster than a real one the app's clock ticks */
    private readonly speed: number,
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
    const end = Date.now() + LONGEST_MS
    while (this.open.size > 0 && Date.now() < end) await sleep(20)
  }

  listenAgain(): Promise<void> {
    if (this.server?.listening) return Promise.resolve()
    const server = createServer((request, response) => void this.answer(request, response))
    // A connection is closed by a fault or by the client, never by idleness.
    server.keepAliveTimeout = 0
    this.server = server
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.port, '127.0.0.1', () => {
        const address = server.address()
        if (typeof address === 'object' && address) this.port = address.port
        resolve()
      })
    })
  }

  /** Closes the address: connections to it are refused. */
  refuse(): Promise<void> {
    return new Promise((resolve) => {
      this.server?.close(() => resolve())
      this.server?.closeAllConnections()
    })
  }

  arm(endpoint: string, meet: Meet | undefined, pick: Armed['pick']): void {
    const [hung, released] = [signal(), signal()]
    this.armed = { endpoint, meet: meet ?? pass, pick, number: 0, hung, released, garbled: null }
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
    // Without `ref` false it would keep the process a minute longer than its last case.
    const late = sleep(PATIENCE_MS, undefined, { ref: false }).then(() => {
      throw new Error('The request was never made.')
    })
    await Promise.race([this.armed?.hung.given, late])
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
    for (const response of this.open) response.socket?.destroy()
    this.open.clear()
    await this.listenAgain()
  }

  async close(): Promise<void> {
    await this.reset()
    await this.refuse()
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request).catch(() => null)
    if (!body) return
    const { method = 'GET', url = '/', headers } = request
    const endpoint = new URL(url, this.target).searchParams.get('s') ?? ''
    this.open.add(response)
    response.once('close', () => this.open.delete(response))
    const exchange = this.exchangeOf({ method, url, headers, body }, response, endpoint)
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

  private exchangeOf(received: Received, response: ServerResponse, endpoint: string): Exchange {
    const { armed, era } = this
    const isOver = () => era !== this.era
    return {
      endpoint,
      number: (armed?.number ?? 0) + 1,
      deliver: () => {
        if (isOver()) throw new Error('The case is over.')
        return passOn(this.target, received)
      },
      send: ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
      },
      cut: () => void response.socket?.resetAndDestroy(),
      cutWithin: ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'content-length': body.length + 1 })
        response.write(body.subarray(0, Math.floor(body.length / 2)), () =>
          response.socket?.resetAndDestroy(),
        )
      },
      hang: () => armed?.hung.give(),
      pause: (milliseconds) => sleep(milliseconds / this.speed),
      untilReleased: async () => armed?.released.given,
      pick: (below) => armed?.pick(below) ?? 0,
      garbled: (answer) => {
        if (armed) armed.garbled = answer
      },
    }
  }
}
