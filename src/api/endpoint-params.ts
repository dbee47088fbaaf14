import type { OpenidField, UnionidField } from '@/api/wire/openid-field'
import type { AccountKind } from '@/domain/account-kind'
import type { Gender } from '@/domain/gender'
import type { ProfileChanges } from '@/domain/profile'

/** Parameters in the wire's words. A key left out is not sent: for the shop an empty one is not the same. */
export type NoParams = Readonly<Record<string, never>>

/** What ties an account to the platform's person: read by `user/reg`, `user/login` and binding (contract 6.1, 6.3). */
type IdentityParams = Partial<Readonly<Record<OpenidField | UnionidField, string>>>

/** Document user-reg. `verify` is the captcha or the code; an empty one is refused (contract 6.1). */
export interface RegisterParams extends IdentityParams {
  readonly type: AccountKind
  readonly accounts: string
  readonly pwd: string
  readonly verify?: string
}

/** Contract 6.2 and 6.3. `verify` is the picture captcha. */
export interface AccountCodeParams {
  readonly type: 'sms' | 'email'
  readonly accounts: string
  readonly verify?: string
}

/** Contract 6.3. Without `verify` an sms or e-mail sign-in breaks the server (-500). */
export type LoginParams = IdentityParams & AccountProof

type AccountProof =
  | { readonly type: 'username'; readonly accounts: string; readonly pwd: string; readonly verify?: string }
  | { readonly type: 'sms' | 'email'; readonly accounts: string; readonly verify: string }

/** Contract 3: what the captcha is for. */
export interface CaptchaParams {
  readonly type: CaptchaPurpose
}

export type CaptchaPurpose = 'user_reg' | 'user_login'

/** Contract 6.5. */
export interface AuthoriseParams {
  /** The platform's login code: works once, for five minutes. */
  readonly authcode: string
}

/** Document user-appminiuserinfo. */
export interface CompleteAuthorisationParams {
  readonly openid: string
  /** A JSON text. */
  readonly auth_data: string
  readonly unionid?: string
  readonly referrer?: string
}

/** Contract 6.7. */
export interface BindCodeParams {
  readonly mobile: string
}

interface PersonParams extends IdentityParams {
  readonly nickname: string
  readonly avatar: string
  readonly province: string
  readonly city: string
  readonly county: string
  readonly gender: Gender
}

/** Document user-appmobilebind. All of a person, because the shop overwrites what it is sent (contract 6.8). */
export interface BindMobileParams extends PersonParams {
  readonly mobile: string
  readonly verify: string
}

/** Contract 6.9: `code` from WeChat, `encrypted_data` and `iv` from Douyin. */
export interface OneTapBindParams extends PersonParams {
  readonly openid: string
  readonly code?: string
  readonly encrypted_data?: string
  readonly iv?: string
}

/** Document personal-save. A server would store a `mobile` without checking it (contract 6.11). */
export interface SaveProfileParams extends ProfileChanges {
  readonly mobile?: never
}

/** Contract 6.14. */
export interface AgreementParams {
  readonly document: AgreementDocument
}

export type AgreementDocument = 'userregister' | 'userprivacy'
