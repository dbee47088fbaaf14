import { type EndpointData, type EndpointName, type EndpointParams, endpoints } from '@/api/endpoints'
import type { CancelSignal } from './cancel'
import type { ClientType } from './client-type'
import { envelopeFields, type RequestContext, requestUrl } from './envelope'
import { ApiError, isApiError } from './errors'
import { formEncode, formFields } from './form-encode'
import { type Picture, recognisePicture } from './image'
import { parseAnswer } from './parse-answer'
import { readData } from './read-data'
import { send } from './retry'
import { answerLimits, type Transport, type TransportAnswer, type UploadTransport } from './transport'

export type PictureEndpoint = 'user/userverifyentry'
export type UploadEndpoint = 'personal/useravatarupload'
export type PostEndpoint = Exclude<EndpointName, PictureEndpoint | UploadEndpoint>

export interface CallOptions {
  readonly signal?: CancelSignal
  /** Another token than the context's; null sends none. */
  readonly token?: string | null
}

export interface UploadOptions extends CallOptions {
  /** Called with the part that has been sent, from 0 to 1, where the platform tells. */
  readonly onProgress?: (fraction: number) => void
}

/** The way of every request. All of it rejects with nothing but `ApiError`. */
export interface Client {
  readonly clientType: ClientType
  post<Name extends PostEndpoint>(
    name: Name,
    params: EndpointParams<Name>,
    options?: CallOptions,
  ): Promise<EndpointData<Name>>
  postForPicture(
    name: PictureEndpoint,
    params: EndpointParams<PictureEndpoint>,
    options?: CallOptions,
  ): Promise<Picture>
  upload(
    name: UploadEndpoint,
    filePath: string,
    options?: UploadOptions,
  ): Promise<EndpointData<UploadEndpoint>>
}

export interface ClientOptions {
  readonly transport: Transport
  readonly upload: UploadTransport
  /** Where the shop's `api.php` is, such as `https://shop.example`. */
  readonly baseUrl: string
  readonly clientType: ClientType
  /** Read anew for every request. */
  readonly context: () => RequestContext
  /**
   * Asked once when the shop no longer knows a token that was sent: resolves to another one, with which the call
   * is repeated once, or to null. What it rejects with, the call rejects with.
   */
  readonly recover?: (sentToken: string) => Promise<string | null>
  /** Told whenever any answer says that the shop is closed to this platform (code -10000), with its reason. */
  readonly onClosed?: (reason: string) => void
  readonly wait?: (ms: number) => Promise<void>
  /** For each attempt; 10 seconds when left out. */
  readonly timeoutMs?: number
}

/** The request layer of one platform and one shop. */
export function createClient(options: ClientOptions): Client {
  const {
    transport,
    upload,
    baseUrl,
    clientType,
    context,
    recover,
    onClosed,
    wait = pause,
    timeoutMs = 10_000,
  } = options

  /** One attempt with one token, and what was found in the answer. */
  type Attempt<Data> = (token: string | null) => Promise<Data>

  function fieldsOf(token: string | null, params: object): Record<string, string> {
    // One after the other: a parameter left out must not blank what every request carries under that name.
    return { ...formFields(envelopeFields(clientType, { ...context(), token })), ...formFields(params) }
  }

  function requestOf(name: EndpointName, token: string | null, params: object, signal?: CancelSignal) {
    return { url: requestUrl(baseUrl, name), body: formEncode(fieldsOf(token, params)), timeoutMs, signal }
  }

  function sendTo(name: EndpointName, attempt: () => Promise<TransportAnswer>, signal?: CancelSignal) {
    return send(attempt, { endpoint: name, retry: endpoints[name].retry, wait, signal })
  }

  function read<Name extends EndpointName>(name: Name, answer: TransportAnswer): EndpointData<Name> {
    const data = readData(name, endpoints[name].schema(clientType), parsed(name, answer))
    if (data === null) throw new ApiError('signedOut', name)
    return data
  }

  function parsed(name: EndpointName, answer: TransportAnswer): unknown {
    try {
      return parseAnswer(name, answer)
    } catch (error) {
      if (isApiError(error) && error.kind === 'closed') onClosed?.(error.serverMessage ?? '')
      throw error
    }
  }

  /** Repeats the attempt once with a renewed token when the shop no longer knows the one sent (contract 2). */
  async function withRecovery<Data>(
    name: EndpointName,
    { token = context().token }: CallOptions,
    attempt: Attempt<Data>,
  ): Promise<Data> {
    try {
      return await attempt(token)
    } catch (error) {
      const signedOut = isApiError(error) && error.kind === 'signedOut'
      if (!signedOut || !endpoints[name].auth || !token || !recover) throw error
      const renewed = await recover(token)
      if (!renewed) throw error
      return attempt(renewed)
    }
  }

  return {
    clientType,

    post(name, params, call = {}) {
      return withRecovery(name, call, async (token) => {
        const request = requestOf(name, token, params, call.signal)
        const attempt = () => transport({ ...request, expect: 'text', maxBytes: answerLimits.text })
        const answer = await sendTo(name, attempt, call.signal)
        return read(name, answer)
      })
    },

    async postForPicture(name, params, { token = context().token, signal } = {}) {
      const request = requestOf(name, token, params, signal)
      const attempt = () => transport({ ...request, expect: 'bytes', maxBytes: answerLimits.image })
      const answer = await sendTo(name, attempt, signal)
      const isPicture = answer.status === 200 && typeof answer.body !== 'string'
      const picture = isPicture ? recognisePicture(answer.body) : null
      return picture ?? read(name, answer)
    },

    async upload(name, filePath, { token = context().token, signal, onProgress } = {}) {
      const request = {
        url: requestUrl(baseUrl, name),
        fields: fieldsOf(token, {}),
        filePath,
        timeoutMs,
        maxBytes: answerLimits.text,
        signal,
        onProgress,
      }
      return read(name, await sendTo(name, () => upload(request), signal))
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
