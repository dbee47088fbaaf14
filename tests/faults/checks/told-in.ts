import { endpoints } from '../../support/endpoint-map'
import type { Actor } from '../flows/actor'
import type { Step } from '../flows/step'
import type { FaultKind, Told } from '../proxy/fault-kind'
import type { FaultProxy } from '../proxy/fault-proxy'
import { toldBySchema } from './told-by-schema'

/** Whom the platform vouches for is signed in again unasked; in mini-programs binding goes by the openid alone. */
function toldOfRevokedToken({ platform }: Actor, { endpoint, app }: Step): Told {
  const goesByToken =
    endpoints[endpoint].needsSignIn || (platform === 'h5' && endpoint === 'user/appmobilebind')
  return goesByToken && (app === 'member' || platform === 'h5') ? 'signedOut' : 'nothing'
}

/** What this fault has to tell a person at this step; null while the answer that decides it isn't there. */
export function toldIn(actor: Actor, step: Step, kind: FaultKind, proxy: FaultProxy): Told | null {
  if (kind.name === 'token-revoked') return toldOfRevokedToken(actor, step)
  if (kind.told !== 'by schema') return kind.told
  if (!proxy.garbled) return null
  const told = toldBySchema(step.endpoint, actor.clientType, proxy.garbled)
  // A value that the field may have can still lead to a refusal: the shop then saved another name than was sent.
  return told === 'nothing' && kind.name === 'wrong-type' ? 'refused' : told
}
