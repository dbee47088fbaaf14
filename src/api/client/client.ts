import type { CancelSignal } from './cancel'
import type { ClientType } from './client-type'
import type { Endpoint, NoParams } from './endpoint'
import { envelopeFields, type RequestContext, requestUrl } from './envelope'
import { ApiError, isApiError, isMissingEndpoint } from './errors'
import { formEncode, formFields } from './form-encode'
import { type ImageBytes, recogniseImage } from './image'
import { parseAnswer, readData } from './parse-answer'
import { pause, send } from './retry'
import {
  answerLimits,
  type Transport,
  type TransportAnswer,
  type UploadRequest,
  type UploadTransport,
} from './transport'

/** The person on whose behalf a call is made, captured when their action began. */
export interface Caller {
  /** The person's token. Throws `aborted` when another person or none is signed in. Called before every attempt. */
  token(): string
  /** Another token of the same person for a refused one, or null. The call rejects with whatever this rejects with. */
  renew(refusedToken: string): Promise<string | null>
}

export interface CallOptions {
  readonly signal?: CancelSignal
  /** Without a caller the call is anonymous and carries no token. */
  readonly caller?: Caller
}

export type UploadOptions = CallOptions & Pick<UploadRequest, 'onProgress'>

/** Sends every request. All methods reject with `ApiError` only. */
export interface Client {
  readonly clientType: ClientType
  post<Params extends object, Data>(
    endpoint: Endpoint<Params, Data>,
    params: NoInfer<Params>,
    options?: CallOptions,
  ): Promise<Data>
  postForImage<Params extends object>(
    endpoint: Endpoint<Params, never>,
    params: NoInfer<Params>,
    options?: CallOptions,
  ): Promise<ImageBytes>
  upload<Data>(endpoint: Endpoint<NoParams, Data>, filePath: string, options?: UploadOptions): Promise<Data>
}

export interface ClientOptions {
  readonly transport: Transport
  readonly upload: UploadTransport
  /** The address of the folder that holds the shop's `api.php`, such as `https://shop.example`. */
  readonly baseUrl: string
  readonly clientType: ClientType
  /** Called for every request. */
  readonly context: () => RequestContext
  /** Called with the shop's reason whenever an answer says that it is closed to this platform (code -10000). */
  readonly onClosed?: (reason: string) => void
  /** Called with the name of an endpoint whenever an answer says that the shop doesn't have it (code -1000). */
  readonly onMissing?: (endpoint: string) => void
  readonly wait?: (ms: number) => Promise<void>
  /** Time limit of each attempt; 10 seconds by default. */
  readonly timeoutMs?: number
}

type AnyEndpoint<Data> = Pick<Endpoint<object, Data>, 'name' | 'retry' | 'needsSignIn' | 'schema'>

/** The request layer of one platform and one shop. */
export function createClient(options: ClientOptions): Client {
  const {
    transport,
    upload,
    baseUrl,
    clientType,
    context,
    onClosed,
    onMissing,
    wait = pause,
    timeoutMs = 10_000,
  } = options

  function fieldsOf(token: string | null, params: object): Record<string, string> {
    // Encoded separately: an undefined parameter must not remove an envelope field of the same name.
    return { ...formFields(envelopeFields(clientType, context(), token)), ...formFields(params) }
  }

  function sendTo<Data>(
    { name, retry }: AnyEndpoint<Data>,
    { signal, caller }: CallOptions,
    attempt: (token: string | null) => Promise<TransportAnswer>,
  ) {
    // The token is read again for each attempt: a repetition must not act for a person who has signed out.
    const once = () => attempt(caller ? caller.token() : null)
    return send(once, { endpoint: name, retry, wait, signal })
  }

  function ask<Data>(
    endpoint: AnyEndpoint<Data>,
    params: object,
    call: CallOptions,
    expect: 'text' | 'bytes',
  ) {
    return sendTo(endpoint, call, (token) =>
      transport({
        url: requestUrl(baseUrl, endpoint.name),
        body: formEncode(fieldsOf(token, params)),
        maxBytes: expect === 'text' ? answerLimits.text : answerLimits.image,
        ...{ timeoutMs, expect, signal: call.signal },
      }),
    )
  }

  function read<Params extends object, Data>(
    { name, schema, refusals }: Endpoint<Params, Data>,
    params: Params,
    answer: TransportAnswer,
  ): Data {
    try {
      const data = readData(name, schema(clientType), parseAnswer(name, answer))
      if (data === null) throw new ApiError('signedOut', name)
      return data
    } catch (error) {
      if (!isApiError(error)) throw error
      if (error.kind === 'closed') onClosed?.(error.serverMessage ?? '')
      if (isMissingEndpoint(error)) onMissing?.(name)
      const { kind, code, serverMessage } = error
      if (code === undefined) throw error
      const refusal = refusals(params)[code]
      // An endpoint may know what a failure of the server (-500) means.
      if (kind !== 'rejected' && !refusal) throw error
      throw new ApiError('rejected', name, { code, serverMessage, refusal })
    }
  }

  /** Repeats the call once with a renewed token when the shop refuses the one sent (contract 2). */
  async function withRenewal<Data>(
    { name, needsSignIn }: AnyEndpoint<Data>,
    { caller }: CallOptions,
    call: (caller?: Caller) => Promise<Data>,
  ): Promise<Data> {
    if (!needsSignIn) return call()
    if (!caller) throw new ApiError('signedOut', name)
    let token = caller.token()
    const watched: Caller = {
      ...caller,
      token() {
        token = caller.token()
        return token
      },
    }
    try {
      return await call(watched)
    } catch (error) {
      const isRefused = isApiError(error) && error.kind === 'signedOut'
      if (!isRefused || (await caller.renew(token)) === null) throw error
      return call(caller)
    }
  }

  return {
    clientType,

    async post(endpoint, params, call = {}) {
      return withRenewal(endpoint, call, async (caller = call.caller) =>
        read(endpoint, params, await ask(endpoint, params, { ...call, caller }, 'text')),
      )
    },
    async postForImage(endpoint, params, call = {}) {
      const answer = await ask(endpoint, params, call, 'bytes')
      const isImage = answer.status === 200 && typeof answer.body !== 'string'
      const image = isImage ? recogniseImage(answer.body) : null
      return image ?? read(endpoint, params, answer)
    },
    async upload(endpoint, filePath, call = {}) {
      const url = requestUrl(baseUrl, endpoint.name)
      const answer = await sendTo(endpoint, call, (token) =>
        upload({
          ...{ url, fields: fieldsOf(token, {}), filePath, timeoutMs, maxBytes: answerLimits.text },
          ...{ signal: call.signal, onProgress: call.onProgress },
        }),
      )
      return read(endpoint, {}, answer)
    },
  }
}
