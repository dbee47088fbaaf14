/**
 * What a field must hold so that an answer can be used, by the contract and not by the app's schemas:
 * `id` a whole number above 0, also in digits; `needed` a text or number that isn't empty; `text` a text, a number or
 * nothing; `html` a text, and nothing else; `never`: the field must not be there.
 */
export type Rule = 'id' | 'needed' | 'text' | 'html' | 'never'

type Fields = Readonly<Record<string, Rule>>

/** Of a person, with an account or without (contract 5). */
const person: Fields = {
  ...{ nickname: 'text', avatar: 'text', gender: 'text', birthday: 'text' },
  ...{ province: 'text', city: 'text', county: 'text', address: 'text' },
  ...{ weixin_openid: 'text', weixin_unionid: 'text', alipay_openid: 'text', toutiao_openid: 'text' },
  ...{ toutiao_unionid: 'text', baidu_openid: 'text', qq_openid: 'text', qq_unionid: 'text' },
  kuaishou_openid: 'text',
}

/** Of an account. A database row (contract 6.9) has `pwd` and `salt`, and proves nothing. */
const account: Fields = {
  ...person,
  ...{ id: 'id', token: 'text', username: 'text', user_name_view: 'text', pwd: 'never', salt: 'never' },
  ...{ mobile: 'text', mobile_security: 'text', email: 'text', email_security: 'text' },
  ...{ number_code: 'text', is_setup_pwd: 'text' },
}

/** Without a token nobody is signed in. */
const signedIn: Fields = { ...account, token: 'needed', is_mandatory_bind_mobile: 'text' }

/** What the data of an answer with code 0 must be. */
export type Shape =
  /** an object with these fields; `null` for it ends the session where that is said */
  | { fields: Fields; nullMeans?: 'signedOut' }
  /** an object with this shape at one of its fields */
  | { inside: string; shape: Shape }
  /** one shape for an object that has this field, another for the others */
  | { has: string; shape: Shape; otherwise: Shape }
  /** where a picture is: at an address of its own or below the shop's */
  | 'address'
  /** the picture itself, which no JSON is */
  | 'picture'
  /** an object with this shape, or whatever is none */
  | { perhaps: Shape }
  /** whatever it is, the person goes on */
  | 'anything'

/** A member (with an id or a token, never one without the other), somebody whom the shop only recognises, or the account that it will open (contract 6.5, 6.6). */
const authorised: Shape = {
  has: 'id',
  shape: { fields: signedIn },
  otherwise: {
    has: 'token',
    shape: { fields: signedIn },
    otherwise: {
      has: 'openid',
      shape: { fields: { openid: 'needed', unionid: 'text' } },
      otherwise: { fields: person },
    },
  },
}

/** The row of an account that has a phone already: the app asks for the account itself (contract 6.9). */
const row: Shape = { fields: { id: 'id' } }

/** Every endpoint that a step of the flows stands for. */
export const answerTable = {
  // A shop without readable settings works by the usual ones (contract 6.15).
  'base/common': 'anything',
  'user/userverifyentry': 'picture',
  'user/reg': { fields: signedIn },
  'user/regverifysend': 'anything',
  'user/login': { fields: signedIn },
  'user/loginverifysend': 'anything',
  'user/appminiuserauth': authorised,
  'user/appminiuserinfo': authorised,
  'user/appmobilebind': { fields: signedIn },
  'user/appmobilebindverifysend': 'anything',
  'user/onekeyusermobilebind': {
    has: 'pwd',
    shape: row,
    otherwise: { has: 'salt', shape: row, otherwise: { fields: signedIn } },
  },
  // Of a deleted account the shop still answers code 0, with null for the person (contract 2).
  'user/forgetpwd': 'anything',
  'user/forgetpwdverifysend': 'anything',
  'user/appemailbind': { fields: signedIn },
  'user/appemailbindverifysend': 'anything',
  // Before v6.7.0 the answer holds no user (contract 10).
  'safety/loginpwdupdate': { perhaps: { fields: account } },
  'safety/logout': 'anything',
  'personal/index': { inside: 'data', shape: { fields: account, nullMeans: 'signedOut' } },
  'personal/save': { fields: account, nullMeans: 'signedOut' },
  'personal/useravatarupload': 'address',
  'agreement/index': { fields: { name: 'text', value: 'html' } },
} as const satisfies Record<string, Shape>

export type StepEndpoint = keyof typeof answerTable

/** The endpoints that ask for a token (contract 2). */
export const needsToken: ReadonlySet<StepEndpoint> = new Set([
  'personal/index',
  'personal/save',
  'safety/loginpwdupdate',
  'safety/logout',
])

/** Binding goes by the token in browsers alone (contract 6.8). */
export const bindings: ReadonlySet<StepEndpoint> = new Set(['user/appmobilebind', 'user/appemailbind'])
