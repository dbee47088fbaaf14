import type { Call } from './call'

export const SESSION_COOKIE = 'PHPSESSID'

/** The cookies of an answer by name. Those of the token and the inviter repeat what the request sent. */
function cookiesOf({ generation, params, uuid, sessionId, token }: Call): Record<string, string> {
  const { cookies } = generation
  return {
    [SESSION_COOKIE]: sessionId,
    ...(cookies.uuid ? { uuid } : {}),
    ...(cookies.token && token !== '' ? { user_token_data: token } : {}),
    ...(cookies.token && params.filled('referrer') ? { share_referrer_id: params.text('referrer') } : {}),
  }
}

/**
 * Adds the cookies of a real shop, which scripts can read and any page of the host sends (contract 1):
 * no HttpOnly, no SameSite, no Secure. Only `uuid` and the session are ever read again, never a log-in.
 */
export function writeCookies(call: Call, response: Response): Response {
  for (const [name, value] of Object.entries(cookiesOf(call))) {
    response.headers.append('set-cookie', `${name}=${encodeURIComponent(value)}; path=/`)
  }
  return response
}
