import { randomBytes, randomUUID } from 'node:crypto'
import { generationOf } from '../generations/current'
import type { Generation } from '../generations/generation'
import { chooseLanguage } from '../messages/choose-language'
import { sessionOwner } from '../sign-in'
import type { ShopState } from '../state/shop-state'
import { userById } from '../state/users'
import type { Call } from './call'
import type { ShopRequest } from './read-request'
import type { Route } from './route'

const SESSION_ID = /^[A-Za-z0-9,-]{1,128}$/
const SESSION_BYTES = 16

function sessionIdOf({ cookieSession = '' }: ShopRequest): string {
  return SESSION_ID.test(cookieSession) ? cookieSession : randomBytes(SESSION_BYTES).toString('hex')
}

/**
 * What the captcha is tied to: the uuid of the request, else that of the cookie, which a client without
 * one gets now; a server without that cookie goes by the session (contract 3, 10).
 */
function uuidOf({ params, cookieUuid }: ShopRequest, { cookies }: Generation, sessionId: string): string {
  const known = cookies.uuid ? cookieUuid || randomUUID() : sessionId
  return params.text('uuid') || known
}

/** Finds out who calls, with which rights and in which language. A cookie gives no rights. */
export function understand(shop: ShopState, request: ShopRequest, route: Route): Call {
  const { params } = request
  const generation = generationOf(shop)
  const token = params.text('token')
  const userId = sessionOwner(shop, token)
  const sessionId = sessionIdOf(request)
  const uuid = uuidOf(request, generation, sessionId)
  const owners = [`uuid:${uuid}`, ...(userId === undefined ? [] : [`user:${userId}`])]
  return {
    shop,
    generation,
    params: params.over(route.pathParams),
    body: request.bodyParams,
    file: request.file,
    application: request.request.text('application') || 'web',
    // Missing or empty is a computer's browser (contract 1).
    client: request.request.text('application_client_type') || 'pc',
    systemType: params.text('system_type') || 'default',
    uuid,
    sessionId,
    language: chooseLanguage(shop, params, owners),
    base: request.base,
    token,
    hasSession: userId !== undefined,
    user: (userId === undefined ? undefined : userById(shop, userId)) ?? null,
  }
}
