import type { ClientType } from './client-type'

/** What the envelope says about the sender. Read for every request. */
export interface RequestContext {
  /** Created once per installation. Ties a captcha to this client (contract 3). */
  readonly uuid: string
  /** `zh`, `cht`, `en` or `spa`. */
  readonly lang: string
  /** The inviter, or null. */
  readonly referrer: string | null
}

/** The URL of an endpoint. It holds nothing secret: all parameters are in the body. */
export function requestUrl(baseUrl: string, endpoint: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/api.php?s=${endpoint}`
}

/** The fields of every body (contract 1). Only `application: app` gives a token; `ajax` makes PHP's errors JSON. */
export function envelopeFields(
  clientType: ClientType,
  { uuid, lang, referrer }: RequestContext,
  token: string | null,
) {
  return {
    system_type: 'default',
    application: 'app',
    application_client_type: clientType,
    token: token || undefined,
    uuid,
    lang,
    ajax: 'ajax',
    referrer: referrer || undefined,
  }
}
