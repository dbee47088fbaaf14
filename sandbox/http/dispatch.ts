import { listSetting, textSetting } from '../config/read-setting'
import { controllers } from '../endpoints/controllers'
import type { ShopState } from '../state/shop-state'
import { type Answer, ForeignRefusal, Refusal, ServerFault } from './answer'
import type { Call, Endpoint } from './call'
import type { ShopRequest } from './read-request'
import { parseRoute, type Route } from './route'
import { understand } from './understand'
import { exitCodes, writeAnswer, writeFault } from './write-answer'

/** A response with the code of its envelope, null where there is none. */
export interface Dispatched {
  response: Response
  code: number | null
}

/** A closed client type gets the administrator's reason, whatever it asks for (contract 7, -10000). */
function checkOpen({ shop, client }: Call): void {
  if (!listSetting(shop, 'home_site_app_state').includes(client)) return
  const reason = textSetting(shop, 'home_site_close_reason')
  throw reason === '' ? new Refusal(-10000, 'operationFailed') : new ForeignRefusal(-10000, reason)
}

/** @throws Refusal -1000 for what doesn't exist; the login is checked before the action is looked for */
function findEndpoint(call: Call, route: Route): Endpoint {
  const controller = controllers.get(route.controller)
  if (!controller) throw new Refusal(-1000, 'controllerUnknown', route.controller.toLowerCase())
  if (controller.needsLogin(route.action) && !call.hasSession) throw new Refusal(-400, 'loginExpired')
  const endpoint = controller.actions.get(route.action)
  if (!endpoint) throw new Refusal(-1000, 'actionUnknown', route.action)
  return endpoint
}

async function answer(call: Call, route: Route): Promise<Answer | Response> {
  try {
    checkOpen(call)
    return await findEndpoint(call, route)(call)
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof ForeignRefusal)) throw error
    // Servers of the documents' time put an empty list where there is no data (contract 8).
    const data = textSetting(call.shop, 'sandbox_generation') === 'today' ? '' : []
    return { code: error.code, said: error.said, data }
  }
}

/** Ordinary answers and the captcha set the cookie, those made by exit() don't (contract 1). */
function withCookie(call: Call, response: Response): Response {
  response.headers.append('set-cookie', `uuid=${encodeURIComponent(call.uuid)}; path=/`)
  return response
}

function write(call: Call, result: Answer | Response): Dispatched {
  if (result instanceof Response) return { response: withCookie(call, result), code: null }
  const response = writeAnswer(result, call.language)
  const byExit = exitCodes.has(result.code)
  return { response: byExit ? response : withCookie(call, response), code: result.code }
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
