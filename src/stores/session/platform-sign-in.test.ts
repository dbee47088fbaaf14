import { PlatformLoginError, type PlatformLoginFailure } from '@/platform/login-error'
import { answeringClient } from '../../../tests/support/answering-client'
import { userToday } from '../../../tests/support/wire-users'
import { createPlatformSignIn } from './platform-sign-in'

const body = JSON.stringify({ msg: '', code: 0, data: { ...userToday, is_mandatory_bind_mobile: 0 } })
const answer = jest.fn(async () => ({ status: 200, body }))
const client = answeringClient('weixin', answer)

beforeEach(() => answer.mockClear())

test('each question takes a login code of its own, silently or not', async () => {
  const loginCode = jest.fn(async () => 'login-code')
  const platform = createPlatformSignIn(client, { clientType: 'weixin', loginCode })
  expect(platform.available).toBe(true)
  for (const silent of [true, false])
    await expect(platform.ask({ silent })).resolves.toMatchObject({ kind: 'signedIn', user: { id: 1 } })
  expect(loginCode.mock.calls).toEqual([[{ silent: true }], [{ silent: false }]])
})

test('a platform without login codes identifies nobody, and the shop is not asked', async () => {
  const platform = createPlatformSignIn(client, { clientType: 'h5', loginCode: null })
  expect(platform.available).toBe(false)
  await expect(platform.ask({ silent: false })).rejects.toMatchObject({
    kind: 'signedOut',
    endpoint: 'user/appminiuserauth',
  })
  expect(answer).not.toHaveBeenCalled()
})

test.each<[PlatformLoginFailure, string]>([
  ['cancelled', 'aborted'],
  ['timeout', 'platform'],
  ['failed', 'platform'],
])('a login that is %s is told as %s', async (reason, kind) => {
  const loginCode = () => Promise.reject(new PlatformLoginError(reason))
  const platform = createPlatformSignIn(client, { clientType: 'weixin', loginCode })
  await expect(platform.ask({ silent: false })).rejects.toMatchObject({ kind, detail: reason })
})

test('a login that fails in another way has failed', async () => {
  const loginCode = () => Promise.reject(new TypeError('no such function'))
  const platform = createPlatformSignIn(client, { clientType: 'weixin', loginCode })
  await expect(platform.ask({ silent: false })).rejects.toMatchObject({ kind: 'platform', detail: 'failed' })
})

test('a login holds unless the platform says that it does not', async () => {
  const freshness = (isLoginFresh?: () => Promise<boolean>) =>
    createPlatformSignIn(client, { clientType: 'weixin', loginCode: null, isLoginFresh }).isFresh()
  await expect(freshness()).resolves.toBe(true)
  await expect(freshness(async () => true)).resolves.toBe(true)
  await expect(freshness(async () => false)).resolves.toBe(false)
})

test('flights of different purposes wait for each other', async () => {
  const platform = createPlatformSignIn(client, { clientType: 'weixin', loginCode: null })
  const begun: string[] = []
  let end = () => {}
  const first = platform.flight<void>()(1, () => {
    begun.push('first')
    return new Promise<void>((resolve) => {
      end = resolve
    })
  })
  const second = platform.flight<void>()(1, async () => void begun.push('second'))
  const third = platform.queue(async () => void begun.push('third'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(begun).toEqual(['first'])
  end()
  await Promise.all([first, second, third])
  expect(begun).toEqual(['first', 'second', 'third'])
})
