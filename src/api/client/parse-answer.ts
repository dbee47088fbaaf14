import * as v from 'valibot'
import { isRecord } from '@/api/wire/values'
import { attempt } from '@/domain/attempt'
import { serverWords } from '@/domain/server-words'
import { utf8Text } from '@/domain/utf8'
import { ApiError } from './errors'
import type { TransportAnswer } from './transport'

/** The unvalidated `data` of a success. By content alone: the shop labels some JSON `text/html` (contract 1). */
export function parseAnswer(endpoint: string, { status, body }: TransportAnswer): unknown {
  // The shop always answers with HTTP 200. An HTTP 500 can carry `{"code":0,"message":…}` (contract 1), and a 404 page
  // of another server can hold anything.
  if (status !== 200) throw new ApiError('server', endpoint, { detail: `HTTP ${status}` })

  const answer = parseJson(typeof body === 'string' ? body : utf8Text(body))
  if (!isRecord(answer)) throw new ApiError('server', endpoint, { detail: 'not JSON' })
  const code = toCode(answer.code)
  if (code === null) throw new ApiError('server', endpoint, { detail: 'code' })

  const message = typeof answer.msg === 'string' ? answer.msg : ''
  switch (code) {
    case 0:
      return answer.data
    case -400:
      throw new ApiError('signedOut', endpoint, { code })
    case -10000:
      throw new ApiError('closed', endpoint, { code, serverMessage: serverWords(message) })
    // In order: an exception, an unknown endpoint, a failed outgoing request of the server (contract 7).
    case -500:
    case -1000:
    case -9999:
      // The message is a raw error text, sometimes with SQL or paths: it is not kept.
      throw new ApiError('server', endpoint, { code })
    default:
      throw new ApiError('rejected', endpoint, { code, serverMessage: serverWords(message) })
  }
}

/** Converts `data` into the domain value. Throws `server` with the path of the invalid field. */
export function readData<Data>(
  endpoint: string,
  schema: v.GenericSchema<unknown, Data>,
  data: unknown,
): Data {
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  const path = v.getDotPath(result.issues[0])
  throw new ApiError('server', endpoint, { detail: path === null ? 'data' : `data.${path}` })
}

/**
 * Files of the shop's PHP may each add a byte order mark or a blank line before the answer, and an old shop on a new PHP a
 * warning of it, in words or HTML: the call was answered all the same.
 */
const parseJson = (text: string | null) =>
  text &&
  (json(text.trim()) ?? json(text.slice(text.search(/\{\s*"(?:msg|code|data)"/), text.lastIndexOf('}') + 1)))

const json = (text: string) => attempt<unknown>(() => JSON.parse(text), undefined)

function toCode(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : null
}
