import type { Caller } from '@/api/client/client'
import { ApiError } from '@/api/client/errors'
import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import type { PersonToBind } from '@/api/wire/person-to-bind'
import type { User } from '@/api/wire/user'
import { draftOwnerOf, type Member, personOf, type Session, sessionOf } from './session'
import type { Origin, SessionEvent, SessionState } from './transition'

/** One action of a person. What it sends and what it may change is captured when it begins. */
export interface Action {
  readonly endpoint: string
  /** The caller of this action's requests. */
  readonly caller: Caller
  isCurrent(): boolean
  /** The person whose phone would be bound. Throws `signedOut` when there is none. */
  personToBind(): PersonToBind
  /** Signs in by an action with which the person proved their identity: a password, a code or a tap to authorise. */
  signedIn(answer: AuthoriseAnswer): Session
  /** Signs in without such proof. Throws when the answer is another account than the present member's. */
  signedInAs(answer: AuthoriseAnswer): Session
  /** Updates the member with the answer to a change. */
  updated(user: User, token: string | null): Member
  /** Updates the member with the answer to a reading. Ignored when a newer change is known. */
  read(user: User, token: string | null): Member
  /** The shop refused the token, and there is no other one. */
  expired(token: string): void
  /** The person is no longer a member. Throws `aborted` when another person is signed in by now. */
  signedOut(): void
}

interface ActionTools {
  state: () => SessionState
  follow: () => void
  /** Applies an event. False when its generation is outdated. */
  commit: (event: SessionEvent) => boolean
  nextRevision: () => number
  createId: () => string
  onSignedIn: (member: Member) => void
  renew: (action: Action, refusedToken: string) => Promise<string | null>
}

/** The signed-in member. Throws `signedOut`, as the server's −400 does, when there is none. */
export function memberIn({ session }: SessionState, endpoint: string): Member {
  if (session.kind !== 'member') throw new ApiError('signedOut', endpoint)
  return session
}

/** Creates an action that began at `origin`. Its events are refused with `aborted` once the generation has changed. */
export function createAction(endpoint: string, origin: Origin, tools: ActionTools): Action {
  const { state, follow, commit, nextRevision, createId, onSignedIn, renew } = tools
  const isCurrent = () => state().generation === origin.generation
  const owner = draftOwnerOf(state().session)
  const readingRevision = nextRevision()
  const commitOrAbort = (event: SessionEvent) => {
    if (!commit(event)) throw new ApiError('aborted', endpoint)
  }

  const signedIn = (answer: AuthoriseAnswer, byPerson: boolean): Session => {
    const session = sessionOf(answer)
    const { session: here, signInId: known } = state()
    // In mini-programs the shop looks up the openid, so the answer may be another account (contract 6.8).
    const isOther = session.kind === 'member' && here.kind === 'member' && session.user.id !== here.user.id
    if (isOther && !byPerson) throw new ApiError('server', endpoint, { detail: 'another account' })
    // Whom another tab has signed in meanwhile it may have signed out again.
    const isSame = isCurrent() && personOf(session) === personOf(here)
    // A sign-in that the device refused stays this tab's alone until the person signs in again.
    const signInId = isSame && (known !== null || !byPerson) ? known : createId()
    commitOrAbort({ type: 'signedIn', origin, byPerson, session, signInId, revision: nextRevision() })
    if (session.kind === 'member') onSignedIn(session)
    return session
  }

  const action: Action = {
    endpoint,
    isCurrent,
    caller: {
      token() {
        follow()
        if (!isCurrent()) throw new ApiError('aborted', endpoint)
        return memberIn(state(), endpoint).token
      },
      renew: (refusedToken) => renew(action, refusedToken),
    },
    personToBind() {
      const { session } = state()
      return session.kind === 'unbound' ? session.draft : memberIn(state(), endpoint).user
    },
    signedIn: (answer) => signedIn(answer, true),
    signedInAs: (answer) => signedIn(answer, false),
    updated(user, token) {
      commitOrAbort({ type: 'updated', origin, user, token, revision: nextRevision() })
      return memberIn(state(), endpoint)
    },
    read(user, token) {
      commit({ type: 'updated', origin, user, token, revision: readingRevision })
      if (!isCurrent()) throw new ApiError('aborted', endpoint)
      return memberIn(state(), endpoint)
    },
    signedOut: () => commitOrAbort({ type: 'signedOut', origin, owner }),
    expired: (token) => void commit({ type: 'expired', origin, token }),
  }
  return action
}
