import type { Refusal } from '@/api/client/endpoint'
import { type ApiError, isApiError } from '@/api/client/errors'
import { answeringClient } from '../../../tests/support/answering-client'
import { endpointCalls } from '../../../tests/support/endpoint-calls'
import type { EndpointName } from '../../../tests/support/endpoint-map'

const server: Refusal = {}
const account = (text: Refusal['text'], next?: Refusal['next']): Refusal => ({ field: 'account', text, next })
const code = {
  [-10]: { field: 'code', text: 'problem.codeExpired' },
  [-11]: { field: 'code', text: 'problem.codeWrong' },
} as const
const unknown = account('problem.accountUnknown', 'register')

/** What every code that sections 6.16 to 6.19 of the contract list means to a person. */
const meanings: Partial<Record<EndpointName, Readonly<Record<number, Refusal>>>> = {
  'user/forgetpwdverifysend': {
    [-3]: unknown,
    [-4]: account('problem.emailFormat'),
    [-10]: { field: 'captcha', text: 'problem.captchaFormat' },
    [-11]: { field: 'captcha', text: 'problem.captchaExpired' },
    [-12]: { field: 'captcha', text: 'problem.captchaWrong' },
    [-100]: server,
  },
  'user/forgetpwd': {
    ...{ [-1]: server, [-3]: unknown, [-4]: account('problem.emailFormat'), ...code, [-12]: unknown },
  },
  'user/appemailbindverifysend': { [-1]: { field: 'account' }, [-100]: server },
  'user/appemailbind': {
    ...{ [-1]: server, [-2]: account('problem.emailFormat'), ...code, [-100]: server },
    ...{ [-20]: account('problem.openidMissing'), [-50]: account('problem.emailTaken', 'signIn') },
    [-51]: account('problem.emailOwn'),
  },
  'safety/loginpwdupdate': {
    [-1]: server,
    [-4]: { field: 'currentPassword', text: 'problem.passwordWrong' },
    [-5]: server,
  },
  'safety/logout': { [-1]: { next: 'orders' } },
}

const cases = Object.entries(meanings).flatMap(([name, codes]) =>
  Object.entries(codes).map(([number, meaning]) => [name, Number(number), meaning] as const),
)

test.each(cases)('%s: %s means %j', async (name, number, meaning) => {
  const body = JSON.stringify({ msg: '不行', code: number, data: '' })
  const client = answeringClient('weixin', async () => ({ status: 200, body }))
  const call = Object.entries(endpointCalls).find(([endpoint]) => endpoint === name)?.[1]
  const error: ApiError | null =
    (await call?.(client).then(
      () => null,
      (reason: unknown) => (isApiError(reason) ? reason : null),
    )) ?? null
  expect(error).toMatchObject({ kind: 'rejected', code: number, serverMessage: '不行' })
  expect(error?.refusal ?? server).toEqual(meaning)
})
