import { endpoint, postTo } from '../client/define-endpoint'
import { authoriseAnswerSchema } from '../wire/authorise-answer'

export const userAppMiniUserAuth = endpoint<{
  /** The platform's login code. Valid once, for five minutes. */
  readonly authcode: string
}>()({ name: 'user/appminiuserauth', schema: authoriseAnswerSchema })

/**
 * Asks the shop whose login code this is (contract 6.5). It is valid once, so never repeated. Only `platform-sign-in.ts`
 * may call it: parallel calls create two accounts with one openid (contract 6.6).
 */
export const authorise = postTo(userAppMiniUserAuth, ({ loginCode }: { readonly loginCode: string }) => ({
  authcode: loginCode,
}))
