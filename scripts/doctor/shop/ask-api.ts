import type { ClientType } from '@/api/client/client-type'
import { envelopeFields, requestUrl } from '@/api/client/envelope'
import { formEncode, formFields } from '@/api/client/form-encode'
import { answerLimits } from '@/api/client/transport'
import type { Answer, Line } from '../network/line'

export interface ApiCall {
  readonly endpoint: string
  readonly params?: object
  readonly clientType?: ClientType
  readonly lang?: string
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The uuid of all the doctor's calls: a captcha of it is nobody's. */
const UUID = 'd0c70000-0000-4000-8000-000000000000'

/** Calls the shop as the app does. @throws NoAnswer */
export function askApi(line: Line, base: string, call: ApiCall): Promise<Answer> {
  const { endpoint, params = {}, clientType = 'h5', lang = 'zh', token = null, headers } = call
  const envelope = envelopeFields(clientType, { uuid: UUID, lang, referrer: null }, token)
  return line({
    url: requestUrl(base, endpoint),
    body: formEncode({ ...formFields(envelope), ...formFields(params) }),
    headers,
    maxBytes: answerLimits.text,
  })
}
