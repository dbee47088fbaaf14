import type { ClientType } from './client-type'

/** Where the request comes from, read anew for every one. */
export interface RequestContext {
  /** Made once per installation; ties a captcha to this client (contract 3). */
  readonly uuid: string
  /** `zh`, `cht`, `en` or `spa`. */
  readonly lang: string
  /** Who invited the person. */
  readonly referrer: string | null
}

/** The address of an endpoint. It holds nothing secret: the shop reads all the rest from the body. */
export function requestUrl(baseUrl: string, endpoint: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/api.php?s=${endpoint}`
}

/**
 * What every body carries (contract 1). `application` must be exactly `app`, else a sign-in has no token;
 * `ajax` makes PHP errors come as JSON.
 */
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
