import { type CancelSignal, createCancel } from '@/api/client/cancel'
import type { PlatformIdentity } from '@/api/wire/openid-field'
import { MOBILE, OTHER_MOBILE } from '../../../tests/contract/running-shop'
import { miniVisitorForEachTest } from '../../../tests/support/mini-visitor'
import { type Script, type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { sessionGate } from '../../../tests/support/session-gate'
import { type Answer, shopByEndpoint } from '../../../tests/support/shop-by-endpoint'
import { testApp } from '../../../tests/support/test-app'
import { userToday } from '../../../tests/support/wire-users'
import { createAuth } from './auth'

const visitor = miniVisitorForEachTest('weixin')

const member = async () => {
  const app = visitor.open()
  await app.user.getState().authorise()
  return app
}

test('a phone that was bound although the answer was lost is bound, and not «expired»', async () => {
  const app = await member()
  const code = await visitor.bindCode(MOBILE)
  const lost = { mobile: MOBILE, verify: code, weixin_openid: 'o_wx_ann' }
  expect((await visitor.shop.call('user/appmobilebind', lost)).code).toBe(0)

  const bound = await app.user.getState().bindMobile({ mobile: MOBILE, code })
  expect(bound.user.mobile).toBe(MOBILE)
  expect(app.user.getState().session).toMatchObject({ kind: 'member', user: { mobile: MOBILE } })
})

test('a code that has run out is refused', async () => {
  const app = await member()
  const code = await visitor.bindCode(MOBILE)
  visitor.shop.pass(3600)
  const bind = app.user.getState().bindMobile({ mobile: MOBILE, code })
  await expect(bind).rejects.toMatchObject({ kind: 'rejected', code: -10 })
  expect(app.user.getState().session).toMatchObject({ user: { mobile: '' } })
})

test('another number than the bound one is no success', async () => {
  const app = await member()
  const code = await visitor.bindCode(MOBILE)
  await app.user.getState().bindMobile({ mobile: MOBILE, code })
  const bind = app.user.getState().bindMobile({ mobile: OTHER_MOBILE, code })
  await expect(bind).rejects.toMatchObject({ kind: 'rejected' })
})

describe('a shop that says «bound» and shows another number', () => {
  let shop: ScriptedShop
  const success = (data: unknown) => ({ json: { msg: '', code: 0, data } })
  const known = (mobile: string | null) =>
    success({ data: { ...userToday, weixin_openid: 'o_wx_1', mobile } })
  const answered = (mobile: string | null) => success({ ...userToday, weixin_openid: 'o_wx_1', mobile })

  const bindAnswered = async (...scripts: Script[]) => {
    shop = await startScriptedShop()
    const { user } = testApp({ shopUrl: shop.baseUrl, clientType: 'weixin', loginCode: async () => 'ann' })
    shop.script(answered(''), ...scripts)
    user.getState().restore()
    await user.getState().authorise()
    const bind = () => user.getState().bindMobile({ mobile: MOBILE, code: '1234' })
    return { bind, session: () => user.getState().session }
  }
  afterEach(() => shop.close())

  test.each([null, '', OTHER_MOBILE])('(%j) is asked what it knows', async (mobile) => {
    const { bind, session } = await bindAnswered(answered(mobile), known(MOBILE))
    await expect(bind()).resolves.toMatchObject({ user: { mobile: MOBILE } })
    expect(session()).toMatchObject({ kind: 'member', user: { mobile: MOBILE } })
  })

  test('is not believed when it knows no better', async () => {
    const { bind } = await bindAnswered(answered(''), known(''))
    await expect(bind()).rejects.toMatchObject({ kind: 'server', endpoint: 'user/appmobilebind' })
  })
})

describe('somebody who signs in by name on a platform that knows them', () => {
  const answered = (openid: string): Answer => ({ code: 0, data: { ...userToday, weixin_openid: openid } })
  const signIn = async (answer: Answer, identity: PlatformIdentity | undefined) => {
    const { gate } = sessionGate()
    gate.startAsGuest()
    const onNotLinked = jest.fn()
    const { client } = shopByEndpoint({ 'user/login': answer }, 'weixin')
    const auth = createAuth({
      ...{ client, store: gate, onNotLinked },
      unclaimedIdentity: () => identity,
      needsCaptcha: async () => false,
    })
    await auth.signIn({ kind: 'username', account: 'tester01', password: 'abc12345' })
    return onNotLinked.mock.calls.length > 0
  }
  const ann = { openid: 'o_ann', unionid: '' }

  test('was not linked where the answer has no identity', async () => {
    await expect(signIn(answered(''), ann)).resolves.toBe(true)
  })

  test('was linked where it has one, and had not to be where an account has the identity already', async () => {
    await expect(signIn(answered('o_ann'), ann)).resolves.toBe(false)
    await expect(signIn(answered(''), undefined)).resolves.toBe(false)
  })
})

describe('a person who leaves', () => {
  const begin = (answers: Record<string, Answer> = {}) => {
    const { gate } = sessionGate()
    gate.startAsGuest()
    const { client, asked } = shopByEndpoint(answers)
    const auth = createAuth({
      ...{ client, store: gate, unclaimedIdentity: () => undefined },
      ...{ needsCaptcha: async () => false, onNotLinked: () => {} },
    })
    return { gate, auth, asked }
  }
  const credentials = { kind: 'username', account: 'tester01', password: 'abc12345' } as const
  type Auth = ReturnType<typeof createAuth>
  const signIns: [string, (auth: Auth, signal?: CancelSignal) => Promise<unknown>][] = [
    ['user/reg', (auth, signal) => auth.register(credentials, signal)],
    ['user/login', (auth, signal) => auth.signIn(credentials, signal)],
  ]
  test.each(signIns)('before it is sent keeps %s from being sent', async (_, act) => {
    const { auth, asked } = begin()
    const { cancel, signal } = createCancel()
    cancel()
    await expect(act(auth, signal)).rejects.toMatchObject({ kind: 'aborted' })
    expect(asked).toEqual([])
  })

  test.each(signIns)('while %s is on its way is not signed in by its answer', async (endpoint, act) => {
    let answer = (_: { code: number; data: unknown }) => {}
    const later = new Promise<{ code: number; data: unknown }>((resolve) => {
      answer = resolve
    })
    const { auth, gate } = begin({ [endpoint]: later })
    const acting = act(auth)
    gate.signOut()
    answer({ code: 0, data: userToday })
    await expect(acting).rejects.toMatchObject({ kind: 'aborted', endpoint })
    expect(gate.session()).toEqual({ kind: 'guest' })
  })
})
