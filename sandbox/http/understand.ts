import { randomUUID } from 'node:crypto'
import { chooseLanguage } from '../messages/language'
import { sessionOwner } from '../sign-in'
import type { ShopState } from '../state/shop-state'
import { userById } from '../state/users'
import type { Call } from './call'
import type { ShopRequest } from './read-request'
import type { Route } from './route'

/** A client without uuid in its request is known by a cookie, which it gets now if it has none (contract 3). */
function uuidOf(request: ShopRequest): string {
  return request.params.text('uuid') || request.cookieUuid || randomUUID()
}

/** Finds out who calls, with which rights and in which language. */
export function understand(shop: ShopState, request: ShopRequest, route: Route): Call {
  const { params } = request
  const token = params.text('token')
  const userId = sessionOwner(shop, token)
  const uuid = uuidOf(request)
  const owners = [`uuid:${uuid}`, ...(userId === undefined ? [] : [`user:${userId}`])]
  return {
    shop,
    params: params.over(route.pathParams),
    file: request.file,
    application: request.request.text('application') || 'web',
    // Missing or empty is a computer's browser (contract 1).
    client: request.request.text('application_client_type') || 'pc',
    systemType: params.text('system_type') || 'default',
    uuid,
    language: chooseLanguage(shop, params, owners),
    base: request.base,
    token,
    hasSession: userId !== undefined,
    user: (userId === undefined ? undefined : userById(shop, userId)) ?? null,
  }
}
