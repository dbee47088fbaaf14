import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/endpoint'
import { type AuthoriseAnswer, authoriseAnswerSchema } from '../wire/authorise-answer'

export const userAppMiniUserAuth = endpoint<{
  /** The platform's login code: works once, for five minutes. */
  readonly authcode: string
}>()({ name: 'user/appminiuserauth', schema: authoriseAnswerSchema })

/**
 * Asks the shop who the person behind a platform's login code is (contract 6.5). The code works once: never
 * repeated by itself. One call at a time: parallel ones create two accounts with one openid (contract 6.6).
 *
 * Rejected with: -1 the platform refuses the code, or isn't set up; -110 the account is disabled or not yet approved.
 */
export const authorise = (
  client: Client,
  { loginCode }: { readonly loginCode: string },
  options?: CallOptions,
): Promise<AuthoriseAnswer> => client.post(userAppMiniUserAuth, { authcode: loginCode }, options)
