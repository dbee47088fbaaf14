import type { Clock } from './clock'

/** One setData: how much went over the bridge to the screen. */
export interface Drawing {
  route: string
  bytes: number
  paths: readonly string[]
}

/** One request that the app made. */
export interface SentRequest {
  url: string
  /** the endpoint, as in `?s=personal/save` */
  endpoint: string
  /** the form's fields */
  fields: Readonly<Record<string, string>>
  headers: Readonly<Record<string, string>>
}

/** What a run of the app did, in order, and what it did that no app may do. */
export class Journal {
  readonly drawings: Drawing[] = []
  readonly requests: SentRequest[] = []
  /** endpoints of requests that the app cancelled before their answer */
  readonly aborted: string[] = []
  /** platform logins, of which each gives a code that works once */
  logins = 0
  /** each different call of the platform and each answer, as TypeScript (call-shape.ts) */
  readonly callShapes = new Set<string>()
  readonly toasts: string[] = []
  /** short ticks under the finger */
  ticks = 0
  /** what the app painted over the window's own colours, last of all; null while it left them alone */
  paintedBar: { backgroundColor: string; frontColor: string } | null = null
  paintedBehind: string | null = null
  /** what the app wrote to its console, whatever the level */
  readonly said: string[] = []
  /** what the platform would ask before its own way back leaves the screen */
  leaveQuestion: string | null = null
  readonly faults: string[] = []
  private lastActivity: number

  constructor(private readonly clock: Clock) {
    this.lastActivity = clock.now()
  }

  /** Milliseconds since the app last did something that shows. */
  get quietFor(): number {
    return this.clock.now() - this.lastActivity
  }

  active(): void {
    this.lastActivity = this.clock.now()
  }

  fault(where: string, error: unknown): void {
    const fault = `${where}: ${describe(error)}`
    if (!this.faults.includes(fault)) this.faults.push(fault)
  }

  requestsTo(endpoint: string): SentRequest[] {
    return this.requests.filter((request) => request.endpoint === endpoint)
  }
}

// Errors of the app's own realm are no `Error` of ours.
function describe(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'stack' in error) return String(error.stack)
  return typeof error === 'string' ? error : JSON.stringify(error)
}
