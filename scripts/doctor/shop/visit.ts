import type { ClientType } from '@/api/client/client-type'
import { isRecord } from '@/api/wire/values'
import { NoAnswer } from '../network/failure'
import type { Answer, Line, Request } from '../network/line'
import { clientTypes, type PlatformName } from '../platforms'
import { type ApiCall, askApi } from './ask-api'
import { type Envelope, findEnvelope, textOf } from './envelope'

/** A call and how long its answer took. */
export interface Timed {
  readonly endpoint: string
  readonly took: number
}

const noAnswer = (error: unknown): null => {
  if (error instanceof NoAnswer) return null
  throw error
}

/** One examination of one shop. It asks everything once, one call after the other, however many checks want to know. */
export class Visit {
  readonly times: Timed[] = []
  private readonly answers = new Map<string, Promise<Answer | null>>()

  constructor(
    /** the folder of `api.php`, without a slash at the end */
    readonly base: string,
    private readonly line: Line,
  ) {}

  /** The answer to a call, null where there was none. It is made as a platform to which the shop is open. */
  async answer(asked: ApiCall): Promise<Answer | null> {
    const call = { ...asked, clientType: asked.clientType ?? (await this.openPlatform()) }
    return this.once(JSON.stringify(call), async () => {
      const answer = await askApi(this.line, this.base, call)
      this.times.push({ endpoint: call.endpoint, took: answer.took })
      return answer
    })
  }

  /** The answer to another request, null where there was none. */
  fetch(request: Request): Promise<Answer | null> {
    return this.once(JSON.stringify(request), () => this.line(request))
  }

  /** What the shop says to a call; null where the answer is nothing of ShopXO. */
  async envelope(call: ApiCall): Promise<Envelope | null> {
    const answer = await this.answer(call)
    return answer && findEnvelope(textOf(answer.bytes))
  }

  /** The code of an answer; null where there was none. */
  async code(call: ApiCall): Promise<number | null> {
    return (await this.envelope(call))?.code ?? null
  }

  common(clientType: ClientType): Promise<Envelope | null> {
    return this.envelope({ endpoint: 'base/common', clientType })
  }

  /** `data` of `base/common`; null where the shop is closed to all platforms, or says nothing. */
  async settings(): Promise<Record<string, unknown> | null> {
    const data = (await this.envelope({ endpoint: 'base/common' }))?.data
    return isRecord(data) && isRecord(data.config) ? data : null
  }

  private async openPlatform(): Promise<PlatformName> {
    for (const clientType of clientTypes) if ((await this.common(clientType))?.code === 0) return clientType
    return 'h5'
  }

  private once(key: string, ask: () => Promise<Answer>): Promise<Answer | null> {
    const answer = this.answers.get(key) ?? ask().catch(noAnswer)
    this.answers.set(key, answer)
    return answer
  }
}
