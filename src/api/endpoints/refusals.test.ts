import type { Client } from '@/api/client/client'
import type { Refusal } from '@/api/client/endpoint'
import { isApiError } from '@/api/client/errors'
import { answeringClient } from '../../../tests/support/answering-client'
import { endpointCalls } from '../../../tests/support/endpoint-calls'
import { endpointNames, endpoints } from '../../../tests/support/endpoint-map'
import { testCaller } from '../../../tests/support/scripted-client'

const signedIn = { caller: testCaller }

/** No words of ours: the server's are shown, above the form. */
const server: Refusal = {}

const account = (text: Refusal['text'], next?: Refusal['next']): Refusal => ({ field: 'account', text, next })
const captcha = {
  [-10]: { field: 'captcha', text: 'problem.captchaFormat' },
  [-11]: { field: 'captcha', text: 'problem.captchaExpired' },
  [-12]: { field: 'captcha', text: 'problem.captchaWrong' },
} as const
const code = {
  [-10]: { field: 'code', text: 'problem.codeExpired' },
  [-11]: { field: 'code', text: 'problem.codeWrong' },
} as const
const exists = account('problem.accountExists', 'signIn')
const unknown = account('problem.accountUnknown', 'register')
const mobileFormat = account('problem.mobileFormat')
const emailFormat = account('problem.emailFormat')

interface Situation {
  readonly call: (client: Client) => Promise<unknown>
  /** What every code that the contract lists for the endpoint means to a person. */
  readonly meanings: Readonly<Record<number, Refusal>>
}

const name = { type: 'username', accounts: 'tester01', pwd: 'abc12345' } as const
const sms = { type: 'sms', accounts: '13800138001' } as const
const email = { type: 'email', accounts: 'a@b.cn' } as const
const verify = '2345'

const saving = (nickname?: string) => (client: Client) =>
  client.post(endpoints['personal/save'], { nickname, gender: '1', address: '' }, signedIn)
const nicknameIsAtFault = { [-1]: { field: 'nickname' }, [-100]: server } as const

/** From sections 6, 7 and 10 of the contract; nothing here is read from the code under test. */
const situations: Readonly<Record<string, Situation>> = {
  'user/reg by name, with a captcha (6.1; -10 up to v2.3.2: name taken)': {
    call: (client) => client.post(endpoints['user/reg'], { ...name, verify }),
    meanings: {
      [-1]: server,
      [-2]: account('problem.usernameFormat'),
      [-3]: exists,
      ...{ ...captcha, [-10]: exists },
      [-110]: server,
    },
  },
  'user/reg by name, without a captcha (-10: there was none)': {
    call: (client) => client.post(endpoints['user/reg'], name),
    meanings: {
      [-1]: server,
      [-2]: account('problem.usernameFormat'),
      [-3]: exists,
      ...captcha,
      [-110]: server,
    },
  },
  'user/reg by sms': {
    call: (client) => client.post(endpoints['user/reg'], { ...sms, pwd: 'abc12345', verify }),
    meanings: { [-1]: server, [-2]: mobileFormat, [-3]: exists, ...code, [-110]: server },
  },
  'user/reg by e-mail': {
    call: (client) => client.post(endpoints['user/reg'], { ...email, pwd: 'abc12345', verify }),
    meanings: { [-1]: server, [-2]: emailFormat, [-3]: exists, ...code, [-110]: server },
  },
  'user/regverifysend by sms (6.2)': {
    call: (client) => client.post(endpoints['user/regverifysend'], { ...sms, verify }),
    meanings: { [-1]: server, [-2]: mobileFormat, [-3]: exists, ...captcha, [-100]: server },
  },
  'user/regverifysend by e-mail': {
    call: (client) => client.post(endpoints['user/regverifysend'], email),
    meanings: { [-1]: server, [-2]: emailFormat, [-3]: exists, ...captcha, [-100]: server },
  },
  'user/login by name (6.3; -10: barred, or not yet approved)': {
    call: (client) => client.post(endpoints['user/login'], { ...name, verify }),
    meanings: {
      ...{ [-1]: server, [-3]: unknown, [-4]: { field: 'password', text: 'problem.passwordWrong' } },
      ...{ ...captcha, [-10]: server },
    },
  },
  'user/login by name without a captcha (-10: also where the shop wants one)': {
    call: (client) => client.post(endpoints['user/login'], name),
    meanings: { ...captcha, [-10]: { field: 'captcha' } },
  },
  'user/login by sms (-10: code expired, or barred)': {
    call: (client) => client.post(endpoints['user/login'], { ...sms, verify }),
    meanings: {
      ...{ [-1]: server, [-2]: mobileFormat, [-3]: unknown },
      ...{ [-10]: { field: 'code' }, [-11]: code[-11] },
    },
  },
  'user/login by e-mail (-10: code expired, or barred)': {
    call: (client) => client.post(endpoints['user/login'], { ...email, verify }),
    meanings: {
      ...{ [-1]: server, [-2]: emailFormat, [-3]: unknown },
      ...{ [-10]: { field: 'code' }, [-11]: code[-11] },
    },
  },
  'user/loginverifysend by sms (6.3)': {
    call: (client) => client.post(endpoints['user/loginverifysend'], { ...sms, verify }),
    meanings: { [-1]: server, [-2]: mobileFormat, [-3]: unknown, ...captcha, [-100]: server },
  },
  'user/loginverifysend by e-mail': {
    call: (client) => client.post(endpoints['user/loginverifysend'], { ...email, verify }),
    meanings: { [-1]: server, [-2]: emailFormat, [-3]: unknown, ...captcha, [-100]: server },
  },
  'user/appminiuserauth (6.5; -10 and -100 in v2.2.2)': {
    call: endpointCalls['user/appminiuserauth'],
    meanings: { [-1]: server, [-10]: server, [-100]: server, [-110]: server },
  },
  'user/appminiuserinfo (6.6)': {
    call: endpointCalls['user/appminiuserinfo'],
    meanings: { [-1]: server, [-110]: server },
  },
  'user/appmobilebindverifysend (6.7; -1: no number, or its format)': {
    call: endpointCalls['user/appmobilebindverifysend'],
    meanings: { [-1]: { field: 'account' }, [-100]: server },
  },
  'user/appmobilebind (6.8; -100 before v6.4.0: nothing changed)': {
    call: endpointCalls['user/appmobilebind'],
    meanings: {
      ...{ [-1]: server, [-2]: mobileFormat, ...code, [-20]: account('problem.openidMissing') },
      ...{ [-50]: account('problem.mobileTaken', 'signIn'), [-51]: account('problem.mobileOwn') },
      [-100]: server,
    },
  },
  'user/onekeyusermobilebind (6.9)': {
    call: endpointCalls['user/onekeyusermobilebind'],
    meanings: {
      ...{ [-1]: { next: 'signIn' }, [-10]: account('problem.mobileTaken', 'signIn'), [-301]: server },
    },
  },
  'personal/save with a nickname that every server takes (6.11, 10)': {
    call: saving('ab'),
    meanings: { [-1]: server, [-100]: server },
  },
  'personal/save with 16 characters': { call: saving('名'.repeat(16)), meanings: { [-1]: server } },
  'personal/save without a nickname': { call: saving(), meanings: nicknameIsAtFault },
  'personal/save with 1 character': { call: saving('a'), meanings: nicknameIsAtFault },
  'personal/save with 17 characters': { call: saving('a'.repeat(17)), meanings: nicknameIsAtFault },
  'personal/save with 1 character of two code units': { call: saving('😀'), meanings: nicknameIsAtFault },
  'personal/save with 16 emoji': { call: saving('😀'.repeat(16)), meanings: { [-1]: server } },
  'personal/save with 3 characters that are 18 once escaped': {
    call: saving('"""'),
    meanings: nicknameIsAtFault,
  },
  'personal/useravatarupload (6.12)': {
    call: endpointCalls['personal/useravatarupload'],
    meanings: {
      [-1]: { text: 'profile.avatarTooOften' },
      [-2]: { text: 'profile.avatarFailed' },
      [-3]: { text: 'profile.avatarUnreadable' },
      [-500]: { text: 'profile.avatarFailed' },
      [-100]: server,
    },
  },
  'agreement/index (6.14)': { call: endpointCalls['agreement/index'], meanings: { [-1]: server } },
}

async function refusalOf(call: Situation['call'], errorCode: number): Promise<Refusal> {
  const body = JSON.stringify({ msg: '不行', code: errorCode, data: '' })
  const client = answeringClient('weixin', async () => ({ status: 200, body }))
  const error: unknown = await call(client).catch((reason: unknown) => reason)
  // The words of a PHP error are never shown.
  const serverMessage = errorCode === -500 ? undefined : '不行'
  expect(error).toMatchObject({ kind: 'rejected', code: errorCode, serverMessage })
  return (isApiError(error) && error.refusal) || server
}

describe.each(Object.entries(situations))('%s', (_, { call, meanings }) => {
  test.each(Object.entries(meanings))('%s means %j', async (errorCode, meaning) => {
    expect(await refusalOf(call, Number(errorCode))).toEqual(meaning)
  })
})

test.each(endpointNames)(
  '%s: a code that no server is known to use has no words of ours',
  async (endpoint) => {
    for (const errorCode of [-5, -99, -422, 1, 404]) {
      expect(await refusalOf(endpointCalls[endpoint], errorCode)).toEqual(server)
    }
  },
)

test.each(['user/userverifyentry', 'user/center', 'personal/index', 'base/common'] as const)(
  '%s has no words of ours for any code',
  async (endpoint) => {
    for (const errorCode of [-1, -2, -3, -4, -10, -11, -12, -20, -50, -51, -100, -110]) {
      expect(await refusalOf(endpointCalls[endpoint], errorCode)).toEqual(server)
    }
  },
)
