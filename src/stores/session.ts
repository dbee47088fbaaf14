import type { Draft, SignedIn, User } from '@/api/wire/user'

/**
 * Who is here. One value, so that no two parts of it can disagree; every screen switches on `kind`.
 *
 * - `restoring`: start-up, until storage has been read.
 * - `guest`: nobody, signed out, or the shop forgot the token.
 * - `identified`: the platform knows the person, the shop doesn't (contract 6.5); `completeAuthorisation` is next.
 * - `unbound`: the shop insists on a phone and gave a draft without a token (contract 6.6); `bindMobile` is next.
 * - `member`: signed in.
 */
export type Session =
  | { kind: 'restoring' }
  | { kind: 'guest' }
  | { kind: 'identified'; openid: string; unionid: string }
  | { kind: 'unbound'; draft: Draft }
  | Member

export interface Member {
  kind: 'member'
  token: string
  user: User
  /** The shop insists on a phone and this person has none: the flag alone stays 1 after binding (contract 5). */
  mustBindMobile: boolean
}

export type SessionKind = Session['kind']

/** The member that an answer of register, sign-in, authorise or bind makes. */
export const memberOf = ({ token, user, mustBindFlag }: SignedIn): Member => ({
  kind: 'member',
  token,
  user,
  mustBindMobile: mustBindFlag && user.mobile === '',
})

/** The same member with what personal/index or personal/save answered: those carry no flag (contract 5). */
export const memberWith = (member: Member, user: User, token: string | null): Member => ({
  ...member,
  user,
  token: token ?? member.token,
  mustBindMobile: member.mustBindMobile && user.mobile === '',
})
