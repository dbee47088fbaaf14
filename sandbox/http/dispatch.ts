import { isOn, listSetting, textSetting } from '../config/read-setting'
import { controllers } from '../endpoints/controllers'
import type { ShopState } from '../state/shop-state'
import { type Answer, ForeignRefusal, Refusal, ServerFault } from './answer'
import { type Call, type Endpoint, voiceOf } from './call'
import type { ShopRequest } from './read-request'
import { parseRoute, type Route } from './route'
import { understand } from './understand'
import { exitCodes, writeAnswer, writeFault } from './write-answer'
import { writeCookies } from './write-cookies'

/** A response with the code of its envelope, null where there is none. */
export interface Dispatched {
  response: Response
  code: number | null
}

/** The list names the closed client types; before it there was one switch for all of them (contract 10). */
function isOpen({ shop, generation, client }: Call): boolean {
  if (generation.closedBy === 'home_site_state') return isOn(shop, 'home_site_state')
  return !listSetting(shop, 'home_site_app_state').includes(client)
}

/** A closed client type gets the administrator's reason, whatever it asks for (contract 7, -10000). */
function checkOpen(call: Call): void {
  if (isOpen(call)) return
  const { shop } = call
  const reason = textSetting(shop, 'home_site_close_reason')
  throw reason === '' ? new Refusal(-10000, 'operationFailed') : new ForeignRefusal(-10000, reason)
}

/** @throws Refusal -1000 for what doesn't exist; the login is checked before the action is looked for */
function findEndpoint(call: Call, route: Route): Endpoint {
  const { missing, guarded } = call.generation
  const controller = controllers.get(route.controller)
  const path = `${route.controller}/${route.action}`
  if (!controller || missing.includes(route.controller))
    throw new Refusal(-1000, 'controllerUnknown', route.controller.toLowerCase())
  const needsLogin = controller.needsLogin(route.action) || guarded.includes(path)
  if (needsLogin && !call.hasSession) throw new Refusal(-400, 'loginExpired')
  const endpoint = controller.actions.get(route.action)
  if (!endpoint || missing.includes(path)) throw new Refusal(-1000, 'actionUnknown', route.action)
  return endpoint
}

async function answer(call: Call, route: Route): Promise<Answer | Response> {
  try {
    checkOpen(call)
    return await findEndpoint(call, route)(call)
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof ForeignRefusal)) throw error
    return { code: error.code, said: error.said, data: call.generation.noData }
  }
}

/** Ordinary answers and the captcha set cookies, those made by exit() don't (contract 1). */
function write(call: Call, result: Answer | Response): Dispatched {
  if (result instanceof Response) return { response: writeCookies(call, result), code: null }
  const response = writeAnswer(result, voiceOf(call))
  const byExit = exitCodes.has(result.code)
  return { response: byExit ? response : writeCookies(call, response), code: result.code }
}

/** Answers one request to `api.php`. */
export async function dispatch(shop: ShopState, request: ShopRequest): Promise<Dispatched> {
  const route = parseRoute(request.route)
  // PHP dies of a client type that is a list before ShopXO can answer anything (contract 1).
  if (typeof (request.request.value('application_client_type') ?? '') !== 'string') {
    return { response: new Response(null, { status: 500 }), code: null }
  }
  try {
    const call = understand(shop, request, route)
    return write(call, await answer(call, route))
  } catch (error) {
    if (!(error instanceof ServerFault)) throw error
    const { params, headers } = request
    const asksByAjax = params.has('ajax') || params.has('token') || headers.has('x-requested-with')
    return { response: writeFault(error.message, asksByAjax, headers), code: asksByAjax ? -500 : null }
  }
}
