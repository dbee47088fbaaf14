import { ServerFault } from '../http/answer'
import type { Call } from '../http/call'
import { unescapeHtml } from '../http/html-entities'
import { isEmpty, type Param, type ParamTree, toParam } from '../http/params'
import { storedAvatar } from '../images/avatar-address'
import type { UserRow } from '../state/shop-data'

/** A JSON string was escaped by the input filter and is unescaped once; what isn't JSON is nothing. */
function decode(text: string): Param {
  try {
    // The texts inside stay as they are, unescaped (contract 6.6).
    return toParam(JSON.parse(unescapeHtml(text)), (inner) => inner)
  } catch {
    return null
  }
}

/** @throws ServerFault for a JSON text or number, into which PHP can't put a key */
function asTree(value: Param | undefined): ParamTree {
  if (typeof value === 'string') {
    const decoded = decode(value)
    if (typeof decoded === 'string') throw new ServerFault('Cannot use a scalar value as an array')
    return asTree(decoded)
  }
  return value === null || value === undefined || Array.isArray(value) ? {} : value
}

/** WeChat and Douyin: 1 male, 2 female; Alipay: `f` or `m`; the shop's: 1 female, 2 male (contract 6.6). */
function genderOf(client: string, sent: Param | undefined): number {
  if (isEmpty(sent)) return 0
  return sent === (client === 'alipay' ? 'f' : '2') ? 1 : 2
}

/** The profile in `auth_data`, a JSON string or an object; anything else gives a nameless account. */
export function readAuthData({ client, params, base }: Call): Partial<UserRow> {
  const tree = asTree(params.value('auth_data'))
  const text = (key: string): string => {
    const value = tree[key]
    return typeof value === 'string' ? value : ''
  }
  return {
    nickname: text('nickName'),
    avatar: storedAvatar(text(client === 'alipay' ? 'avatar' : 'avatarUrl'), base),
    gender: genderOf(client, tree.gender),
    province: text('province'),
    city: text('city'),
    county: text('county'),
  }
}
