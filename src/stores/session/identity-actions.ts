import type { Client } from '@/api/client/client'
import { type AuthoriseActions, createAuthorise } from './authorise'
import { createPlatformLink, type PlatformLinkActions } from './platform-link'
import type { PlatformSignIn } from './platform-sign-in'
import { createQuickBind, type QuickBindActions } from './quick-bind'
import type { SessionStore } from './session-store'

/** The actions of a platform that tells the shop who the person is. */
export interface IdentityActions extends AuthoriseActions, PlatformLinkActions, QuickBindActions {}

/** What such a platform adds to the user store. */
export function createIdentity(client: Client, store: SessionStore, platform: PlatformSignIn) {
  const { actions, returnSilently } = createAuthorise(client, store, platform)
  const { actions: linkActions, unclaimedIdentity } = createPlatformLink(store, platform)
  const all: IdentityActions = { ...actions, ...linkActions, ...createQuickBind(client, store, platform) }
  return { actions: all, returnSilently, unclaimedIdentity }
}
