import { endpoint } from '../client/endpoint'
import { postTo } from '../client/post-to'
import { authoriseAnswerSchema } from '../wire/authorise-answer'

export const userAppMiniUserAuth = endpoint<{
  /** The platform's login code. Valid once, for five minutes. */
  readonly authcode: string
}>()({ name: 'user/appminiuserauth', schema: authoriseAnswerSchema })

/**
 * Asks the shop which account a platform's login code belongs to (contract 6.5). Never repeated automatically, because
 * the code is valid once. Call it only from `platform-sign-in.ts`: parallel calls create two accounts with one openid
 * (contract 6.6).
 *
 * Rejected with: -1 the platform refuses the code, or isn't set up; -110 the account is disabled or not yet approved.
 */
export const authorise = postTo(userAppMiniUserAuth, ({ loginCode }: { readonly loginCode: string }) => ({
  authcode: loginCode,
}))
