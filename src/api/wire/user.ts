import type { Gender } from '@/domain/gender'
import type { Profile } from '@/domain/profile'

/** A person of the shop, as every layer above the request layer knows them (contract 5). All text is unescaped. */
export interface User extends Profile {
  /** Always above 0. */
  readonly id: number
  readonly username: string
  /** What to call the person: nickname, else user name, else masked mobile, else masked e-mail address. */
  readonly displayName: string
  /** The full number; empty when none is bound. */
  readonly mobile: string
  /** Such as `138***001`. */
  readonly mobileMasked: string
  readonly email: string
  readonly emailMasked: string
  /** On the platform of the request; empty when the shop knows none. */
  readonly openid: string
  /** On the platform of the request; empty when there is none. */
  readonly unionid: string
}

/** The answer to registering, signing in, authorising and binding. */
export interface SignedIn {
  readonly kind: 'signedIn'
  readonly token: string
  readonly user: User
  /** `is_mandatory_bind_mobile`: the shop's switch, which stays on after binding (contract 5). */
  readonly mustBindFlag: boolean
}

/** The person the shop would create once a phone is bound; nothing is stored there yet (contract 6.6). */
export interface Draft {
  readonly openid: string
  readonly unionid: string
  readonly nickname: string
  /** May be empty. */
  readonly avatar: string
  readonly gender: Gender
  readonly province: string
  readonly city: string
  readonly county: string
}

/** What the shop makes of a person whom the platform has identified (contract 6.5 and 6.6). */
export type AuthoriseAnswer =
  | SignedIn
  /** The platform knows the person, the shop doesn't: the way on is `user/appminiuserinfo`. */
  | { readonly kind: 'identified'; readonly openid: string; readonly unionid: string }
  /** The shop insists on a phone first: the way on is `user/appmobilebind`. */
  | { readonly kind: 'unbound'; readonly draft: Draft }

/** A code 0 that is no sign-in: a raw database row without token (contract 6.9). Authorise instead. */
export interface RawRow {
  readonly kind: 'raw'
}

export interface SavedUser {
  readonly user: User
  /** The newest one the shop holds; may differ from the one sent (contract 2). Null when the answer has none. */
  readonly token: string | null
}
