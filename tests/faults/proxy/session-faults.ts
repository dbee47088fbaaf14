import { INVALID_CODE } from '../checks/refusal-table'
import { jsonAnswer } from './exchange'
import { type FaultKind, fault } from './fault-kind'

const TEN_YEARS_MS = 10 * 365 * 24 * 3_600_000
const LOGIN = 'user/appminiuserauth'
const refusal = jsonAnswer({ msg: INVALID_CODE, code: -1, data: '' })

const clockFault = (name: string, what: string, offset: number) =>
  fault(name, what, 'nothing', { fromStart: true, begin: ({ shop }) => shop.setClock(offset) })

/** The session or the clock differs from what the app knows. */
export const sessionFaults: readonly FaultKind[] = [
  fault(
    'code-refused',
    'the platform refuses the login code, and the shop has forgotten the token',
    'refused',
    {
      begin({ shop, proxy }) {
        shop.forgetTokens()
        proxy.alsoAt(LOGIN, async (exchange) => exchange.send(refusal))
      },
    },
  ),
  fault(
    'login-silent',
    'the platform never answers a login, and the shop has forgotten the token',
    'refused',
    {
      begin({ driver, shop }) {
        shop.forgetTokens()
        driver.setLoginSilent(true)
      },
      end: ({ driver }) => driver.setLoginSilent(false),
    },
  ),
  fault('token-revoked', 'the shop forgets the token just before', 'signedOut', {
    begin: ({ shop }) => shop.forgetTokens(),
  }),
  clockFault('clock-ahead', 'the shop’s clock is ten years ahead', TEN_YEARS_MS),
  clockFault('clock-behind', 'the shop’s clock is ten years behind', -TEN_YEARS_MS),
]
